import type { Tag } from "./tag.ts";

/** What evidence alone could not settle. */
export const opinionTag: Tag = {
  id: "opinion",
  name: "Opinion",
  key: "o",
  definition:
    "A judgement, a wish, a prediction or a loaded description: something that evidence alone could not settle.",
  rules: [
    "Ask: if everyone had all the facts, could people still disagree? Then it is an opinion.",
    "Whether you agree does not matter. “Murder is wrong” is an opinion that nearly everyone shares.",
    "A false statement is not an opinion: evidence could settle it.",
    "Tag the smallest clause that carries it, and leave out the facts around it.",
    "Words that describe and judge at once count: “shameful”, “so-called”, “thugs”, “heroic”.",
    "Predictions and wishes count: “this will fail”, “the city should act”.",
    "An opinion inside a quote is tagged as well; its holder is then the speaker, not the writer.",
    "Not an opinion: a report that someone has one, where the text gives no judging words (“He criticised the " +
      "law”).",
  ],
  attributes: [
    {
      name: "holder",
      label: "Holder",
      kind: "choice",
      choices: [
        { value: "writer", label: "The writer" },
        { value: "speaker", label: "Someone who is quoted" },
        { value: "commenter", label: "A commenter below the article" },
        { value: "group", label: "A group (“critics”, “many people”)" },
        { value: "unclear", label: "Unclear" },
      ],
      hint: "Whose opinion is it, according to the text?",
    },
    {
      name: "move",
      label: "What it does",
      kind: "choice",
      choices: [
        { value: "judgement", label: "Judges: good, bad, right, wrong" },
        { value: "wish", label: "Wishes or demands: should, must" },
        { value: "prediction", label: "Predicts what will happen" },
        { value: "speculation", label: "Guesses at causes or motives" },
        { value: "irony", label: "Says the opposite of what is meant" },
        { value: "question", label: "Asks a question that already answers itself" },
        { value: "name-calling", label: "Calls names" },
        { value: "hyperbole", label: "Exaggerates" },
        { value: "scare-quotes", label: "Puts a word in quotation marks to doubt it" },
      ],
    },
    {
      name: "reasons",
      label: "Reasons",
      kind: "choice",
      choices: [
        { value: "given", label: "Reasons are given" },
        { value: "not-given", label: "No reasons are given" },
      ],
    },
  ],
};
