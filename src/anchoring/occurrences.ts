/**
 * Offsets (UTF-16 code units) at which `words` stand in the text, nearest to `near` first, at most `most`.
 * Overlapping ones count. Only as far as the last one returned is searched, so that a short word costs no more
 * than a long one. An empty array when there are none.
 */
export function nearestOccurrences(text: string, words: string, near: number, most: number): number[] {
  const found: number[] = [];
  let left = near < 0 ? -1 : text.lastIndexOf(words, near);
  let right = text.indexOf(words, Math.max(near + 1, 0));
  while (found.length < most && (left !== -1 || right !== -1)) {
    if (right === -1 || (left !== -1 && near - left <= right - near)) {
      found.push(left);
      left = left === 0 ? -1 : text.lastIndexOf(words, left - 1);
    } else {
      found.push(right);
      right = text.indexOf(words, right + 1);
    }
  }
  return found;
}

/** Whether `text.slice(from, to)` (UTF-16 code units) stands nowhere else in the text. */
export function occursOnce(text: string, from: number, to: number): boolean {
  const words = text.slice(from, to);
  return text.indexOf(words) === from && !text.includes(words, from + 1);
}
