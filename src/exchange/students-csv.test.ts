import { afterEach, describe, expect, test } from "vitest";
import { loadCatalogue, speak } from "../languages/index.ts";
import { formulaStudent, letterSheet } from "./class.cases.ts";
import { feedbackPage } from "./feedback-page.ts";
import { studentsCsv } from "./students-csv.ts";

describe("EX122 the students' table", () => {
  test("EX122 has a row for each, numbers from 0 to 1, and no cell that runs as a formula", () => {
    expect(studentsCsv([formulaStudent], ["quote", "opinion"]).split("\r\n")).toEqual([
      "\uFEFFcode name,hand-ins,handed in,tags,unsure,coverage,score,precision,recall,missed,extra,quote tags,quote precision,quote recall,opinion tags,opinion precision,opinion recall",
      `"'=SUM(1)"";<b>",2,2026-11-22T10:20:00Z,5,1,0.25,0.1235,0.5,0.3333,4,7,3,0.5,0.3333,2,0,`,
      "",
    ]);
  });

  test("EX122 without a key has no columns of one", () => {
    const byTag = formulaStudent.byTag.map((one) => ({ ...one, rates: null }));
    const table = studentsCsv([{ ...formulaStudent, byTag, against: null }], ["quote"]);
    expect(table.split("\r\n").slice(0, 2)).toEqual([
      "\uFEFFcode name,hand-ins,handed in,tags,unsure,coverage,quote tags",
      `"'=SUM(1)"";<b>",2,2026-11-22T10:20:00Z,5,1,0.25,3`,
    ]);
  });
});

describe("EX123 a feedback page", () => {
  afterEach(() => speak({ code: "en", tag: "en" }, {}));

  const page = feedbackPage(letterSheet);

  test("EX123 has each passage with what is said of it", () => {
    expect(page).toContain("<title>Who says what?: feedback for =SUM(1)&quot;;&lt;b&gt;</title>");
    expect(page).toContain("Why: The mayor’s &lt;own&gt; words.");
    expect(page.match(/You tagged it as/g)).toHaveLength(1);
    expect(page).toContain("Opinion, rule 5: Words that describe");
    expect(page).toContain("2 passages: 1 as in the key");
  });

  test("EX123 is escaped, and has neither script nor address", () => {
    expect(page).toContain("&lt;script&gt;alert(1)");
    expect(page).toContain("A letter &amp; more");
    expect(page).not.toMatch(/<script|<b>|<own>|https?:|src=|href=/i);
  });

  test("EX123 says in which language it is, and the day as that has it", async () => {
    const name = "\u05D0\u05D1";
    speak({ code: "es", tag: "es" }, await loadCatalogue("es"));
    const spanish = feedbackPage({ ...letterSheet, name, handedIn: "2026-11-22T23:20:00Z" });
    expect(spanish).toContain('<html lang="es" dir="ltr">');
    expect(spanish).toContain(`Comentarios para \u2068${name}\u2069, entregado el 22 de noviembre de 2026.`);
    expect(spanish).toContain("Lo has etiquetado como ");
    expect(page).toContain("handed in on November 22, 2026.");
  });
});
