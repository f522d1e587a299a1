import { afterEach, describe, expect, test, vi } from "vitest";
import type { Collection } from "../sources/index.ts";
import { createBrowser } from "./browser.cases.ts";
import { type CollectionOffer, planCollectionFile, takeCollection } from "./open-collection-file.ts";
import { saveCollection } from "./save-collection.ts";
import { addSources, type ShelfDesk } from "./shelf-commands.ts";
import { fileSource, builtIn as madeUp, offeredBy, openShelfDesk } from "./shelf-desk.cases.ts";
import { tagSelection } from "./tagging.ts";
import { redo, undo } from "./undo-redo.ts";

/** What comes with Lateral, of which a test needs no text. */
const builtIn: Collection = { ...madeUp, sources: [] };

const text = "the mayor said so";
type Desk = Awaited<ReturnType<typeof openShelfDesk>>;

afterEach(() => vi.unstubAllGlobals());

/** A desk with two own sources, one annotation on the first. */
async function withSources(): Promise<Desk> {
  const desk = await openShelfDesk();
  await addSources(desk, [fileSource("one", text), fileSource("two")], null);
  tagMayor(desk);
  return desk;
}

/** Tags a word of the own source that is open; the desk's document has the same text. */
function tagMayor({ lateral }: Desk) {
  const { document } = lateral;
  const sourceId = lateral.place.getState().sourceId ?? "";
  lateral.select("the [[mayor]] said so");
  tagSelection(lateral, "quote");
  const [made] = lateral.annotations.getState().past.at(-1)?.change ?? [];
  if (!made?.after) throw new Error("unexpected silence, expected an annotation");
  const after = { ...made.after, sourceId };
  lateral.annotations.commit([{ id: made.id, before: made.after, after }], "moving it to the own source");
  expect(document.text).toBe(text);
}

function opened({ lateral }: ShelfDesk, title: string): Collection {
  const found = lateral.shelf
    .getState()
    .offer?.(builtIn)
    .find((one) => one.title === title);
  if (!found) throw new Error(`unexpected collections without ${title}`);
  return found;
}

async function saved(desk: Desk, withAnnotations = true): Promise<File> {
  await saveCollection(desk, opened(desk, "My sources"), withAnnotations);
  const file = desk.lateral.files.at(-1);
  if (!file) throw new Error(`unexpected silence, expected a file: ${desk.lateral.message()}`);
  return new File([...file.parts], file.name);
}

async function offered(desk: Desk, file: File, here = builtIn): Promise<CollectionOffer> {
  const offer = await planCollectionFile(desk, file, here);
  if (!offer) throw new Error(desk.lateral.message());
  return offer;
}

function live({ lateral }: Desk) {
  return [...lateral.annotations.getState().placed.values()].flat();
}

describe("ST115 a collection goes from one browser to another", () => {
  test("ST115 sources, texts and annotations are there, as one step of undo", async () => {
    const from = await withSources();
    const file = await saved(from);
    expect(file.name).toBe("lateral-collection-2026-11-22.json");
    expect(from.lateral.message()).toBe(`Saved 2 sources and 1 annotation as ${file.name}.`);

    const to = await openShelfDesk(createBrowser());
    const offer = await offered(to, file);
    expect(offeredBy(to)).toEqual({ "Made up": ["A letter"] });
    expect([offer.sources.adds.length, offer.annotations.adds.length]).toEqual([2, 1]);
    await takeCollection(to, offer);
    const whole = { "Made up": ["A letter"], "My sources": ["one", "two"] };
    expect([offeredBy(to), live(to)]).toEqual([whole, live(from)]);
    const [first] = opened(to, "My sources").sources;
    expect(to.lateral.place.getState().sourceId).toBe(first?.id);
    const key = first?.file.replace(/^own\/|\.txt$/g, "") ?? "";
    expect(await to.own.kept.text(key)).toMatchObject({ text });

    const steps = to.lateral.annotations.getState().past.length;
    undo(to.lateral);
    expect([offeredBy(to), live(to)]).toEqual([{ "Made up": ["A letter"] }, []]);
    redo(to.lateral);
    expect([offeredBy(to), live(to).length, steps]).toEqual([whole, 1, 1]);
  });

  test("ST115 without annotations it has none, and is one step of undo, too", async () => {
    const file = await saved(await withSources(), false);
    const to = await openShelfDesk(createBrowser());
    const offer = await offered(to, file);
    expect(offer.annotations.adds).toEqual([]);
    await takeCollection(to, offer);
    expect(offeredBy(to)["My sources"]).toEqual(["one", "two"]);
    undo(to.lateral);
    expect(offeredBy(to)["My sources"]).toBeUndefined();
  });

  test("ST115 the same file a second time changes nothing", async () => {
    const file = await saved(await withSources());
    const to = await openShelfDesk(createBrowser());
    await takeCollection(to, await offered(to, file));
    const before = [to.own.getState().records, to.lateral.annotations.getState().records];
    const again = await offered(to, file);
    expect(again).toMatchObject({ changesCollection: false, sources: { adds: [], others: [] } });
    expect(again.annotations).toMatchObject({ adds: [], updates: [], refused: [] });
    await takeCollection(to, again);
    expect([to.own.getState().records, to.lateral.annotations.getState().records]).toEqual(before);
    expect(to.lateral.annotations.getState().past).toHaveLength(1);
  });

  test("ST115 after undo the same file brings all of it back", async () => {
    const file = await saved(await withSources());
    const to = await openShelfDesk(createBrowser());
    await takeCollection(to, await offered(to, file));
    undo(to.lateral);
    await takeCollection(to, await offered(to, file));
    expect([offeredBy(to)["My sources"], live(to).length]).toEqual([["one", "two"], 1]);
  });
});

