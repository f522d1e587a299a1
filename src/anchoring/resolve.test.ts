import { describe, expect, test } from "vitest";
import { describe as describeSpan, type Resolution, resolve } from "./index.ts";
import { marked, show } from "./marked-text.cases.ts";

/** What becomes of the span of one fixture on another text: the state, and that text with what was found. */
function outcome(before: string, today: string): [Resolution["state"], string] {
  const { text, span } = marked(before);
  const { state, span: found, candidates } = resolve(today, describeSpan(text, span));
  return [state, show(today, found === null ? candidates : [found])];
}

const start = "The city council met on Monday night. ";
const said = "The mayor said that the raids would not help public safety. ";
const marked5 = "In other words, the city is only safer than [[5%]] of all the cities in the country. ";
const plain5 = marked5.replace("[[", "").replace("]]", "");
const twin5 = "Of those who were asked by the paper, 5% had no opinion on it whatsoever. ";
const end = "Nobody else spoke before midnight.";

const cases: readonly (readonly [
  name: string,
  before: string,
  today: string,
  state: string,
  shown: string,
])[] = [
  ["AN6 nothing changed", start + marked5 + end, start + plain5 + end, "anchored", start + marked5 + end],
  [
    "AN6 changed far away",
    start + marked5 + end,
    `${start + plain5 + end} More.`,
    "anchored",
    `${start + marked5 + end} More.`,
  ],
  [
    "AN7 text put in before",
    start + marked5 + end,
    start + said + plain5 + end,
    "moved",
    start + said + marked5 + end,
  ],
  ["AN7 text taken out before", start + said + marked5 + end, plain5 + end, "moved", marked5 + end],
  [
    "AN7 beside a twin",
    start + marked5 + twin5 + end,
    said + start + plain5 + twin5 + end,
    "moved",
    said + start + marked5 + twin5 + end,
  ],
  [
    "AN9 its neighbour rewritten",
    start + marked5 + twin5 + end,
    start + plain5.replace("In other words", "So") + twin5 + end,
    "moved",
    start + marked5.replace("In other words", "So") + twin5 + end,
  ],
  [
    "AN9 moved to other neighbours",
    start + marked5 + said + end,
    start + said + end + plain5,
    "moved",
    start + said + end + marked5,
  ],
  [
    "AN10 deleted, a twin stays",
    start + marked5 + twin5 + end,
    start + twin5 + end,
    "orphan",
    start + twin5.replace("5%", "[[5%]]") + end,
  ],
  [
    "AN10 many words, all else new",
    `${start}[[${said.trim()}]] ${end}`,
    `New lead. ${said}New end.`,
    "moved",
    `New lead. [[${said.trim()}]] New end.`,
  ],
  [
    "AN10 in place, all else new",
    "abc def [[mayor]] ghi",
    "xyz uvw mayor rst",
    "anchored",
    "xyz uvw [[mayor]] rst",
  ],
  [
    "AN10 few long words, all else new",
    `${start}[[Connecticut immigration enforcement authorities]] objected. ${end}`,
    "Elsewhere: Connecticut immigration enforcement authorities, as before!",
    "orphan",
    "Elsewhere: [[Connecticut immigration enforcement authorities]], as before!",
  ],
  [
    "AN10 of twins told apart by what is farther away one is left",
    `It began early. ${plain5}Then [[they left the room]]. ${said}It went on late. ${plain5}Then they left the room. ${said}All slept.`,
    `It went on, late. ${plain5}Then they left the room. ${said}All slept.`,
    "orphan",
    `It went on, late. ${plain5}Then [[they left the room]]. ${said}All slept.`,
  ],
  [
    "AN20 every third word another, so that no three in a row are left",
    "Never before had seven [[quiet cities asked any federal officer]] whether raids would begin again.",
    "Never before XX seven quiet XX asked any XX officer whether XX would begin XX.",
    "changed",
    "Never before XX seven [[quiet XX asked any XX officer]] whether XX would begin XX.",
  ],
  ["AN12 deleted", start + marked5 + end, start + end, "orphan", start + end],
  [
    "AN20 one digit changed",
    start + marked5 + end,
    start + plain5.replace("5%", "6%") + end,
    "changed",
    start + marked5.replace("5%", "6%") + end,
  ],
  [
    "AN19 other quotation marks, once",
    "The mayor [[said “no raids”]] on Monday.",
    'Then: The mayor said "no raids" on Monday.',
    "moved",
    'Then: The mayor [[said "no raids"]] on Monday.',
  ],
  [
    "AN19 words cut in two, with a soft hyphen put in",
    "The depar[[tment was informed that enfor]]cement began.",
    "The depart\u00adment was informed that en\u00adforcement began.",
    "anchored",
    "The depar[[t\u00adment was informed that en\u00adfor]]cement began.",
  ],
];

