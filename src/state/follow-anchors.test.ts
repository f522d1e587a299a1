import { afterEach, expect, test, vi } from "vitest";
import { documentHash } from "../sources/index.ts";
import { annotationWith } from "./annotation.cases.ts";
import { type Desk, only } from "./desk.cases.ts";
import { followAnchors } from "./follow-anchors.ts";
import { contentOn, deskWith, foundOn, madeOn } from "./stray.cases.ts";
import { editAnnotation } from "./tagging.ts";

const then = "The mayor said that [[12 percent]] of the cities agree with the plan.";
const now = "Yesterday the office wrote. The mayor said that 12 percent of the cities agree with the plan.";

const stops: (() => void)[] = [];

afterEach(() => {
  for (const stop of stops.splice(0)) stop();
});

/** Follows a desk's annotations; what is asked for is counted. */
function follow(desk: Desk) {
  const run = vi.spyOn(desk.work, "run");
  stops.push(followAnchors(desk, "letter", desk.document));
  return run;
}

test("ST62 what is there is found, and nothing is written", async () => {
  const desk = deskWith(then, now);
  const before = { content: contentOn(desk), stored: [...desk.browser.values] };
  expect(foundOn(desk)).toBeNull();
  follow(desk);
  await expect.poll(() => foundOn(desk)?.anchor.state).toBe("moved");
  expect(foundOn(desk)?.spans).toMatchObject([{ start: 48, end: 58, exact: "12 percent" }]);
  expect(contentOn(desk)).toEqual(before.content);
  expect([...desk.browser.values]).toEqual(before.stored);
  expect(desk.annotations.getState().past).toHaveLength(1);
});

test("ST60 where all stand nothing is looked for", () => {
  const desk = deskWith(now.replace("12 percent", "[[12 percent]]"), now, { textHash: "another" });
  expect(follow(desk)).not.toHaveBeenCalled();
});

test("ST62 what comes is found, what changes elsewhere than its place is not looked for again", async () => {
  const desk = deskWith(then, now);
  const run = follow(desk);
  await expect.poll(() => foundOn(desk)?.anchor.state).toBe("moved");
  expect(run).toHaveBeenCalledTimes(1);
  editAnnotation(desk, only(desk).id, { note: "Of which?" }, "writing a note");
  desk.annotations.commit(
    [{ id: "elsewhere-1", before: null, after: annotationWith({ id: "elsewhere-1", sourceId: "report" }) }],
    "tagging",
  );
  expect(run).toHaveBeenCalledTimes(1);
  const second = madeOn(then.replace(/\[\[|\]\]/g, "").replace("the plan", "[[the plan]]"), {
    id: "a-second-one",
  });
  desk.annotations.commit([{ id: second.id, before: null, after: second }], "tagging");
  await expect.poll(() => desk.anchors.getState().anchored.get(second.id)?.anchor.state).toBe("moved");
  expect(run).toHaveBeenCalledTimes(2);
});

test("ST62 what is known of an annotation that is gone is forgotten with the next one that is found", async () => {
  const desk = deskWith(then, now);
  follow(desk);
  const first = only(desk);
  await expect.poll(() => desk.anchors.getState().anchored.has(first.id)).toBe(true);
  const second = { ...first, id: "a-second-one" };
  desk.annotations.commit(
    [
      { id: first.id, before: first, after: null },
      { id: second.id, before: null, after: second },
    ],
    "replacing",
  );
  await expect.poll(() => [...desk.anchors.getState().anchored.keys()]).toEqual([second.id]);
});

test("ST64 what was rejected on this text is not looked for; on another text it is", async () => {
  const desk = deskWith(then, now);
  const record = only(desk);
  editAnnotation(desk, record.id, { rejected: documentHash(desk.document) }, "rejecting");
  follow(desk);
  await expect.poll(() => foundOn(desk)?.anchor).toMatchObject({ state: "orphan", parts: [] });
  const other = deskWith(then, `Later. ${now}`, { rejected: documentHash(desk.document) });
  follow(other);
  await expect.poll(() => foundOn(other)?.anchor.state).toBe("moved");
});

test("ST62 many are found in one piece of work, some more than are told of at once", async () => {
  const desk = deskWith(then, now);
  const first = only(desk);
  const more = Array.from({ length: 700 }, (_, index) => ({ ...first, id: `another-one-${index}` }));
  desk.annotations.commit(
    more.map((after) => ({ id: after.id, before: null, after })),
    "importing",
  );
  const run = follow(desk);
  await expect.poll(() => desk.anchors.getState().anchored.size).toBe(701);
  expect(run).toHaveBeenCalledTimes(1);
});

test("ST62 whoever stopped following is told of nothing more", async () => {
  const desk = deskWith(then, now);
  const run = follow(desk);
  for (const stop of stops.splice(0)) stop();
  await run.mock.results[0]?.value;
  expect(foundOn(desk)).toBeNull();
  editAnnotation(desk, only(desk).id, { spans: [...only(desk).spans] }, "putting it elsewhere");
  expect(run).toHaveBeenCalledTimes(1);
});
