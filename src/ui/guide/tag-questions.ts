import type { TagId } from "../../annotations/index.ts";
import { type PlainMessage, said } from "../../languages/index.ts";

/** A question whose answer decides on one tag; a passage may get several. */
export interface TagQuestion {
  readonly tag: TagId;
  readonly asks: PlainMessage;
  readonly yes: readonly PlainMessage[];
  readonly no: readonly PlainMessage[];
  /** How far the tag goes. */
  readonly extent: PlainMessage;
}

export const tagQuestions: readonly TagQuestion[] = [
  {
    tag: "quote",
    asks: said("Does the text present these words as somebody else’s?"),
    yes: [
      said("“It makes no sense,” the mayor wrote."),
      said("Officials said that arrests would begin on Sunday."),
    ],
    no: [
      said("The so-called “experts” disagree. (doubt, not a quote)"),
      said("He reads “Moby-Dick”. (a title)"),
    ],
    extent: said("Tag the words with their quotation marks, without “the mayor wrote”."),
  },
  {
    tag: "statistic",
    asks: said("Is there a number, in digits or words, that counts or measures something?"),
    yes: [
      said("approximately 2,000 people"),
      said("one in three families"),
      said("12 percent of the budget"),
    ],
    no: [
      said("June 24, 2019 (a date)"),
      said("450 Main Street (an address)"),
      said("House Bill 1234 (a name)"),
    ],
    extent: said("Tag number, unit and what is counted, not the sentence."),
  },
  {
    tag: "opinion",
    asks: said("Would evidence alone not settle it: a judgement, a wish, a prediction, a loaded word?"),
    yes: [said("It makes no sense."), said("The city must say no."), said("This reckless plan will fail.")],
    no: [
      said("The letter is dated June 24. (it can be checked)"),
      said("ICE arrested two people. (true or false)"),
    ],
    extent: said("Tag the smallest clause that carries it. Whether you agree does not matter."),
  },
];

/** The tags whose questions were answered with yes, in the order of the questions. */
export function tagsFrom(answers: ReadonlyMap<TagId, boolean>): TagId[] {
  return tagQuestions.filter(({ tag }) => answers.get(tag) === true).map(({ tag }) => tag);
}
