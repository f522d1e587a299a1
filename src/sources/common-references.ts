/** Names and characters, one after the other. */
const listed =
  "amp & lt < gt > quot \" apos ' copy © reg ® trade ™ hellip … mdash — ndash – lsquo ‘ rsquo ’ ldquo “ rdquo ” sbquo ‚ " +
  "bdquo „ laquo « raquo » bull • middot · sect § para ¶ deg ° plusmn ± times × divide ÷ frac12 ½ frac14 ¼ frac34 ¾ " +
  "cent ¢ pound £ yen ¥ euro € iexcl ¡ iquest ¿ dagger † Dagger ‡ eacute é egrave è ecirc ê euml ë aacute á agrave à " +
  "acirc â auml ä iacute í oacute ó ocirc ô ouml ö uacute ú ucirc û uuml ü ntilde ñ ccedil ç szlig ß Eacute É Auml Ä " +
  "Ouml Ö Uuml Ü nbsp \u00a0 shy \u00ad ensp \u2002 emsp \u2003 thinsp \u2009 zwnj \u200c zwj \u200d lrm \u200e rlm \u200f";

/**
 * The character references of HTML that prose has, by name (HTML, 13.5 "Named character references", has 2,125). A text
 * with others is read where the whole list is: 12 kB that the first load does without.
 */
export const commonReferences: ReadonlyMap<string, string> = new Map(
  Array.from(listed.matchAll(/(\w+) (.)/gs), ([, name = "", character = ""]) => [name, character] as const),
);
