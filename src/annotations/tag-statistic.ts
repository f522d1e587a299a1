import { said } from "../languages/index.ts";
import type { Tag } from "./tag.ts";

/** A number that counts or measures something. */
export const statisticTag: Tag = {
  id: "statistic",
  name: said("Statistic"),
  key: "s",
  definition: said(
    "A number, in digits or in words, that counts or measures something and is put forward as information.",
  ),
  rules: [
    said("Ask: how many, how much, how often, how large? If the number answers that, tag it."),
    said("Tag the number, its unit and what is counted (“12 percent of residents”), not the whole sentence."),
    said("Numbers in words count too: “half of the city”, “three officers”, “dozens of calls”."),
    said("A comparison counts when it measures: “twice as many”, “fell by a third”."),
    said("One statistic for each number. A range (“10 to 12 percent”) is one."),
    said("A statistic inside a quote is tagged as well; write down who states it."),
    said("Whether the number is right does not matter here. Record what the text gives as its source."),
    said(
      "Not a statistic: dates, ages that only identify a person (“Smith, 42”), addresses, telephone numbers, numbers of bills or laws.",
    ),
  ],
  attributes: [
    {
      name: "value",
      label: said("Value"),
      kind: "text",
      hint: said("The number, as precise as the text gives it: 12, about 500, half."),
    },
    {
      name: "unit",
      label: said("Unit"),
      kind: "text",
      hint: said("Percent, dollars, people, miles an hour."),
    },
    {
      name: "counted",
      label: said("What it counts"),
      kind: "text",
      hint: said("What is counted or measured: residents without a job, shots fired."),
    },
    {
      name: "when",
      label: said("When"),
      kind: "text",
      hint: said("The time that the number is about, if the text says so."),
    },
    {
      name: "where",
      label: said("Where"),
      kind: "text",
      hint: said("The place or group that the number is about, if the text says so."),
    },
    {
      name: "stater",
      label: said("Who states it"),
      kind: "text",
      hint: said("The writer, or the person quoted. Leave empty for the writer."),
    },
    {
      name: "sourceGiven",
      label: said("Source given"),
      kind: "choice",
      choices: [
        { value: "checkable", label: said("Named and checkable (“census table B01, 2015”, a link)") },
        { value: "named", label: said("Named (“the police”, “the census”)") },
        { value: "vague", label: said("Vague (“studies”, “experts”)") },
        { value: "none", label: said("None given") },
      ],
    },
    {
      name: "precision",
      label: said("Precision"),
      kind: "choice",
      choices: [
        { value: "exact", label: said("Exact (“1,204”)") },
        { value: "rounded", label: said("Rounded (“about 1,200”, “half”)") },
        { value: "vague", label: said("Vague (“dozens”, “most”)") },
      ],
    },
  ],
};
