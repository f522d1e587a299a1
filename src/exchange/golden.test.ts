import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { finish } from "../text/index.ts";
import { formatVersion } from "./lateral-file.ts";
import { lateralJson } from "./lateral-json.ts";
import { planImportSteps } from "./plan-import.ts";

/** One file of each version, never changed after: what once was saved is read for ever. */
const golden = new URL("./golden/", import.meta.url);

function fileOf(version: number): string {
  return readFileSync(new URL(`lateral-annotations-${version}.json`, golden), "utf8");
}

test("EX40 every version up to today's has its file", () => {
  const versions = Array.from(
    { length: formatVersion },
    (_, index) => `lateral-annotations-${index + 1}.json`,
  );
  expect(readdirSync(golden).sort()).toEqual(versions.sort());
});

test("EX40 the file of version 1 is read whole, and would be imported whole", () => {
  const read = lateralJson.read(fileOf(1));
  expect(read).toMatchObject({ ok: true, refused: [] });
  if (!read.ok) return;
  const [letter] = read.set.sources;
  expect(read.set.sources.map(({ id }) => id)).toEqual(["letter", "report"]);
  expect(letter).toMatchObject({ title: "A letter", language: "en", link: "https://example.org/letter" });
  expect(
    read.set.annotations.map(({ spans, note }) => [spans.map(({ exact }) => exact).join(" | "), note]),
  ).toEqual([
    ["“We will act,” | “and soon.”", 'Two parts, *one* quote.\n\tA tab, a "quote" and \\.'],
    ["We will act", ""],
    ["12 percent of 1,204 homes", "שלום 👋🏽"],
  ]);
  expect(read.set.annotations[2]).toHaveProperty("futureField", { kept: [1, null, "as it is"] });
  const texts = new Map([["letter", { text: letter?.text ?? "", hash: letter?.textHash ?? "" }]]);
  const plan = finish(planImportSteps({ set: read.set, refused: [], records: new Map(), texts }));
  expect(plan.adds).toHaveLength(3);
  expect(plan.refused).toEqual([]);
});

test("EX40 what the newest file says is written as it stands there", () => {
  const file = fileOf(formatVersion);
  const read = lateralJson.read(file);
  expect(read.ok && lateralJson.write(read.set)).toBe(file);
});
