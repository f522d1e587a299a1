import type { Annotation, TagId } from "../../annotations/index.ts";
import { type PlainMessage, said } from "../../languages/index.ts";
import type { Span } from "../../text/index.ts";

/** One thing to try: a tag to be given in one of the texts that come with Lateral. */
export interface FirstTask {
  readonly tag: TagId;
  readonly sourceId: string;
  /** What to look for. */
  readonly asks: PlainMessage;
  /** Words that fit, as they stand in the text. */
  readonly words: string;
  /** Why they fit. */
  readonly reason: PlainMessage;
}

export const firstTasks: readonly FirstTask[] = [
  {
    tag: "quote",
    sourceId: "002",
    asks: said("Find words in the mayor’s letter that are somebody else’s: look for quotation marks."),
    words: "“are targeted to prioritize people who pose a risk to the community,”",
    reason: said("The mayor gives these words to someone else: “ICE has explicitly said”."),
  },
  {
    tag: "opinion",
    sourceId: "002",
    asks: said("Find a judgement of the mayor’s own, which evidence alone could not settle."),
    words: "makes no sense",
    reason: said("Facts can speak for it or against it; whether it makes sense is a judgement."),
  },
  {
    tag: "statistic",
    sourceId: "000",
    asks: said(
      "The letter’s numbers are dates and addresses, and those count nothing. Find a number in the article about it that counts something.",
    ),
    words: "approximately 2,000 people",
    reason: said(
      "It says how many people it is about. Number, unit and what is counted are the statistic, not the sentence.",
    ),
  },
];

/** What became of a task. */
export interface TaskOutcome {
  readonly isDone: boolean;
  /** Whether what was tagged shares something with the words that fit; null as long as nothing was. */
  readonly fits: boolean | null;
}

/**
 * What became of a task.
 * @param place where its words stand in the text; null where they don't
 * @param annotations those of its source
 * @param before ids of what was there when the reader began
 */
export function outcomeOf(
  { tag }: FirstTask,
  place: Span | null,
  annotations: readonly Annotation[],
  before: ReadonlySet<string>,
): TaskOutcome {
  const own = annotations.filter((one) => one.tag === tag && !before.has(one.id));
  if (own.length === 0) return { isDone: false, fits: null };
  const fits = own.some(({ spans }) =>
    spans.some(({ start, end }) => place !== null && start < place.end && place.start < end),
  );
  return { isDone: true, fits };
}

/** Where the words of a task stand in its text; null where they don't. */
export function placeOf({ words }: FirstTask, text: string): Span | null {
  const start = text.indexOf(words);
  return start < 0 ? null : { start, end: start + words.length };
}
