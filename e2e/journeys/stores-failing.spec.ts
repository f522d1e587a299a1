import type { Page } from "@playwright/test";
import { emptyStorage, fillStorage } from "./fill-storage.ts";
import { expect, test } from "./fixtures.ts";
import { openSource, sourceOnScreen } from "./open-source.ts";
import { saveExport } from "./save-export.ts";
import { onlyStored, storedAnnotations } from "./stored-annotations.ts";
import { cards, marks, openCard, tagWords } from "./tag-words.ts";

const words = "any ICE officials to misrepresent their identity";

/** What the page says of saving. */
function saveState(page: Page) {
  return page.getByRole("banner").locator(".save-state");
}

/** Opens an empty page of the same address, on which nothing of ours runs. */
async function openBare(page: Page): Promise<void> {
  await page.route("**/bare", (route) =>
    route.fulfill({ contentType: "text/html", body: '<link rel="icon" href="data:,">' }),
  );
  await page.goto("./bare");
}

/** Takes stores away from the page before it starts: reading their property throws, as in a locked-down browser. */
async function lockDown(page: Page, ...names: readonly string[]): Promise<void> {
  await page.addInitScript((locked) => {
    for (const name of locked) {
      Object.defineProperty(window, name, {
        configurable: true,
        get() {
          throw new DOMException("Access is denied.", "SecurityError");
        },
      });
    }
  }, names);
}

test("with 64 units left in localStorage a tag is kept in the recovery copy, and the page says so", async ({
  page,
}) => {
  await openSource(page, "002");
  await fillStorage(page, 64);
  await tagWords(page, words, "Opinion");
  await expect(saveState(page)).toHaveText("Saved, recovery copy only");
  expect(await storedAnnotations(page)).toEqual([]);
  await page.reload();
  await sourceOnScreen(page, "002");
  await expect(marks(page, "Opinion")).toHaveText([words]);
  await expect(saveState(page)).toHaveText("Saved, recovery copy only");

  await emptyStorage(page);
  await openCard(page).getByLabel("I am unsure").check();
  await expect(saveState(page)).toHaveText("Saved on this computer");
  expect(await onlyStored(page)).toMatchObject({ unsure: true, spans: [{ exact: words }] });
});

test("with both stores failing the page says so until it is solved, exports what it has, and loses nothing", async ({
  page,
}) => {
  await page.addInitScript(() => {
    const refuse = () => {
      if ("working" in window) return;
      throw new DOMException("The quota has been exceeded.", "QuotaExceededError");
    };
    const setItem = Storage.prototype.setItem;
    Storage.prototype.setItem = function (key, value) {
      refuse();
      setItem.call(this, key, value);
    };
    const put = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = function (value, key) {
      refuse();
      return put.call(this, value, key);
    };
  });
  await openSource(page, "002");
  await tagWords(page, words, "Opinion");
  await expect(page.getByRole("alert")).toContainText("Not saved: export now");
  await expect(page.getByText(/^Saved/)).toHaveCount(0);
  await tagWords(page, "public safety", "Quote");
  await expect(page.getByRole("alert")).toContainText("Not saved: export now");
  await expect(marks(page)).toHaveText(["public safety", words]);
  await expect(cards(page)).toHaveCount(2);
  const { text } = await saveExport(page);
  expect(JSON.parse(text).annotations).toHaveLength(2);

  await page.evaluate(() => Object.assign(window, { working: true }));
  await openCard(page).getByLabel("I am unsure").check();
  await expect(saveState(page)).toHaveText("Saved on this computer");
  await page.reload();
  await sourceOnScreen(page, "002");
  await expect(cards(page)).toHaveCount(2);
});

test("in a locked-down browser everything works in memory, and the page says so", async ({ page }) => {
  await lockDown(page, "localStorage", "indexedDB");
  await page.addInitScript(() => {
    Object.defineProperty(Crypto.prototype, "subtle", { get: () => undefined });
    Object.defineProperty(Crypto.prototype, "randomUUID", { value: undefined });
  });
  await openSource(page, "002");
  await expect(saveState(page)).toContainText("Kept only until this page closes: export now.");
  await tagWords(page, words, "Opinion");
  await openCard(page).getByLabel("Note").fill("Who says so?");
  await openCard(page).getByLabel("I am unsure").check();
  await expect(marks(page, "Opinion")).toHaveText([words]);
  await page.getByRole("button", { name: "Undo", exact: true }).click();
  await expect(openCard(page).getByLabel("I am unsure")).not.toBeChecked();
  await expect(page.getByText(/^Saved/)).toHaveCount(0);
  const { text } = await saveExport(page);
  expect(JSON.parse(text).annotations).toMatchObject([{ note: "Who says so?" }]);
});

