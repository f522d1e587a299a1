import type { JsonOutline } from "./json-outline.ts";
import type { LongList } from "./long-lists.ts";

/**
 * What `JSON.parse` gives, with the items of long lists parsed bit by bit: parsing ten megabytes at once would hold up
 * the page. Throws a SyntaxError where `JSON.parse` would. Yields the share that is done, 0 to 1.
 * @param longLists as `outlineJson` gives them for the same text
 */
export function* parseJsonSteps(
  text: string,
  { longLists }: Pick<JsonOutline, "longLists">,
): Generator<number, unknown, void> {
  if (longLists.length === 0) return JSON.parse(text);
  const lists: unknown[][] = [];
  for (const list of longLists) lists.push(yield* itemsOf(text, list));
  const mark = unusedMark(text);
  // The lists give way to a sign each, so that the rest is parsed as it stands.
  let rest = "";
  let from = 0;
  for (const [index, { start, end }] of longLists.entries()) {
    rest += `${text.slice(from, start)}"${mark}${index}"`;
    from = end;
  }
  rest += text.slice(from);
  return JSON.parse(rest, (_key, value: unknown) => {
    const only: unknown = Array.isArray(value) && value.length === 1 ? value[0] : null;
    return typeof only === "string" && only.startsWith(mark) ? lists[Number(only.slice(mark.length))] : value;
  });
}

function* itemsOf(text: string, { start, end, cuts }: LongList): Generator<number, unknown[], void> {
  const items: unknown[] = [];
  let from = start;
  for (const to of [...cuts, end]) {
    yield to / text.length;
    const piece = text.slice(from, to);
    const parsed: unknown = JSON.parse(`[${piece}]`);
    // Between two commas, nothing is no item.
    if (!Array.isArray(parsed) || parsed.length === 0) throw new SyntaxError(`unexpected comma at ${to}`);
    for (const item of parsed) items.push(item);
    from = to + 1;
  }
  return items;
}

/** Characters that stand nowhere in the text, so that nothing in it can be taken for them. */
function unusedMark(text: string): string {
  let mark = "list ";
  while (text.includes(mark)) mark += "-";
  return mark;
}
