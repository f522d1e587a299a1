/** A character by its name, other than the few that stand for signs of Markdown and HTML. */
const named = /&(?!(?:amp|lt|gt|quot|apos|nbsp);)[A-Za-z][A-Za-z0-9]*;/;

/**
 * Whether texts may name characters that only the whole list knows.
 * @param {Iterable<string>} texts
 */
export function nameCharacters(texts) {
  return Array.from(texts).some((text) => named.test(text));
}