test("without IndexedDB localStorage alone keeps everything", async ({ page }) => {
  await lockDown(page, "indexedDB");
  await openSource(page, "002");
  await tagWords(page, words, "Opinion");
  await expect(saveState(page)).toHaveText("Saved on this computer");
  await page.reload();
  await sourceOnScreen(page, "002");
  await expect(marks(page)).toHaveText([words]);
});

test("while the recovery copy fails the page says what a crash could take; when it works it gets everything", async ({
  page,
}) => {
  await page.addInitScript(() => {
    const open = IDBFactory.prototype.open;
    IDBFactory.prototype.open = function (name, version) {
      if (!("working" in window)) throw new DOMException("It is being mended.", "UnknownError");
      return open.call(this, name, version);
    };
  });
  await openSource(page, "002");
  await tagWords(page, words, "Opinion");
  await expect(saveState(page)).toHaveText("Saved, but a crash could lose the last minute");
  await expect(saveState(page)).toHaveAttribute("title", /It is being mended/);
  await tagWords(page, "public safety", "Quote");
  await expect(saveState(page)).toHaveText("Saved, but a crash could lose the last minute");

  await page.evaluate(() => Object.assign(window, { working: true }));
  await openCard(page).getByLabel("I am unsure").check();
  await expect(saveState(page)).toHaveText("Saved on this computer");
  // With localStorage gone, all comes from the recovery copy.
  await openBare(page);
  await page.evaluate(() => localStorage.clear());
  await page.addInitScript(() => Object.assign(window, { working: true }));
  await openSource(page, "002");
  await expect(marks(page)).toHaveText(["public safety", words]);
});

test("without localStorage the recovery copy alone keeps everything", async ({ page }) => {
  await lockDown(page, "localStorage");
  await openSource(page, "002");
  await tagWords(page, words, "Opinion");
  await expect(saveState(page)).toHaveText("Saved, recovery copy only");
  await page.reload();
  await sourceOnScreen(page, "002");
  await expect(marks(page)).toHaveText([words]);
});

test("a damaged value that the recovery copy has whole is set aside and replaced", async ({ page }) => {
  await openSource(page, "002");
  await tagWords(page, words, "Opinion");
  await expect(saveState(page)).toHaveText("Saved on this computer");
  const { id } = await onlyStored(page);
  await page.evaluate((name) => localStorage.setItem(`lateral:1:annotation:${name}`, '{"id":'), id);
  await page.reload();
  await sourceOnScreen(page, "002");
  await expect(marks(page, "Opinion")).toHaveText([words]);
  expect(await onlyStored(page)).toMatchObject({ id, spans: [{ exact: words }] });
  expect(await page.evaluate((name) => localStorage.getItem(`lateral:1:damaged:${name}:1`), id)).toBe(
    '{"id":',
  );
});

test("what another tab clears is there again in both", async ({ page, context }) => {
  await openSource(page, "002");
  await tagWords(page, words, "Opinion");
  await expect(saveState(page)).toHaveText("Saved on this computer");
  const other = await context.newPage();
  await openBare(other);
  await other.evaluate(() => localStorage.clear());
  await expect.poll(() => storedAnnotations(other)).toMatchObject([{ spans: [{ exact: words }] }]);
  await page.reload();
  await sourceOnScreen(page, "002");
  await expect(marks(page)).toHaveText([words]);
});

test("what was cleared while no page was open comes back from the recovery copy", async ({ page }) => {
  await openSource(page, "002");
  await tagWords(page, words, "Opinion");
  await expect(saveState(page)).toHaveText("Saved on this computer");
  await openBare(page);
  await page.evaluate(() => localStorage.clear());
  await openSource(page, "002");
  await expect(marks(page)).toHaveText([words]);
  await expect.poll(() => storedAnnotations(page)).toMatchObject([{ spans: [{ exact: words }] }]);
});
