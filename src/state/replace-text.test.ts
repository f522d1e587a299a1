import { describe, expect, test } from "vitest";
import { describe as write } from "../anchoring/index.ts";
import type { Annotation } from "../annotations/index.ts";
import { documentHash, ownText, readPlainText } from "../sources/index.ts";
import { replaceText } from "./replace-text.ts";
import { addSources } from "./shelf-commands.ts";
import { fileSource, openShelfDesk, sourceOf } from "./shelf-desk.cases.ts";
import { undo } from "./undo-redo.ts";

const first =
  "The council met on Monday in the old hall. Rents rose by 12 percent, the chair said to those who had come.\n\n" +
  "Nobody asked why that was so, and the meeting ended early because of the heat in the room.";
const second =
  "A correction was made. The council met on Monday in the old hall. Rents rose by 18 percent, the chair said to those who had come.\n\n" +
  "Nothing else is known about it.";

async function tagged() {
  const desk = await openShelfDesk();
  await addSources(desk, [fileSource("minutes", first)], null);
  const { id } = sourceOf(desk, "minutes");
  const document = readPlainText(first);
  const annotate = (name: string, words: string): Annotation => {
    const start = first.indexOf(words);
    return {
      id: name,
      sourceId: id,
      textHash: documentHash(document),
      spans: [write(first, { start, end: start + words.length })],
      tag: "quote",
      attributes: {},
      note: name,
      unsure: false,
      creator: "blue-heron-14",
      created: "2026-11-22T10:00:00.000Z",
      modified: "2026-11-22T10:00:00.000Z",
      v: [1_000, 0, "tab-a"],
    };
  };
  const records = [
    annotate("moves-on", "The council met on Monday in the old hall."),
    annotate("is-gone-now", "the meeting ended early because of the heat in the room"),
  ];
  desk.lateral.annotations.commit(
    records.map((after) => ({ id: after.id, before: null, after })),
    "tagging",
  );
  return { desk, id };
}

function spansOf({ desk }: Awaited<ReturnType<typeof tagged>>, name: string) {
  const record = desk.lateral.annotations.getState().records.get(name);
  return { hash: record?.textHash, words: record?.spans.map(({ start, end, exact }) => [start, end, exact]) };
}

describe("ST111 another text for a source", () => {
  test("ST111 what is surely found is written down anew, the rest stays as it was, and all is counted", async () => {
    const made = await tagged();
    const before = spansOf(made, "is-gone-now");
    const report = await replaceText(made.desk, made.id, ownText(second, "plain"));
    expect(report?.counts).toMatchObject({ moved: 1, anchored: 0 });
    expect(Object.values(report?.counts ?? {}).reduce((sum, count) => sum + count)).toBe(2);
    const start = second.indexOf("The council");
    const words = "The council met on Monday in the old hall.";
    expect(spansOf(made, "moves-on")).toEqual({
      hash: documentHash(readPlainText(second)),
      words: [[start, start + words.length, words]],
    });
    expect(spansOf(made, "is-gone-now")).toEqual(before);
  });

  test("ST111 one undo brings text and annotations back; the text before is kept", async () => {
    const made = await tagged();
    const { desk, id } = made;
    const [before, source] = [spansOf(made, "moves-on"), desk.own.getState().records.get(id)];
    await replaceText(desk, id, ownText(second, "plain"));
    expect(desk.own.getState().records.get(id)).toMatchObject({
      textKey: ownText(second, "plain").key,
      earlier: [{ textKey: ownText(first, "plain").key, textKind: "plain" }],
    });
    expect(await desk.own.kept.text(ownText(first, "plain").key)).toMatchObject({ text: first });
    undo(desk.lateral);
    expect(desk.lateral.message()).toBe("Undid replacing the text of “minutes”.");
    expect(spansOf(made, "moves-on")).toEqual(before);
    const { v: _v, modified: _modified, ...content } = source ?? { v: null, modified: null };
    expect(desk.own.getState().records.get(id)).toMatchObject(content);
  });

  test("ST111 the text before can be put back, and each earlier text is listed once", async () => {
    const { desk, id } = await tagged();
    await replaceText(desk, id, ownText(second, "plain"));
    await replaceText(desk, id, ownText(first, "plain"));
    expect(desk.own.getState().records.get(id)).toMatchObject({
      textKey: ownText(first, "plain").key,
      earlier: [{ textKey: ownText(second, "plain").key }],
    });
  });

  test("ST111 the same text replaces nothing, and that is told", async () => {
    const { desk, id } = await tagged();
    expect(await replaceText(desk, id, ownText(first, "plain"))).toBeNull();
    expect(desk.lateral.message()).toBe("“minutes” has this very text already.");
  });
});
