import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";
import { openSource } from "./open-source.ts";
import {
  addDialog,
  addFiles,
  arrangeDialog,
  chooseFiles,
  council,
  library,
  listed,
  openAdding,
  openArranging,
  ownArticle,
  reply,
} from "./own-sources.ts";
import { openSettings } from "./settings-dialog.ts";
import { onlyStored } from "./stored-annotations.ts";
import { cards, marks, tagWords } from "./tag-words.ts";

const words = "Rents rose by 12 percent";

async function addCouncil(page: Page): Promise<void> {
  await openSource(page, "002");
  await addFiles(page, council);
}

test("a text that was added can be read and tagged, and is there after a reload", async ({ page }) => {
  await addCouncil(page);
  await expect(
    page.getByRole("status").filter({ hasText: "Added “council” to “My sources”." }),
  ).toBeVisible();
  await expect(page).toHaveURL(/#\/source\/own-/);
  await tagWords(page, words, "Statistic");
  const { sourceId, spans } = await onlyStored(page);
  expect(sourceId).toMatch(/^own-/);
  expect(council.text.slice(spans[0]?.start, spans[0]?.end)).toBe(words);
  await page.reload();
  await expect(ownArticle(page, "council")).toBeVisible();
  await expect(marks(page, "Statistic")).toHaveText([words]);
  await expect(listed(page)).toHaveText(["council"]);
  // Alone in its collection: there is nothing to put beside it.
  await expect(page.getByRole("button", { name: "Sentences" })).toBeVisible();
  await expect(page.getByRole("link", { name: "Side by side…" })).toHaveCount(0);
});

test("Markdown is shown as Markdown, and several files are added at once", async ({ page }) => {
  await openSource(page, "002");
  await addFiles(page, reply, council);
  await expect(ownArticle(page, "A reply").getByRole("heading", { name: "A reply" }).last()).toBeVisible();
  await expect(ownArticle(page, "A reply").locator("em")).toHaveText(["tenants"]);
  await expect(listed(page)).toHaveText(["A reply", "council"]);
});

test("what a file of Markdown says of itself in front is known of it, and no part of the text", async ({
  page,
}) => {
  await openSource(page, "002");
  await addFiles(page, {
    name: "plan.md",
    title: "The plan",
    text: "---\ntitle: The plan\nauthor: [Ana Ruiz, Ben Ode]\ndate: 2024-05-01\n---\n\nIt costs *twelve* millions.",
  });
  const article = ownArticle(page, "The plan");
  await expect(article).toContainText("Ana Ruiz, Ben Ode");
  await expect(article).toContainText("May 1, 2024");
  await expect(article).toContainText("It costs twelve millions.");
  await expect(article).not.toContainText("author:");
});

test("with nothing of the reader's own nothing of it is loaded before the page is ready", async ({
  page,
}) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await openSource(page, "002");
  expect(asked.filter((path) => /add-dialog|own-files|kept-shelf/.test(path))).toEqual([]);
  expect(
    await page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name)),
  ).not.toContain("lateral:1:shelf");
});

test("a pasted text becomes a source, with what the reader says of it", async ({ page }) => {
  await openSource(page, "002");
  const dialog = await openAdding(page);
  await dialog.getByLabel("Or paste a text").fill("One line\n\nAnd another.");
  await dialog.getByRole("button", { name: "Take this text" }).click();
  await dialog.getByText("Title, publisher, date").click();
  await dialog.getByLabel("Title").fill("Minutes");
  await dialog.getByLabel("Author").fill("The clerk");
  await dialog.getByLabel("Date").fill("June");
  await expect(dialog.getByText("Expected a date as 2019")).toBeVisible();
  await expect(dialog.getByRole("button", { name: "Add source" })).toHaveAttribute("aria-disabled", "true");
  await dialog.getByLabel("Date").fill("2019-06");
  await dialog.getByLabel("Kind").selectOption({ label: "The primary source: the document itself" });
  await dialog.getByRole("button", { name: "Add source" }).click();
  const article = ownArticle(page, "Minutes");
  await expect(article).toContainText("The clerk");
  await expect(article).toContainText("June 2019");
  await expect(article).toContainText("Primary source");
});

