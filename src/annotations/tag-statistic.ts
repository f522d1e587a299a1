import type { Tag } from "./tag.ts";

/** A number that counts or measures something. */
export const statisticTag: Tag = {
  id: "statistic",
  name: "Statistic",
  key: "s",
  definition:
    "A number, in digits or in words, that counts or measures something and is put forward as information.",
  rules: [
    "Ask: how many, how much, how often, how large? If the number answers that, tag it.",
    "Tag the number, its unit and what is counted (“12 percent of residents”), not the whole sentence.",
    "Numbers in words count too: “half of the city”, “three officers”, “dozens of calls”.",
    "A comparison counts when it measures: “twice as many”, “fell by a third”.",
    "One statistic for each number. A range (“10 to 12 percent”) is one.",
    "A statistic inside a quote is tagged as well; write down who states it.",
    "Whether the number is right does not matter here. Record what the text gives as its source.",
    "Not a statistic: dates, ages that only identify a person (“Smith, 42”), addresses, telephone numbers, " +
      "numbers of bills or laws.",
  ],
  attributes: [
    {
      name: "value",
      label: "Value",
      kind: "text",
      hint: "The number, as precise as the text gives it: 12, about 500, half.",
    },
    { name: "unit", label: "Unit", kind: "text", hint: "Percent, dollars, people, miles an hour." },
    {
      name: "counted",
      label: "What it counts",
      kind: "text",
      hint: "What is counted or measured: residents without a job, shots fired.",
    },
    {
      name: "when",
      label: "When",
      kind: "text",
      hint: "The time that the number is about, if the text says so.",
    },
    {
      name: "where",
      label: "Where",
      kind: "text",
      hint: "The place or group that the number is about, if the text says so.",
    },
    {
      name: "stater",
      label: "Who states it",
      kind: "text",
      hint: "The writer, or the person quoted. Leave empty for the writer.",
    },
    {
      name: "sourceGiven",
      label: "Source given",
      kind: "choice",
      choices: [
        { value: "checkable", label: "Named and checkable (“census table B01, 2015”, a link)" },
        { value: "named", label: "Named (“the police”, “the census”)" },
        { value: "vague", label: "Vague (“studies”, “experts”)" },
        { value: "none", label: "None" },
      ],
    },
    {
      name: "precision",
      label: "Precision",
      kind: "choice",
      choices: [
        { value: "exact", label: "Exact (“1,204”)" },
        { value: "rounded", label: "Rounded (“about 1,200”, “half”)" },
        { value: "vague", label: "Vague (“dozens”, “most”)" },
      ],
    },
  ],
};
