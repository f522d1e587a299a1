import { said } from "../languages/index.ts";
import type { Tag } from "./tag.ts";

/** What evidence alone could not settle. */
export const opinionTag: Tag = {
  id: "opinion",
  name: said("Opinion"),
  key: "o",
  definition: said(
    "A judgement, a wish, a prediction or a loaded description: something that evidence alone could not settle.",
  ),
  rules: [
    said("Ask: if everyone had all the facts, could people still disagree? Then it is an opinion."),
    said("Whether you agree does not matter. “Murder is wrong” is an opinion that nearly everyone shares."),
    said("A false statement is not an opinion: evidence could settle it."),
    said("Tag the smallest clause that carries it, and leave out the facts around it."),
    said("Words that describe and judge at once count: “shameful”, “so-called”, “thugs”, “heroic”."),
    said("Predictions and wishes count: “this will fail”, “the city should act”."),
    said("An opinion inside a quote is tagged as well; its holder is then the speaker, not the writer."),
    said(
      "Not an opinion: a report that someone has one, where the text gives no judging words (“He criticised the law”).",
    ),
  ],
  attributes: [
    {
      name: "holder",
      label: said("Holder"),
      kind: "choice",
      choices: [
        { value: "writer", label: said("The writer") },
        { value: "speaker", label: said("Someone who is quoted") },
        { value: "commenter", label: said("A commenter below the article") },
        { value: "group", label: said("A group (“critics”, “many people”)") },
        { value: "unclear", label: said("Unclear") },
      ],
      hint: said("Whose opinion is it, according to the text?"),
    },
    {
      name: "move",
      label: said("What it does"),
      kind: "choice",
      choices: [
        { value: "judgement", label: said("Judges: good, bad, right, wrong") },
        { value: "wish", label: said("Wishes or demands: should, must") },
        { value: "prediction", label: said("Predicts what will happen") },
        { value: "speculation", label: said("Guesses at causes or motives") },
        { value: "irony", label: said("Says the opposite of what is meant") },
        { value: "question", label: said("Asks a question that already answers itself") },
        { value: "name-calling", label: said("Calls names") },
        { value: "hyperbole", label: said("Exaggerates") },
        { value: "scare-quotes", label: said("Puts a word in quotation marks to doubt it") },
      ],
    },
    {
      name: "reasons",
      label: said("Reasons"),
      kind: "choice",
      choices: [
        { value: "given", label: said("Reasons are given") },
        { value: "not-given", label: said("No reasons are given") },
      ],
    },
  ],
};
