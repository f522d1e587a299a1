import type { Page } from "@playwright/test";
import { chooseImport } from "./choose-import.ts";
import { expect, test } from "./fixtures.ts";
import { serveCollection } from "./made-collection.ts";
import { selectedText, selectWords } from "./select-words.ts";
import { onlyStored } from "./stored-annotations.ts";
import { marks, openCard, tagWords } from "./tag-words.ts";

const override = "\u202E";
const end = "\u202C";
const text = `The mayor said ${override}evil${end} words, and more.\n\nA last paragraph.`;

async function openText(page: Page, title = "directions"): Promise<void> {
  await serveCollection(page, [{ id: "directions", title, text }]);
  await page.goto("./#/source/directions");
  await expect(page.getByRole("article", { name: title, exact: true })).toContainText("The mayor said");
}

/** What assistive technology is told, one name after the other. */
async function told(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send("Accessibility.getFullAXTree");
  return nodes.flatMap(({ name }) => (name?.value ? [String(name.value)] : []));
}

test("a character that steers direction is seen and told, and stays what it is", async ({ page }) => {
  await openText(page);
  const marked = page.getByRole("article").locator("[data-bidi]");
  await expect(marked).toHaveCount(2);
  expect(await marked.first().evaluate((one) => getComputedStyle(one, "::before").content)).toContain(
    '"RLO"',
  );
  expect(await marked.first().evaluate((one) => one.getBoundingClientRect().width)).toBeGreaterThan(10);
  expect(await marked.allTextContents()).toEqual([override, end]);
  const names = await told(page);
  expect(names).toContain("right-to-left override");
  expect(names).toContain("end of direction");
});

test("selecting and copying across the markers gives the text and nothing else", async ({ page }) => {
  await openText(page);
  await selectWords(page, "mayor said", { to: "and more" });
  const words = `mayor said ${override}evil${end} words, and more`;
  expect(await selectedText(page)).toBe(words);
  const copied = await page.evaluate(() => {
    let copied = "";
    document.addEventListener("copy", (event) => {
      copied = String(document.getSelection());
      event.preventDefault();
    });
    document.execCommand("copy");
    return copied;
  });
  expect(copied).toBe(words);
});

test("a tag across the markers keeps its words and its place", async ({ page }) => {
  await openText(page);
  await tagWords(page, "mayor said", "Quote", { to: "and more" });
  const { spans } = await onlyStored(page);
  expect(spans[0]).toMatchObject({ start: 4, end: text.indexOf(".") });
  expect(spans[0]?.exact).toBe(text.slice(4, text.indexOf(".")));
  await page.reload();
  await expect(marks(page).first()).toBeVisible();
  expect((await marks(page).allTextContents()).join("")).toBe(spans[0]?.exact);
  await expect(page.getByRole("article").locator("[data-bidi]")).toHaveCount(2);
});

/** Whether a run of our own words stands on the page from left to right, letter after letter. */
function readsForward(page: Page, selector: string, words: string): Promise<boolean> {
  return page.locator(selector).evaluate((element, words) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node instanceof Text; node = walker.nextNode()) {
      const at = node.data.indexOf(words);
      if (at < 0) continue;
      const boxOf = (index: number) => {
        const range = document.createRange();
        range.setStart(node as Text, index);
        range.setEnd(node as Text, index + 1);
        return range.getBoundingClientRect();
      };
      return boxOf(at).left < boxOf(at + words.length - 1).left;
    }
    throw new Error(`unexpected element without “${words}”`);
  }, words);
}

test("an override in a note, a title or a file name does not turn what stands around it", async ({
  page,
}) => {
  await openText(page, `A ${override}title`);
  await tagWords(page, "last paragraph", "Quote");
  const note = openCard(page).getByLabel("Note");
  await note.fill(`turned ${override}around`);
  await note.press("Tab");
  await openCard(page).getByRole("button", { expanded: true }).click();
  await expect(page.locator(".note-text")).toContainText("turned");
  expect(await readsForward(page, ".card .tag-name", "Quote")).toBe(true);
  await chooseImport(page, { name: `home${override}work.json`, text: "no" });
  await expect(page.getByRole("alert")).toContainText("“home\uFFFDwork.json” was not imported");
  expect(await readsForward(page, "[role=alert]", "imported")).toBe(true);
  expect(await readsForward(page, ".source-kind", "News report")).toBe(true);
  expect(await readsForward(page, ".library .rights", "None.")).toBe(true);
});
