import { afterEach, expect, test } from "vitest";
import type { Annotation } from "../../annotations/index.ts";
import { loadCatalogue, speak } from "../../languages/index.ts";
import type { Collection, Source } from "../../sources/index.ts";
import { type Claim, claimsOf } from "./claim.ts";
import { allClaims, type ClaimChoices } from "./claim-choices.ts";
import { fittingClaims, groupClaims } from "./list-claims.ts";

afterEach(() => speak({ code: "en", tag: "en" }, {}));

const sources = ["letter", "report", "blog"].map((id) => ({ id, title: `The ${id}` }) as Source);
const collection = { id: "five", title: "Five", rights: "", sources } as Collection;

function claim(sourceId: string, exact: string, fields: Partial<Annotation> = {}): Annotation {
  return {
    id: `${sourceId}-${exact.replace(/\W/g, "")}-00000000`.slice(0, 64),
    sourceId,
    textHash: "sha256:0a",
    spans: [{ start: 0, end: exact.length, exact, prefix: "", suffix: "" }],
    tag: "quote",
    attributes: {},
    note: "",
    unsure: false,
    creator: "Quiet Otter",
    created: "2026-11-22T10:00:00.000Z",
    modified: "2026-11-22T10:00:00.000Z",
    v: [1_000, 0, "tab-a"],
    ...fields,
  };
}

const statistic = { tag: "statistic" as const };
const annotations = [
  claim("letter", "approximately 2,000 people", { ...statistic, attributes: { sourceGiven: "none" } }),
  claim("letter", "“We will act”", { attributes: { speaker: "Luke Bronin" } }),
  claim("report", "two thousand families", { ...statistic, attributes: { stater: "luke  bronin" } }),
  claim("report", "5 percent", statistic),
  claim("blog", "a disgrace", { tag: "opinion", attributes: { holder: "writer" }, note: "see the letter" }),
  claim("blog", "dozens", statistic),
  claim("blog", "three officers", statistic),
  claim("blog", "some", { ...statistic, attributes: { value: "5%" } }),
];
const placed = new Map(sources.map(({ id }) => [id, annotations.filter(({ sourceId }) => sourceId === id)]));
const claims = claimsOf(collection, placed);

const choices: ClaimChoices = {
  ...allClaims,
  group: "none",
  sort: "place",
  backwards: false,
  dismissed: new Set(),
};

const words = (list: readonly Claim[]) => list.map(({ annotation }) => annotation.spans[0]?.exact);
const fitting = (chosen: Partial<ClaimChoices>) => words(fittingClaims(claims, { ...choices, ...chosen }));

test("all claims stand in the order of sources and places, with who says them", () => {
  expect(words(claims)).toEqual(words(annotations.map((annotation) => ({ annotation }) as Claim)));
  expect(claims.map(({ who, sourceGiven }) => who + sourceGiven)).toEqual([
    "None given",
    "Luke Bronin",
    "luke  bronin",
    "",
    "The writer",
    "",
    "",
    "",
  ]);
});

test.each<[string, Partial<ClaimChoices>, string[]]>([
  ["a tag", { tag: "quote" }, ["“We will act”"]],
  ["a source", { sourceId: "report" }, ["two thousand families", "5 percent"]],
  [
    "a speaker, however the name is written",
    { whoKey: "luke bronin" },
    ["“We will act”", "two thousand families"],
  ],
  ["words", { query: " TWO  thousand" }, ["two thousand families"]],
  ["a note", { query: "see the letter" }, ["a disgrace"]],
  ["all of them at once", { sourceId: "blog", tag: "statistic", query: "5%" }, ["some"]],
  ["nothing", { query: "nowhere" }, []],
])("claims are chosen by %s", (_name, chosen, found) => {
  expect(fitting(chosen)).toEqual(found);
});

test("claims are sorted, and turned round; what has no number comes last", () => {
  expect(fitting({ sort: "number" })).toEqual([
    "three officers",
    "5 percent",
    "some",
    "approximately 2,000 people",
    "two thousand families",
    "“We will act”",
    "a disgrace",
    "dozens",
  ]);
  expect(fitting({ sort: "words" }).slice(0, 3)).toEqual([
    "5 percent",
    "a disgrace",
    "approximately 2,000 people",
  ]);
  expect(fitting({ sort: "place", backwards: true })).toEqual(fitting({}).reverse());
  expect(words(claims)).toEqual(fitting({}));
});

test("the same number in several texts stands together, before the others", () => {
  const groups = groupClaims(fittingClaims(claims, { ...choices, tag: "statistic" }), "number");
  expect(
    groups.map(({ heading, sources: count, claims: members }) => [heading, count, words(members)]),
  ).toEqual([
    ["5 %", 2, ["5 percent", "some"]],
    ["2,000", 2, ["approximately 2,000 people", "two thousand families"]],
    ["3", 1, ["three officers"]],
    ["No number", 1, ["dozens"]],
  ]);
});

test.each([
  ["tag", ["Quote", "Statistic", "Opinion"]],
  ["who", ["Luke Bronin", "The writer", "Nobody noted"]],
  ["source", ["The letter", "The report", "The blog"]],
  ["none", [""]],
] as const)("claims are grouped by %s, and none is lost", (group, headings) => {
  const groups = groupClaims(claims, group);
  expect(groups.map(({ heading }) => heading)).toEqual(headings);
  expect(groups.flatMap((one) => one.claims)).toHaveLength(claims.length);
});

test("what is noted of a claim is told in the language that is spoken now, whatever was spoken before", async () => {
  expect(claims[0]).toMatchObject({ sourceGiven: "None given", number: { shown: "2,000" } });
  speak({ code: "es", tag: "es-ES" }, await loadCatalogue("es"));
  const [first, ...others] = claimsOf(collection, placed);
  expect(first).toMatchObject({ sourceGiven: "No se indica ninguna", number: { shown: "2000" } });
  expect(others.map(({ who }) => who)).toContain("El autor");
  const headings = groupClaims(claims, "tag").map(({ heading }) => heading);
  expect(headings).toEqual(["Cita", "Estadística", "Opinión"]);
});