describe("resolve", () => {
  test.each(cases)("%s", (_name, before, today, state, shown) => {
    expect(outcome(before, today)).toEqual([state, shown]);
  });

  test("AN8 the passage twice, neither at its position", () => {
    const today = `x ${start}${plain5}${end} ${start}${plain5}${end}`;
    const shown = `x ${start}${marked5}${end} ${start}${marked5}${end}`;
    expect(outcome(start + marked5 + end, today)).toEqual(["ambiguous", shown]);
  });

  test("AN11 repeated words whose surroundings are gone", () => {
    const today = "One: 5% here. Two: 5% there.";
    expect(outcome(start + marked5 + end, today)).toEqual([
      "ambiguous",
      "One: [[5%]] here. Two: [[5%]] there.",
    ]);
  });

  test("AN11 two places that agree alike, whichever is nearer", () => {
    const quote = "he said that [[no raid]] would help the city";
    const today =
      "Today he said that no raid would help the state. Later he said that no raid would help the land.";
    const [state, shown] = outcome(`On Monday ${quote}.`, today);
    expect(state).toBe("ambiguous");
    expect(shown.match(/\[\[no raid\]\]/g)).toHaveLength(2);
  });

  test("AN11 the better of two places, when its surroundings are not telling", () => {
    const today = "Others: 5% of all the citizens. Some: 5% there.";
    const shown = "Others: [[5%]] of all the citizens. Some: [[5%]] there.";
    expect(outcome(start + marked5 + end, today)).toEqual(["ambiguous", shown]);
  });

  test("AN10 the only place, when a part of one side agrees", () => {
    const today = "Others: 5% of all the citizens.";
    expect(outcome(start + marked5 + end, today)).toEqual(["orphan", "Others: [[5%]] of all the citizens."]);
  });

  test("AN11 AN15 a word that stands everywhere", () => {
    const selector = { start: 5000, end: 5003, exact: "the", prefix: "not there ", suffix: " nor there" };
    const { state, span, candidates } = resolve("the same ".repeat(10_000), selector);
    expect([state, span, candidates.length]).toEqual(["ambiguous", null, 20]);
    expect(candidates).toEqual([...candidates].sort((a, b) => a.start - b.start));
    for (const candidate of candidates) expect(Math.abs(candidate.start - 5000)).toBeLessThan(100);
  });

  test("AN11 what can't be seen has only its position", () => {
    const selector = { start: 5, end: 6, exact: " ", prefix: "no", suffix: "no" };
    expect(resolve("a b c", selector)).toMatchObject({
      state: "ambiguous",
      candidates: [{ start: 1 }, { start: 3 }],
    });
    expect(resolve("a b", selector)).toMatchObject({ state: "orphan", candidates: [{ start: 1 }] });
    expect(resolve("ab", selector)).toMatchObject({ state: "orphan", candidates: [] });
    expect(resolve("a bcd e", selector)).toMatchObject({ state: "anchored", span: { start: 5, end: 6 } });
  });

  test("AN9 stands out among more places than are compared, only if nothing else has its surroundings", () => {
    const filler = "as e as ".repeat(500);
    const around = "an unheard-of e in the middle";
    const selector = {
      start: 0,
      end: 1,
      exact: "e",
      prefix: "wholly an unheard-of ",
      suffix: " in the middle of",
    };
    const once = `${around}. ${filler}`;
    expect(resolve(once, selector)).toMatchObject({ state: "moved", span: { start: 14, end: 15 } });
    expect(resolve(once + around, selector)).toMatchObject({ state: "ambiguous", span: null });
  });

  test("AN14 a selector without words is refused, a position outside the text is not", () => {
    const selector = { start: 900, end: 905, exact: "mayor", prefix: "the ", suffix: " said" };
    expect(resolve("Then the mayor said", selector)).toMatchObject({
      state: "moved",
      span: { start: 9, end: 14 },
    });
    expect(resolve("", selector).state).toBe("orphan");
    expect(() => resolve("the mayor", { ...selector, exact: "" })).toThrow(RangeError);
  });

  test("AN6 context that reaches before the text is not a match", () => {
    const selector = { start: 2, end: 4, exact: "cd", prefix: "zzab", suffix: "" };
    expect(resolve("zzabcd", selector)).toMatchObject({ state: "moved", span: { start: 4, end: 6 } });
  });
});
