import { sayingsOf } from "../e2e/run/messages.mjs";

/** @typedef {Readonly<Record<string, string | Readonly<Record<string, string>>>>} Catalogue */

/**
 * The same code with its messages in a language. The build does what the app does as it runs, so that a page of one file
 * carries no catalogue; in English a message without values becomes its words.
 * @param {string} path its ending says which language it is
 * @param {string} code
 * @param {Catalogue} catalogue translations by English message; empty for English
 * @returns {string}
 */
export function translated(path, code, catalogue) {
  const changes = sayingsOf(path, code).flatMap(({ plain, call, literals }) => {
    const translation = catalogue[literals?.at(-1)?.words ?? ""];
    return (literals ?? []).map((literal, index) => {
      const isOne = literals?.length === 2 && index === 0;
      return { ...(plain ? call : literal), words: wordsOf(translation, isOne) ?? literal.words };
    });
  });
  return changes
    .sort((one, other) => other.start - one.start)
    .reduce(
      (text, { start, end, words }) => text.slice(0, start) + JSON.stringify(words) + text.slice(end),
      code,
    );
}

/**
 * @param {Catalogue[string] | undefined} translation
 * @param {boolean} isOne whether it is the form for one that is asked for
 */
function wordsOf(translation, isOne) {
  if (typeof translation !== "object") return translation;
  return isOne ? (translation["one"] ?? translation["other"]) : translation["other"];
}
