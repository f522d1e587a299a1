import type { TagId } from "../../annotations/index.ts";

/** A question whose answer decides on one tag; a passage may get several. */
export interface TagQuestion {
  readonly tag: TagId;
  readonly asks: string;
  readonly yes: readonly string[];
  readonly no: readonly string[];
  /** How far the tag goes. */
  readonly extent: string;
}

export const tagQuestions: readonly TagQuestion[] = [
  {
    tag: "quote",
    asks: "Does the text present these words as somebody else’s?",
    yes: ["“It makes no sense,” the mayor wrote.", "Officials said that arrests would begin on Sunday."],
    no: ["The so-called “experts” disagree. (doubt, not a quote)", "He reads “Moby-Dick”. (a title)"],
    extent: "Tag the words with their quotation marks, without “the mayor wrote”.",
  },
  {
    tag: "statistic",
    asks: "Is there a number, in digits or words, that counts or measures something?",
    yes: ["approximately 2,000 people", "one in three families", "12 percent of the budget"],
    no: ["June 24, 2019 (a date)", "450 Main Street (an address)", "House Bill 1234 (a name)"],
    extent: "Tag number, unit and what is counted, not the sentence.",
  },
  {
    tag: "opinion",
    asks: "Would evidence alone not settle it: a judgement, a wish, a prediction, a loaded word?",
    yes: ["It makes no sense.", "The city must say no.", "This reckless plan will fail."],
    no: ["The letter is dated June 24. (it can be checked)", "ICE arrested two people. (true or false)"],
    extent: "Tag the smallest clause that carries it. Whether you agree does not matter.",
  },
];

/** The tags whose questions were answered with yes, in the order of the questions. */
export function tagsFrom(answers: ReadonlyMap<TagId, boolean>): TagId[] {
  return tagQuestions.filter(({ tag }) => answers.get(tag) === true).map(({ tag }) => tag);
}
