import { said } from "../languages/index.ts";
import type { Tag } from "./tag.ts";

/** Words presented as someone else's. */
export const quoteTag: Tag = {
  id: "quote",
  name: said("Quote"),
  key: "q",
  definition: said(
    "Words that the text presents as someone else's: in quotation marks, set off as a block, or reported with a cue such as “said” or “according to”.",
  ),
  rules: [
    said(
      "Ask: does the text say or show that these words come from someone other than its writer? Then tag them.",
    ),
    said("Include the quotation marks. Leave out the cue (“the mayor said”)."),
    said(
      "A report without quotation marks counts when a cue gives it to someone: in “The mayor said that taxes would rise”, tag “taxes would rise”.",
    ),
    said(
      "When the cue interrupts the words (“We will act,” she said, “and soon”), make one quote with two parts.",
    ),
    said(
      "When someone quotes someone else, tag the whole and list the people under “Who says that who said”.",
    ),
    said(
      "Tag what is inside as well: a number in a quote is a statistic too, a judgement in it an opinion too.",
    ),
    said(
      "Not a quote: scare quotes around a word that the writer doubts, and titles of books, films or laws.",
    ),
    said("Not a quote: words copied without a word about where they are from. The trace view finds those."),
  ],
  attributes: [
    {
      name: "speaker",
      label: said("Speaker"),
      kind: "text",
      hint: said("Whose words are they? Write the name, even if this sentence only says “he”."),
    },
    {
      name: "speakerGiven",
      label: said("How the speaker is given"),
      kind: "choice",
      choices: [
        { value: "named", label: said("By name (“Luke Bronin”)") },
        { value: "role", label: said("By role (“a police officer”, “experts”)") },
        { value: "pronoun", label: said("By a pronoun (“she”, “they”)") },
        { value: "none", label: said("Not given") },
      ],
    },
    {
      name: "form",
      label: said("Form"),
      kind: "choice",
      choices: [
        { value: "direct", label: said("Direct: a whole statement in quotation marks") },
        { value: "mixed", label: said("Mixed: partly in quotation marks, partly the writer's wording") },
        { value: "indirect", label: said("Indirect: reported without quotation marks") },
        { value: "block", label: said("Block: set off as a paragraph of its own") },
      ],
    },
    {
      name: "cue",
      label: said("Cue"),
      kind: "text",
      hint: said("The words that announce the quote: “said”, “according to”, “wrote”."),
    },
    {
      name: "chain",
      label: said("Who says that who said"),
      kind: "list",
      hint: said("Outermost first: the newspaper, then the spokeswoman, then the mayor."),
    },
  ],
};
