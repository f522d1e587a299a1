import type { Passage } from "../../tracing/index.ts";

/** How much a passage is, in words: "402 words, 3 differences". */
export function passageFigures({ words, changes }: Pick<Passage, "words" | "changes">): string {
  const same = `${words.toLocaleString("en")} ${words === 1 ? "word" : "words"}`;
  if (changes.length === 0) return `${same}, no difference`;
  return `${same}, ${changes.length} ${changes.length === 1 ? "difference" : "differences"}`;
}
