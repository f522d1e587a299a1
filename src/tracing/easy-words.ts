/**
 * Prose in Latin letters without rare signs, in which `easyWord` finds just the words that `tokenSteps` of the text room finds:
 * ASCII, Latin-1 without the soft hyphen and the small digits, and the dashes, quotation marks and dots of printed prose.
 */
export const easySigns =
  /^[\t\n\r -~\u00a0-\u00ac\u00ae-\u00b1\u00b4-\u00b8\u00ba\u00bb\u00bf-\u00ff\u2010-\u2027€]*$/;

const letter = "A-Za-zªµºÀ-ÖØ-öø-ÿ";

/**
 * A word, or an apostrophe by itself. Found by the engine's own code from the first text on, where reading sign by sign takes
 * ten times as long until it is compiled.
 */
export const easyWord = new RegExp(
  `[${letter}0-9]+(?:(?:(?<=[${letter}])['’](?=[${letter}])|(?<=[0-9])[.,](?=[0-9]))[${letter}0-9]+)*|['’‘\`´]`,
  "g",
);
