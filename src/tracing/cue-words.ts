/** Verbs by which a text gives words as someone's: the stem, and which endings make its forms. */
const regular = `
  add admit advise affirm allege announce answer appeal argue ask assert assure caution charge cite claim comment
  complain concede conclude confess confirm contend counter declare defend demand deny describe disclose
  emphasize emphasise estimate exclaim explain express hint implore indicate inform insist instruct joke lament
  maintain mention note object observe order plead pledge post predict proclaim promise propose protest question
  quip quote read reason recall recount reiterate remark remind repeat reply report request respond retort reveal
  scoff shout signal state stress suggest summarize testify thunder tweet urge vow warn whisper
`;

const irregular = `
  say says said saying continues continued tell tells told telling write writes wrote written writing speak speaks spoke speaking
  think thinks thought believe believes believed hold holds held swear swears swore pled begs begged begging
  beg call calls called calling read reads replies replied testifies testified denies denied
  dice dicen dijo dijeron decir diciendo afirma afirman afirmó afirmaron declara declaró declararon señala señaló
  señalaron explica explicó explicaron asegura aseguró aseguraron sostiene sostuvo escribe escribió escribieron añade
  añadió agrega agregó advierte advirtió pide pidió pidieron cuenta contó responde respondió anuncia anunció insiste
  insistió recuerda recordó reitera reiteró indica indicó manifiesta manifestó expresa expresó comenta comentó
  pregunta preguntó según
`;

const several = ["according to", "in the words of", "as quoted by", "de acuerdo con", "en palabras de"];

function formsOf(stem: string): string[] {
  const short = stem.endsWith("e") ? stem.slice(0, -1) : stem;
  const root = /(?:admit|quip)$/.test(stem) ? stem + stem.at(-1) : short;
  const plural = /(?:s|sh|ch|x)$/.test(stem) ? `${stem}es` : `${stem}s`;
  return [stem, plural, `${root}ed`, `${root}ing`];
}

const verbs = new Set([...regular.trim().split(/\s+/).flatMap(formsOf), ...irregular.trim().split(/\s+/)]);

/**
 * Where words of reporting stand in a text: verbs like "said" and "claims", and "according to" and its like. In small
 * letters: "United States" states nothing.
 */
export function cueWordsIn(text: string): { readonly start: number; readonly end: number }[] {
  const found = [...text.matchAll(/[\p{L}\p{M}]+/gu)]
    .filter(([word]) => verbs.has(word))
    .map(({ index: start, 0: word }) => ({ start, end: start + word.length }));
  const lower = text.toLowerCase();
  for (const phrase of several) {
    for (let start = lower.indexOf(phrase); start >= 0; start = lower.indexOf(phrase, start + 1)) {
      found.push({ start, end: start + phrase.length });
    }
  }
  return found.sort((one, other) => one.start - other.start);
}
