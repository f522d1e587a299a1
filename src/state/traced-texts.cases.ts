import type { TracedText } from "../tracing/index.ts";

/** Texts of so many words, of which each two share thirty words that no other has. */
export function textsThatShare(count: number, words: number): TracedText[] {
  const shared = new Map<string, string>();
  return Array.from({ length: count }, (_, index) => {
    const own = Array.from({ length: words }, (_, at) => `own${index}x${at}`);
    for (let other = 0; other < count; other++) {
      if (other === index) continue;
      const pair = [index, other].sort((a, b) => a - b).join("and");
      shared.set(pair, Array.from({ length: 30 }, (_, at) => `of${pair}x${at}`).join(" "));
      own.splice((other + 1) * 40, 0, shared.get(pair) ?? "");
    }
    return { id: `text-${index}`, text: own.join(" ") };
  });
}
