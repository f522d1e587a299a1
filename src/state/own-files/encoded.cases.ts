/** Characters of an encoding with their bytes, found by decoding all single bytes and pairs. */
function tableOf(encoding: string): ReadonlyMap<string, readonly number[]> {
  const table = new Map<string, readonly number[]>();
  const decoder = new TextDecoder(encoding);
  const note = (bytes: readonly number[]) => {
    const text = decoder.decode(Uint8Array.from(bytes));
    const [character = ""] = text;
    const isWhole = text === character && character !== "\uFFFD" && !table.has(character);
    if (isWhole) table.set(character, bytes);
  };
  for (let first = 0; first < 256; first += 1) note([first]);
  const isDouble = /^(?:gb|big5|shift|euc)/.test(encoding);
  if (isDouble)
    for (let first = 0x81; first < 255; first += 1)
      for (let second = 0x40; second < 255; second += 1) note([first, second]);
  return table;
}

const tables = new Map<string, ReadonlyMap<string, readonly number[]>>();

/**
 * A text in bytes of an old encoding, which browsers only decode.
 * @throws where the encoding lacks one of its characters
 */
export function encoded(text: string, encoding: string): Uint8Array<ArrayBuffer> {
  const table = tables.get(encoding) ?? tableOf(encoding);
  tables.set(encoding, table);
  const bytes = Array.from(text, (character) => {
    const found = table.get(character);
    if (found === undefined) throw new Error(`unexpected ${character}, expected a character of ${encoding}`);
    return found;
  });
  return Uint8Array.from(bytes.flat());
}

/** Some lines in each language with the encodings that its texts were written in. */
export const samples: readonly (readonly [language: string, encodings: readonly string[], text: string])[] = [
  [
    "German",
    ["windows-1252", "iso-8859-15", "macintosh"],
    "Die Bürgermeisterin schrieb allen Bürgern, die Brücke über den Fluß sei völlig sicher und bleibe geöffnet. Später erklärte der Gemeinderat, er könne dafür keine Gewähr übernehmen: Prüfer hätten größere Schäden gefunden.",
  ],
  [
    "French",
    ["windows-1252", "iso-8859-15", "macintosh"],
    "La maire a écrit à tous les habitants que le pont était sûr et qu'il resterait ouvert après l'été. Le conseil a déclaré dès le lendemain qu'il n'en était rien : des contrôles répétés auraient révélé de graves dégâts.",
  ],
  [
    "Polish",
    ["windows-1250", "iso-8859-2"],
    "Burmistrz napisała do wszystkich mieszkańców, że most jest całkowicie bezpieczny i pozostanie otwarty. Później rada gminy oświadczyła, że nie może za to ręczyć, gdyż znaleziono poważne uszkodzenia.",
  ],
  [
    "Russian",
    ["windows-1251", "koi8-r", "iso-8859-5", "ibm866", "x-mac-cyrillic"],
    "Мэр города написала всем жителям, что мост совершенно безопасен и останется открытым. Позже городской совет заявил, что не может за это ручаться: проверка нашла серьёзные повреждения.",
  ],
  [
    "Greek",
    ["windows-1253", "iso-8859-7"],
    "Η δήμαρχος έγραψε σε όλους τους κατοίκους ότι η γέφυρα είναι απολύτως ασφαλής και θα μείνει ανοιχτή. Αργότερα το συμβούλιο δήλωσε ότι δεν μπορεί να το εγγυηθεί.",
  ],
  [
    "Turkish",
    ["windows-1254"],
    "Belediye başkanı köprünün güvenli olduğunu ve açık kalacağını bütün yurttaşlara yazdı. Daha sonra meclis, bunun için güvence veremeyeceğini açıkladı: ağır hasar bulunmuştu.",
  ],
  [
    "Hebrew",
    ["windows-1255", "iso-8859-8"],
    "ראש העיר כתבה לכל התושבים שהגשר בטוח לחלוטין ויישאר פתוח. מאוחר יותר הודיעה המועצה שאינה יכולה לערוב לכך, מפני שבבדיקה נמצאו נזקים חמורים.",
  ],
  [
    "Arabic",
    ["windows-1256", "iso-8859-6"],
    "كتبت رئيسة البلدية إلى جميع السكان أن الجسر آمن تماما وسيبقى مفتوحا. وفي وقت لاحق أعلن المجلس أنه لا يستطيع ضمان ذلك لأن الفحص وجد أضرارا كبيرة.",
  ],
  [
    "Japanese",
    ["shift_jis", "euc-jp"],
    "市長は住民全員に手紙を書き、橋はまったく安全であり、これからも開いていると伝えた。その後、市議会はそれを保証できないと発表した。検査で大きな損傷が見つかったからである。",
  ],
  [
    "Chinese, simplified",
    ["gb18030"],
    "市长写信给全体居民，说这座桥非常安全，将继续开放。后来市议会宣布不能为此担保，因为检查发现了严重的损坏。",
  ],
  [
    "Chinese, traditional",
    ["big5"],
    "市長寫信給全體居民，說這座橋非常安全，將繼續開放。後來市議會宣布不能為此擔保，因為檢查發現了嚴重的損壞。",
  ],
  [
    "Korean",
    ["euc-kr"],
    "시장은 모든 주민에게 다리가 매우 안전하며 계속 열려 있을 것이라고 편지를 썼다. 나중에 시의회는 검사에서 심각한 손상이 발견되어 이를 보장할 수 없다고 발표했다.",
  ],
];
