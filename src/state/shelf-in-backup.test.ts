import { describe, expect, test } from "vitest";
import { readPlainText } from "../sources/index.ts";
import { lastFile, nothing, offered, records } from "./backup.cases.ts";
import { restoreBackup, saveBackup } from "./backup.ts";
import { createBrowser } from "./browser.cases.ts";
import { addSources, deleteSource, editSource } from "./shelf-commands.ts";
import { builtIn, fileSource, offeredBy, openShelfDesk, sourceOf } from "./shelf-desk.cases.ts";

const texts = new Map([["letter", readPlainText("the mayor said so")]]);

async function backedUp() {
  const desk = await openShelfDesk();
  await addSources(desk, [fileSource("one"), fileSource("two")], null);
  await saveBackup(desk.lateral, builtIn, texts);
  return { desk, file: lastFile(desk.lateral) };
}

describe("ST110 the shelf in a backup", () => {
  test("ST110 restored into an empty browser, sources, texts and collections are there again", async () => {
    const { desk, file } = await backedUp();
    const next = await openShelfDesk(createBrowser());
    const offer = await offered(next.lateral, file);
    expect(offer.shelf.records).toHaveLength(3);
    await restoreBackup(next.lateral, offer, nothing);
    expect(next.lateral.message()).toBe("Restored 0 annotations and 2 sources.");
    expect(offeredBy(next)).toEqual(offeredBy(desk));
    const record = next.own.getState().records.get(sourceOf(next, "two").id);
    const key = record?.type === "source" ? record.textKey : "";
    expect(await next.own.kept.text(key)).toMatchObject({ text: "The text of two." });
    expect((await offered(next.lateral, file)).shelf.records).toEqual([]);
  });

  test("ST110 what is newer here stays, and what was deleted here since stays deleted", async () => {
    const { desk, file } = await backedUp();
    const [one, two] = [sourceOf(desk, "one"), sourceOf(desk, "two")];
    editSource(desk, one.id, { ...one, link: null, title: "first" });
    deleteSource(desk, two.id);
    await restoreBackup(desk.lateral, await offered(desk.lateral, file), nothing);
    expect(offeredBy(desk)["My sources"]).toEqual(["first"]);
  });

  test("ST110 a backup of one who added nothing holds no shelf, and one without a shelf is restored as before", async () => {
    const desk = await openShelfDesk();
    await saveBackup(desk.lateral, builtIn, texts);
    const file = lastFile(desk.lateral);
    expect(Object.keys(JSON.parse(await file.text()))).not.toContain("shelf");
    expect((await offered(desk.lateral, file)).shelf).toEqual({ records: [], texts: [] });
    expect(records(desk.lateral)).toEqual([]);
  });
});