test("the same text twice is told, and can be added anyway", async ({ page }) => {
  await addCouncil(page);
  const dialog = await openAdding(page);
  await chooseFiles(page, { ...council, name: "copy.txt" });
  await expect(dialog.getByText("Already here as “council”.")).toBeVisible();
  const add = dialog.getByRole("button", { name: "Add source" });
  await expect(add).toHaveAttribute("aria-disabled", "true");
  await dialog.getByLabel("Add it anyway").check();
  await add.click();
  await expect(listed(page)).toHaveText(["council", "copy"]);
});

test("what can't be read is told with its reason, and takes nothing else with it", async ({ page }) => {
  await openSource(page, "002");
  const dialog = await openAdding(page);
  await chooseFiles(page, { name: "empty.txt", text: " \n" }, council);
  await expect(dialog.getByRole("alert")).toHaveCount(1);
  await dialog.getByRole("button", { name: "Remove empty.txt" }).click();
  await dialog.getByRole("button", { name: "Add source" }).click();
  await expect(listed(page)).toHaveText(["council"]);
});

test("files that are dropped on the page are offered for adding", async ({ page }) => {
  await openSource(page, "002");
  const data = await page.evaluateHandle(({ name, text }) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([text], name, { type: "text/plain" }));
    return transfer;
  }, council);
  await expect(async () => {
    await page.dispatchEvent("main", "dragover", { dataTransfer: data });
    await expect(page.getByText("Drop the files to add them as sources")).toBeVisible({ timeout: 200 });
  }).toPass();
  await page.dispatchEvent("main", "drop", { dataTransfer: data });
  await expect(page.getByText("Drop the files")).toBeHidden();
  await expect(addDialog(page)).toContainText("council.txt");
});

test("what is known of a source can be changed, and undone", async ({ page }) => {
  await addCouncil(page);
  await openArranging(page);
  await arrangeDialog(page).getByRole("button", { name: "Edit council" }).click();
  const dialog = page.getByRole("dialog", { name: "Edit source" });
  await dialog.getByLabel("Title").fill("The council’s minutes");
  await dialog.getByLabel("Link").fill("https://example.org/minutes");
  await dialog.getByRole("button", { name: "Keep" }).click();
  await arrangeDialog(page).getByRole("button", { name: "Done" }).click();
  const article = ownArticle(page, "The council’s minutes");
  await article.getByText("About this text").click();
  await expect(article.getByRole("link", { name: "https://example.org/minutes" })).toBeVisible();
  await page.getByRole("button", { name: "Undo", exact: true }).click();
  await expect(ownArticle(page, "council")).toBeVisible();
});

test("a deleted source comes back by undo with its annotations", async ({ page }) => {
  await addCouncil(page);
  await tagWords(page, words, "Statistic");
  await openArranging(page);
  await arrangeDialog(page).getByRole("button", { name: "Delete council" }).click();
  await expect(
    arrangeDialog(page).getByRole("status").filter({ hasText: "Its annotations are kept" }),
  ).toBeVisible();
  await expect(listed(page)).toHaveCount(0);
  await arrangeDialog(page).getByRole("button", { name: "Undo" }).click();
  await arrangeDialog(page).getByRole("button", { name: "Done" }).click();
  await listed(page).filter({ hasText: "council" }).click();
  await expect(marks(page, "Statistic")).toHaveText([words]);
});

test("what one tab adds, edits and deletes shows in the other", async ({ page, context }) => {
  await openSource(page, "002");
  const other = await context.newPage();
  await addCouncil(other);
  await library(page).getByRole("combobox", { name: "Collection" }).selectOption({ label: "My sources" });
  await expect(ownArticle(page, "council")).toContainText("Nobody asked why.");
  await tagWords(page, words, "Statistic");
  await expect(cards(other)).toHaveCount(1);
  await openArranging(page);
  await arrangeDialog(page).getByRole("button", { name: "Delete council" }).click();
  await expect(listed(other)).toHaveCount(0);
});

