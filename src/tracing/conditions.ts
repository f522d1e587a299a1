const conditions = new Set([
  ..."if unless only except until till provided providing assuming lest otherwise whether".split(" "),
  ..."si salvo excepto siempre mientras solo sólo".split(" "),
]);

/** The words of a text that set a condition ("if", "unless", "only"), in lower case. */
export function conditionsIn(text: string): Set<string> {
  const found = new Set<string>();
  for (const [word] of text.toLowerCase().matchAll(/\p{L}+/gu)) if (conditions.has(word)) found.add(word);
  return found;
}
