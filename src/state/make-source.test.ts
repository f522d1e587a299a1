import { expect, test } from "vitest";
import { newSource } from "./make-source.ts";
import { readText } from "./shelf-desk.cases.ts";

test.each([
  [readText("# A letter\n\nDear reader", { kind: "markdown" }), null, "A letter"],
  [readText("# A letter"), null, "# A letter"],
  [readText("words"), "report.final.docx", "report.final"],
  [readText("words", { title: " The report " }), "report.docx", "The report"],
  [readText("word ".repeat(100)), null, `${"word ".repeat(40).slice(0, 199).trimEnd()}…`],
])(
  "ST107 a source has the title that it gives itself, else its file's name or its first line: %#",
  (read, fileName, title) => {
    expect(newSource(read, fileName).fields.title).toBe(title);
  },
);
