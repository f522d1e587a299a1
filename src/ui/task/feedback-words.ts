import type { Feedback } from "../../classroom/index.ts";

const sayings: readonly (readonly [kinds: readonly Feedback["kind"][], one: string, many: string])[] = [
  [["exact"], "one is as in the key", "are as in the key"],
  [["half", "near"], "one has other ends", "have other ends"],
  [["other-tag"], "one has another tag", "have another tag"],
  [["extra"], "one is not in the key", "are not in the key"],
  [["missed"], "one of the key you left out", "of the key you left out"],
];

/** What came of a text, in a sentence that counts and doesn't grade: "Of your tags 3 are as in the key, …". */
export function feedbackInWords(told: readonly Feedback[]): string {
  const parts = sayings.flatMap(([kinds, one, many]) => {
    const count = told.filter(({ kind }) => kinds.includes(kind)).length;
    if (count === 0) return [];
    return [count === 1 ? one : `${count} ${many}`];
  });
  if (parts.length === 0) return "There is nothing here to compare: neither you nor the key tagged anything.";
  const words = parts.length === 1 ? parts.join() : `${parts.slice(0, -1).join(", ")}, and ${parts.at(-1)}`;
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}
