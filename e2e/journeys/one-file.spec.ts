import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { chooseImport, importDialog } from "./choose-import.ts";
import { expect, test } from "./fixtures.ts";
import { madeSource } from "./made-source.ts";
import { oneFileAddress, oneFileText, writeOtherPage } from "./one-file-page.ts";
import { openSource, sourceById, sourceLinks, sourceOnScreen, sources } from "./open-source.ts";
import { saveExport } from "./save-export.ts";
import { cards, marks, tagWords } from "./tag-words.ts";

const words = "any ICE officials to misrepresent their identity";

/** Runs in the page: a worker that fails is not missed, since the page then does its work, so answers are counted. */
function countAnswers(): void {
  Reflect.set(window, "answers", 0);
  window.Worker = class extends Worker {
    constructor(address: string | URL, options?: WorkerOptions) {
      super(address, options);
      const count = () => Reflect.set(window, "answers", Reflect.get(window, "answers") + 1);
      this.addEventListener("message", count);
    }
  };
}

/** How many messages came from workers since the page was opened. */
const answers = (page: Page) => page.evaluate(() => Reflect.get(window, "answers"));

test("the page that is one file reads, tags, keeps and exports without a server", async ({ page }) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await page.goto(`${oneFileAddress}#/source/002`);
  await sourceOnScreen(page, "002");
  await tagWords(page, words, "Opinion");
  await expect(page.getByText(/^Saved/)).toBeVisible();
  await page.reload();
  await sourceOnScreen(page, "002");
  await expect(marks(page, "Opinion")).toHaveText([words]);
  const { name, text } = await saveExport(page);
  expect(name).toMatch(/^lateral-annotations-.*\.json$/);
  expect(JSON.parse(text).annotations).toMatchObject([{ sourceId: "002", spans: [{ exact: words }] }]);
  // Nothing but itself: what it carries, its icon and the export have no address on a disk or a host.
  const elsewhere = asked.filter((url) => !/^(?:data|blob):/.test(url) && !url.startsWith(oneFileAddress));
  expect(elsewhere).toEqual([]);
});

test("all five sources are in it, and each has a link of its own", async ({ page }) => {
  for (const { id } of sources) {
    await page.goto(`${oneFileAddress}#/source/${id}`);
    await sourceOnScreen(page, id);
  }
  await page.goBack();
  await sourceOnScreen(page, "003");
  await sourceLinks(page).first().click();
  await sourceOnScreen(page, "000");
});

test("a deep link leads to a passage of it", async ({ page }) => {
  await page.goto(`${oneFileAddress}#/source/002`);
  await sourceOnScreen(page, "002");
  await tagWords(page, words, "Quote");
  const link = page.url();
  await page.goto("about:blank");
  await page.goto(link);
  await sourceOnScreen(page, "002");
  await expect(cards(page).filter({ has: page.getByRole("button", { expanded: true }) })).toContainText(
    words,
  );
});

test("two such pages with different sets don’t see each other’s annotations", async ({ page }) => {
  await page.goto(`${oneFileAddress}#/source/002`);
  await sourceOnScreen(page, "002");
  await tagWords(page, words, "Opinion");
  const other = writeOtherPage(test.info().outputPath("other.html"), { setId: "another-set" });
  await page.goto(`${other}#/source/002`);
  await sourceOnScreen(page, "002");
  // Both are kept by the same storage.
  const keys = await page.evaluate(() =>
    Object.keys(localStorage).filter((key) => key.includes(":annotation:")),
  );
  expect(keys).toEqual([expect.stringMatching(/^lateral:1:set:immigration-enforcement:annotation:/)]);
  await expect(cards(page)).toHaveCount(0);
  await tagWords(page, "public safety", "Quote");
  await expect(marks(page)).toHaveText(["public safety"]);
  await page.goto(`${oneFileAddress}#/source/002`);
  await sourceOnScreen(page, "002");
  await expect(marks(page)).toHaveText([words]);
});

test("its workers are in it", async ({ page }) => {
  const made = madeSource(300);
  const source = "sources/002_2b6bc27adce24e00.md";
  const address = writeOtherPage(test.info().outputPath("worker.html"), {
    setId: "made",
    texts: { [source]: `A first paragraph that is new.\n\n${made.text}` },
  });
  await page.addInitScript(countAnswers);
  await page.goto(`${address}#/source/002`);
  await expect(page.getByRole("article", { name: sourceById("002").title })).toContainText("Plan 299");
  const text = made.file
    .replaceAll('"sourceId": "made"', '"sourceId": "002"')
    .replace('"id": "made"', '"id": "002"');
  await chooseImport(page, { name: "made.json", text });
  await expect(importDialog(page)).toContainText("New: 300");
  expect(await answers(page)).toBe(2);
});

test("names of characters are read by the page", async ({ page }) => {
  const source = "sources/002_2b6bc27adce24e00.md";
  await page.addInitScript(countAnswers);
  const path = test.info().outputPath("page.html");
  const text = "Rock &amp; roll, &copy; 1956 &mdash; AT&T";
  const address = writeOtherPage(path, { setId: "page", texts: { [source]: text } });
  await page.goto(`${address}#/source/002`);
  const article = page.getByRole("article", { name: sourceById("002").title });
  await expect(article).toContainText("Rock & roll, © 1956 — AT&T");
  expect(await answers(page)).toBe(0);
});

test("what follows from a click has happened when the next task begins: the focus has moved", async ({
  page,
}) => {
  await page.goto(`${oneFileAddress}#/source/002`);
  await sourceOnScreen(page, "002");
  await page.evaluate(() =>
    localStorage.setItem("lateral:1:set:immigration-enforcement:annotation:damaged", "{"),
  );
  await page.reload();
  await page.getByRole("button", { name: "Look at the data" }).click();
  const remove = page.getByRole("button", { name: /^Remove lateral/ });
  const focused = await remove.evaluate(async (button: HTMLElement) => {
    const next = new MessageChannel();
    const task = new Promise((done) => {
      next.port1.onmessage = done;
    });
    button.click();
    next.port2.postMessage(null);
    await task;
    next.port1.close();
    return document.activeElement?.textContent;
  });
  expect(focused).toBe("Keep it");
});

test("Help gives the page that is one file to take along; in that page there is nothing to take", async ({
  page,
}) => {
  const link = page.getByRole("dialog").getByRole("link", { name: "Download Lateral as one file" });
  await openSource(page, "000");
  await page.getByRole("button", { name: "Help", exact: true }).click();
  const downloading = page.waitForEvent("download");
  await link.click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe("lateral.html");
  expect(readFileSync(await download.path(), "utf8")).toBe(oneFileText());

  await page.goto(oneFileAddress);
  await sourceOnScreen(page, "000");
  await page.getByRole("button", { name: "Help", exact: true }).click();
  await expect(page.getByRole("dialog", { name: "Tags and keys" })).toContainText("Undo");
  await expect(link).toHaveCount(0);
});