test("what localStorage has lost is back at the next visit", async ({ page }) => {
  await addCouncil(page);
  await expect(library(page).getByRole("link", { name: /council/ })).toBeVisible();
  await page.evaluate(() => localStorage.clear());
  await page.goto("about:blank");
  await openSource(page, "002");
  await library(page).getByRole("combobox", { name: "Collection" }).selectOption({ label: "My sources" });
  await expect(ownArticle(page, "council")).toContainText("Nobody asked why.");
});

test("where printed pages begin stands in the margin, and is no part of the text", async ({ page }) => {
  await addCouncil(page);
  await page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const asked = indexedDB.open("lateral:1:shelf");
      asked.onsuccess = () => resolve(asked.result);
      asked.onerror = () => reject(asked.error);
    });
    const store = database.transaction("texts", "readwrite").objectStore("texts");
    await new Promise((resolve) => {
      store.getAll().onsuccess = ({ target }) => {
        const [kept] = (target as IDBRequest<{ key: string; text: string }[]>).result;
        const pages = [
          { at: 0, label: "7" },
          { at: kept?.text.indexOf("asked") ?? 0, label: "8" },
        ];
        store.put({ ...kept, pages }, kept?.key).onsuccess = resolve;
      };
    });
    database.close();
  });
  await page.reload();
  const article = ownArticle(page, "council");
  await expect(article.getByLabel("Page 7")).toHaveCount(1);
  await expect(article.getByLabel("Page 8")).toHaveCount(1);
  expect((await article.locator("#text").innerText()).replace(/\s+/g, " ").trim()).toBe(
    council.text.replace(/\s+/g, " "),
  );
  await tagWords(page, "Nobody asked why", "Opinion");
  const { spans } = await onlyStored(page);
  expect(spans.map(({ exact }) => exact)).toEqual(["Nobody asked why"]);
  const margin = await article.getByLabel("Page 8").evaluate((mark) => {
    const { position, insetInlineStart, content } = getComputedStyle(mark, "::before");
    return { position, insetInlineStart, content };
  });
  expect(margin).toMatchObject({ position: "absolute", insetInlineStart: "4px" });
});

test("erasing everything takes sources and texts, in the other tab too", async ({ page, context }) => {
  await addCouncil(page);
  const other = await context.newPage();
  await other.goto(page.url());
  await expect(ownArticle(other, "council")).toBeVisible();
  const settings = await openSettings(page);
  await settings.getByRole("button", { name: "Erase everything" }).click();
  const dialog = page.getByRole("dialog", { name: "Erase everything on this computer" });
  await expect(dialog).toContainText("one source that you added");
  await dialog.getByLabel("I have what I need.").check();
  await dialog.getByRole("button", { name: "Erase everything" }).click();
  await expect(page.getByRole("status").filter({ hasText: "was erased" })).toBeVisible();
  await expect(library(page).getByRole("combobox")).toHaveCount(0);
  await expect(library(other).getByRole("combobox")).toHaveCount(0);
  await page.reload();
  await expect(page.getByRole("article")).toBeVisible();
  const left = await page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const asked = indexedDB.open("lateral:1:shelf");
      asked.onsuccess = () => resolve(asked.result);
      asked.onerror = () => reject(asked.error);
    });
    const stores = ["records", "texts"];
    const transaction = database.transaction(stores);
    const counts = await Promise.all(
      stores.map(
        (name) =>
          new Promise<number>((resolve) => {
            const asked = transaction.objectStore(name).count();
            asked.onsuccess = () => resolve(asked.result);
          }),
      ),
    );
    database.close();
    return { counts, keys: Object.keys(localStorage).filter((key) => key.includes(":shelf")) };
  });
  expect(left).toEqual({ counts: [0, 0], keys: [] });
});
