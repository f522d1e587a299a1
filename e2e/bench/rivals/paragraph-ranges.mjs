/**
 * Finds ranges of the page by offset, quickly: through a list of all paragraphs and where each begins. It works while
 * every paragraph is one text node, which is how the page comes from the server.
 * @param {HTMLElement} root
 * @returns {(start: number, end: number) => Range} offsets in UTF-16 code units of the root's text, within a paragraph
 */
export function paragraphRanges(root) {
  /** @type {{start: number, node: Node}[]} */
  const nodes = [];
  let offset = 0;
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    nodes.push({ start: offset, node });
    offset += node.nodeValue?.length ?? 0;
  }
  return (start, end) => {
    let low = 0;
    let high = nodes.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (nodes[middle].start <= start) low = middle;
      else high = middle - 1;
    }
    const { start: from, node } = nodes[low];
    const range = document.createRange();
    range.setStart(node, start - from);
    range.setEnd(node, end - from);
    return range;
  };
}
