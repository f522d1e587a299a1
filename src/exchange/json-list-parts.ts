/** Items that are written between two steps, and one part of the text. */
const atOnce = 50;

/**
 * The items of a JSON list in parts, without its brackets. Yields the share that is done, 0 to 1.
 * @param gap what stands before each item: a line break, or nothing where a line break would end a record
 */
export function* jsonListParts<Item>(
  items: readonly Item[],
  toValue: (item: Item, index: number) => unknown,
  gap = "\n",
): Generator<number, string[], void> {
  const parts: string[] = [];
  for (let at = 0; at < items.length; at += atOnce) {
    yield at / items.length;
    const texts = items
      .slice(at, at + atOnce)
      .map((item, index) => gap + JSON.stringify(toValue(item, at + index)));
    parts.push((at === 0 ? "" : ",") + texts.join(","));
  }
  return parts;
}
