import { describe, expect, test } from "vitest";
import type { Source } from "../sources/index.ts";
import { letter } from "./desk.cases.ts";
import { traceAnswer } from "./trace-answer.ts";

const words = "the river rose higher than anyone in the town remembered";
const report: Source = { ...letter, id: "report", title: "A report", kind: "report" };
const article: Source = { ...letter, id: "article", title: "An article", kind: "opinion" };
const copy: Source = { ...letter, id: "copy", title: "A copy", kind: "aggregator" };
const sources = [article, report, letter, copy];
const texts = new Map([
  ["letter", `Dear all. That night ${words}. Yours.`],
  ["report", `The letter said that ${words}.`],
  ["article", `We read: “${words}” in June.`],
  ["copy", "Nothing about water here, only the prices of bread and salt."],
]);

function traced(sourceId: string, withPlace = true) {
  const start = texts.get(sourceId)?.indexOf(words) ?? 0;
  const spans = withPlace ? [{ start, end: start + words.length }] : [];
  return { sourceId, parts: [words], spans };
}

describe("ST151 where words are looked for", () => {
  test("ST151 the primary source’s match comes first, its own place is none, others follow as given", () => {
    const answer = traceAnswer(traced("article"), sources, texts);
    expect(answer.trace.verdict).toBe("verbatim");
    expect(answer.matches.map(({ id }) => id)).toEqual(["letter", "report"]);
    expect(answer).toMatchObject({ quote: words, primary: letter, isInPrimary: false, others: 3 });
  });

  test("ST151 of words in the primary source who else has them is told", () => {
    const answer = traceAnswer(traced("letter"), sources, texts);
    expect(answer.matches.map(({ id }) => id)).toEqual(["article", "report"]);
    expect(answer).toMatchObject({ primary: null, isInPrimary: true });
  });

  test("ST151 without a primary source all texts are looked through", () => {
    const others = sources.filter(({ kind }) => kind !== "primary");
    const answer = traceAnswer(traced("article"), others, texts);
    expect(answer.trace.verdict).toBe("elsewhere");
    expect(answer.matches.map(({ id }) => id)).toEqual(["report"]);
    expect(answer.primary).toBeNull();
    expect(answer.trace.reason).toBe("“A report” has these words exactly.");
  });

  test("ST151 the reason names a text by its source’s title, and the primary source as such", () => {
    const changed = words.replace("higher", "faster");
    const others = new Map([...texts, ["letter", "Dear all. Yours."], ["copy", `So ${changed}.`]]);
    expect(traceAnswer(traced("article"), sources, others).trace.reason).toBe(
      "Not in the primary source. “A report” has these words exactly.",
    );
    const asked = { sourceId: "copy", parts: [changed], spans: [] };
    expect(traceAnswer(asked, sources, texts).trace.reason).toBe(
      "The primary source has these words, but without a mark “higher” became “faster”.",
    );
  });

  test("ST151 a primary source whose text is not there counts for nothing", () => {
    const some = new Map([...texts].filter(([id]) => id !== "letter"));
    expect(traceAnswer(traced("article"), sources, some)).toMatchObject({ primary: null, others: 2 });
  });

  test("ST151 another text under the same id is looked through anew", () => {
    expect(traceAnswer(traced("article"), sources, texts).trace.verdict).toBe("verbatim");
    const changed = new Map(texts).set("letter", "Dear all. Nothing happened. Yours.");
    expect(traceAnswer(traced("article"), sources, changed).trace.verdict).toBe("elsewhere");
    expect(traceAnswer(traced("article"), sources, texts).trace.verdict).toBe("verbatim");
  });

  test("ST151 words whose place is not known are found in their own text too", () => {
    const answer = traceAnswer(traced("article", false), sources, texts);
    expect(answer.matches.map(({ id }) => id)).toEqual(["letter", "article", "report"]);
  });
});
