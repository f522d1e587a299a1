/** What stands with a mark on paper, such as "3Q". */
export type MarkLabels = ReadonlyMap<string, string>;

const attribute = "data-notes";

/**
 * Puts labels at the ends of passages, for paper: each passage gets that of its annotation at the last of its marks.
 * @param labels by annotation id; those without are passed over
 */
export function numberMarks(text: Element, labels: MarkLabels): void {
  /** The last mark of each passage that goes on. */
  const open = new Map<string, Element>();
  const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (!node.nodeValue?.trim()) continue;
    const mark = node.parentElement?.closest("mark[data-annotation]") ?? null;
    const ids = mark?.getAttribute("data-annotation")?.split(" ") ?? [];
    for (const [id, last] of [...open]) if (!ids.includes(id)) close(open, id, last, labels);
    if (mark) for (const id of ids) if (labels.has(id)) open.set(id, mark);
  }
  for (const [id, last] of [...open]) close(open, id, last, labels);
}

function close(open: Map<string, Element>, id: string, last: Element, labels: MarkLabels): void {
  open.delete(id);
  const before = last.getAttribute(attribute);
  last.setAttribute(attribute, before === null ? (labels.get(id) ?? "") : `${before} ${labels.get(id)}`);
}

/** Takes all labels away again. */
export function unnumberMarks(text: Element): void {
  for (const mark of text.querySelectorAll(`mark[${attribute}]`)) mark.removeAttribute(attribute);
}
