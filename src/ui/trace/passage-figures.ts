import { plural, t } from "../../languages/index.ts";
import type { Passage } from "../../tracing/index.ts";

/** How much a passage is, in words: "402 words, 3 differences". */
export function passageFigures({ words, changes }: Pick<Passage, "words" | "changes">): string {
  const same = plural(words, "{count} word", "{count} words");
  return changes.length === 0
    ? t("{words}, no difference", { words: same })
    : plural(changes.length, "{words}, {count} difference", "{words}, {count} differences", { words: same });
}