/** Adds the text to another browser, under an id that another source has in the first one. */
async function addMine(to: Desk): Promise<string | undefined> {
  await addSources(to, [fileSource("other"), fileSource("mine", text)], null);
  return [...to.own.getState().records.values()].find(({ title }) => title === "mine")?.id;
}

describe("ST116 texts that are here already", () => {
  test("ST116 annotations go to the source that has the text, which is not added again", async () => {
    const file = await saved(await withSources());
    const to = await openShelfDesk(createBrowser());
    const mine = await addMine(to);
    const offer = await offered(to, file);
    expect(offer.sources.same.map(({ described }) => described.title)).toEqual(["one"]);
    await takeCollection(to, offer);
    expect(live(to)).toMatchObject([{ sourceId: mine, spans: [{ exact: "mayor" }] }]);
  });

  test("ST116 so do those that were made on a text before, with what became of them", async () => {
    const written = await (await saved(await withSources())).text();
    const [head = "", annotations = ""] = written.split('"annotations": [');
    const older = annotations.replace(/"textHash": "sha256:[0-9a-f]+"/, '"textHash": "sha256:0a"');
    const to = await openShelfDesk(createBrowser());
    const mine = await addMine(to);
    const offer = await offered(to, new File([head, '"annotations": [', older], "older.json"));
    expect([...offer.annotations.states.values()]).toEqual(["anchored"]);
    await takeCollection(to, offer);
    expect(live(to)).toMatchObject([{ sourceId: mine, spans: [{ exact: "mayor" }] }]);
  });

  test("ST116 a text that comes with Lateral is known by its characters", async () => {
    vi.stubGlobal("fetch", async () => new Response(text));
    const file = await saved(await withSources());
    const to = await openShelfDesk(createBrowser());
    const letter = madeUp.sources.map((source) => ({ ...source, file: "letter.txt" }));
    const here = { ...madeUp, sources: letter };
    const offer = await offered(to, file, here);
    await takeCollection(to, offer);
    expect(offer.sources.same).toHaveLength(1);
    expect(live(to)).toMatchObject([{ sourceId: "letter" }]);
  });
});

describe("ST117 nothing is done halfway", () => {
  test("ST117 a file that can’t be read is told with its reason, and changes nothing", async () => {
    const desk = await openShelfDesk();
    const offer = await planCollectionFile(desk, new File(["Dear diary"], "diary.json"), builtIn);
    expect(offer).toBeNull();
    expect(desk.lateral.message()).toMatch(/“.*diary\.json.*” was not opened\. The file is not JSON/);
    expect(desk.own.getState().records.size).toBe(0);
  });

  test("ST117 cancelled, it takes back what it did", async () => {
    const file = await saved(await withSources());
    const to = await openShelfDesk(createBrowser());
    const offer = await offered(to, file);
    // The only moment between two parts of a change: when the first is written, and the work may end.
    const stop = to.lateral.annotations.subscribe(({ records }) => {
      if (records.size > 0) to.lateral.work.cancel();
    });
    await takeCollection(to, offer);
    stop();
    expect(to.lateral.message()).toBe("Opening was cancelled. Nothing changed.");
    expect([offeredBy(to), live(to)]).toEqual([{ "Made up": ["A letter"] }, []]);
    expect(to.lateral.annotations.getState().past).toEqual([]);
  });

  test("ST117 a collection of which a text is missing is not saved, and the reader is told which", async () => {
    const desk = await withSources();
    const { messages } = desk.lateral;
    const text = vi.spyOn(desk.own.kept, "text");
    text.mockResolvedValue(null);
    await expect(saved(desk)).rejects.toThrow("The text of “one” is not in this browser any more");
    text.mockRejectedValue(new Error("It is locked."));
    await expect(saved(desk)).rejects.toThrow("The text of “one” could not be read. It is locked.");
    expect([desk.lateral.files, messages.getState()?.text]).toEqual([
      [],
      expect.not.stringContaining("Saved"),
    ]);
  });
});
