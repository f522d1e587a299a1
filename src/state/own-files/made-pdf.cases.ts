/** What differs from an ordinary made PDF. */
export interface MadePdf {
  /** The lines of each page, from the top. */
  readonly pages: readonly (readonly string[])[];
  readonly title?: string;
  readonly author?: string;
  /** The number of the first page; small Roman ones where it is "roman". */
  readonly labels?: "roman";
  /** Written in Chinese by a table that is not in the file. */
  readonly isChinese?: boolean;
  readonly isProtected?: boolean;
}

/** A PDF of one font, with lines of 12 points 14 points apart, as small as one can be. */
export function madePdf({
  pages,
  title,
  author,
  labels,
  isChinese,
  isProtected,
}: MadePdf): Uint8Array<ArrayBuffer> {
  const font = isChinese
    ? chineseFont
    : "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>";
  const kids = pages.map((_page, at) => `${4 + at * 2} 0 R`).join(" ");
  const numbering = labels ? "/PageLabels << /Nums [0 << /S /r >>] >>" : "";
  const objects = [
    `<< /Type /Catalog /Pages 2 0 R /Lang (en-GB) ${numbering} >>`,
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    font,
    ...pages.flatMap((lines, at) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + at * 2} 0 R >>`,
      stream(lines, isChinese === true),
    ]),
    `<< ${title === undefined ? "" : `/Title (${title})`} ${author === undefined ? "" : `/Author (${author})`} >>`,
    `<< /Filter /Standard /V 1 /R 2 /P -1 /O <${"41".repeat(32)}> /U <${"42".repeat(32)}> >>`,
  ];
  const info = objects.length - 1;
  let text = "%PDF-1.7\n";
  const places = objects.map((object, at) => {
    const place = text.length;
    text += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return place;
  });
  const start = text.length;
  const rows = places.map((place) => `${String(place).padStart(10, "0")} 00000 n \n`).join("");
  const lock = isProtected ? `/Encrypt ${objects.length} 0 R /ID [<00> <00>]` : "";
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}`;
  text += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /Info ${info} 0 R ${lock} >>\nstartxref\n${start}\n%%EOF\n`;
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

const chineseFont = `<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H /DescendantFonts [
<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 4 >>
/FontDescriptor << /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [0 0 1000 1000] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >> >> ] >>`;

function stream(lines: readonly string[], isChinese: boolean): string {
  const shown = lines.map((line) =>
    isChinese ? `<${units(line)}>` : `(${line.replace(/[\\()]/g, "\\$&")})`,
  );
  const code = `BT /F1 12 Tf 14 TL 72 760 Td ${shown.map((line) => `${line} Tj T*`).join(" ")} ET`;
  return `<< /Length ${code.length} >>\nstream\n${code}\nendstream`;
}

/** The UTF-16 code units of a line in hexadecimal digits. */
function units(line: string): string {
  return Array.from(line, (character) => character.charCodeAt(0).toString(16).padStart(4, "0")).join("");
}
