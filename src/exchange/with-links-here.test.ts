import { expect, test } from "vitest";
import { finish } from "../text/index.ts";
import { annotationWith } from "./annotation-set.cases.ts";
import { formats } from "./formats.ts";
import { planImportSteps } from "./plan-import.ts";
import { withLinksHere } from "./with-links-here.ts";

const text = "the mayor said so";
const source = { id: "letter", title: "The letter", textHash: "sha256:0a", text };
const ours = annotationWith({ links: [{ kind: "supports", to: "in-the-report" }] });
const here = new Map([[ours.id, ours]]);

const readable = formats.filter(({ read, write }) => read !== undefined && write !== undefined);

test.each(readable.map((format) => [format.name, format] as const))(
  "EX96 %s: a version that was changed elsewhere keeps the links here, or brings its own",
  (_name, format) => {
    const read = format.read?.(format.write?.({ sources: [source], annotations: [ours] }) ?? "");
    if (read?.ok !== true) throw new Error(read?.problem);
    const [theirs] = read.set.annotations;
    expect(theirs?.links).toEqual(format.noLinks ? undefined : ours.links);
    const set = format.noLinks ? withLinksHere(read.set, new Map([[theirs?.id ?? "", ours]])) : read.set;
    expect(set.annotations.map(({ links }) => links)).toEqual([ours.links]);
  },
);

test("EX96 an update from a file that says nothing of links is one with them", () => {
  const set = { sources: [], annotations: [annotationWith({ note: "newer", v: [2_000, 0, "brat"] })] };
  const texts = new Map([["letter", { text, hash: "sha256:0a" }]]);
  const plan = finish(planImportSteps({ set: withLinksHere(set, here), refused: [], records: here, texts }));
  expect(plan.updates).toMatchObject([{ note: "newer", links: ours.links }]);
  expect(withLinksHere(set, new Map()).annotations).toEqual(set.annotations);
});
