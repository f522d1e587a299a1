import type { Locator, Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";
import { openSource } from "./open-source.ts";
import { findWords } from "./select-words.ts";
import { storedAnnotations } from "./stored-annotations.ts";
import { cards, marks, openCard, tagWords } from "./tag-words.ts";

const quote = "kind of enforcement will not improve public safety in Hartford";
const opinion = "will not improve public safety";
const statistic = "public safety in Hartford, and even";

/** Tags three passages of the letter that overlap one another, one inside another and one across its end. */
async function tagThree(page: Page): Promise<void> {
  await openSource(page, "002");
  await tagWords(page, quote, "Quote");
  await tagWords(page, opinion, "Opinion", { at: "stay" });
  await tagWords(page, statistic, "Statistic", { at: "stay" });
  await expect(cards(page)).toHaveCount(3);
}

function choices(page: Page, count: number): Locator {
  return page.getByRole("menu", { name: `${count} annotations here` });
}

async function clickWords(page: Page, words: string): Promise<void> {
  const { all } = await findWords(page, words, { at: "stay" });
  await page.mouse.click((all.left + all.right) / 2, (all.top + all.bottom) / 2);
}

test("marks of two annotations over each other carry both ids and tags", async ({ page }) => {
  await openSource(page, "002");
  await tagWords(page, quote, "Quote");
  await tagWords(page, opinion, "Opinion", { at: "stay" });
  await expect(marks(page)).toHaveText(["kind of enforcement ", opinion, " in Hartford"]);
  await expect(marks(page, "Quote")).toHaveCount(3);
  await expect(marks(page, "Opinion")).toHaveText([opinion]);
  await clickWords(page, "not improve");
  await expect(choices(page, 2).getByRole("menuitem")).toHaveCount(2);
});

test("three annotations over each other: each mark carries its ids and tags, and a click offers all", async ({
  page,
}) => {
  await tagThree(page);
  await test.step("marks of three annotations over each other carry all ids and tags", async () => {
    const ids = new Map((await storedAnnotations(page)).map(({ id, tag }) => [id, tag]));
    const drawn = await marks(page).evaluateAll((elements) =>
      elements.map((mark) => ({
        words: mark.textContent,
        ids: mark.getAttribute("data-annotation")?.split(" ") ?? [],
        tags: mark.getAttribute("data-tag")?.split(" ").sort().join(" "),
      })),
    );
    expect(drawn.map(({ words, tags }) => [words, tags])).toEqual([
      ["kind of enforcement ", "quote"],
      ["will not improve ", "opinion quote"],
      ["public safety", "opinion quote statistic"],
      [" in Hartford", "quote statistic"],
      [", and even", "statistic"],
    ]);
    for (const mark of drawn) {
      const tags = mark.ids.map((id) => ids.get(id));
      expect(tags.sort().join(" "), `ids of “${mark.words}”`).toBe(mark.tags);
    }
  });
  await test.step("a click where three overlap offers all three, and choosing one opens its card", async () => {
    await clickWords(page, "public safety");
    const items = choices(page, 3).getByRole("menuitem");
    await expect(items).toHaveCount(3);
    await expect(items.filter({ hasText: "Quote" })).toContainText("kind of enforcement");
    await items.filter({ hasText: "Opinion" }).click();
    await expect(choices(page, 3)).toBeHidden();
    await expect(openCard(page)).toContainText(opinion);
    await expect(openCard(page)).toHaveCount(1);
  });
  await test.step("a click where one lies opens its card without asking", async () => {
    await clickWords(page, "and even");
    await expect(page.getByRole("menu")).toHaveCount(0);
    await expect(openCard(page)).toContainText(statistic);
  });
  await test.step("a click elsewhere closes the menu", async () => {
    await clickWords(page, "public safety");
    await expect(choices(page, 3)).toBeVisible();
    await clickWords(page, "Dear Ms. Beaumont");
    await expect(choices(page, 3)).toBeHidden();
  });
});

test("the menu is worked by keyboard, and gives the focus back", async ({ page }) => {
  await tagThree(page);
  await test.step("arrows and Enter", async () => {
    await clickWords(page, "public safety");
    const items = choices(page, 3).getByRole("menuitem");
    await expect(items.nth(0)).toBeFocused();
    await page.keyboard.press("ArrowDown");
    await expect(items.nth(1)).toBeFocused();
    await page.keyboard.press("End");
    await expect(items.nth(2)).toBeFocused();
    await page.keyboard.press("ArrowDown");
    await expect(items.nth(0)).toBeFocused();
    await page.keyboard.press("ArrowUp");
    await expect(items.nth(2)).toBeFocused();
    const chosen = await items.nth(2).innerText();
    await page.keyboard.press("Enter");
    await expect(choices(page, 3)).toBeHidden();
    const words = chosen.replace(/^\w+\s+/, "").trim();
    await expect(openCard(page)).toContainText(words.slice(0, 30));
  });
  await test.step("Enter on a mark opens the menu, Esc closes it and gives the focus back", async () => {
    await page.keyboard.press("Escape");
    // The first of them begins with words of its own, the second with words of two.
    await findWords(page, "conducting", { at: 200 });
    await page.keyboard.press("[");
    const current = page.getByRole("article").locator("mark:focus");
    await expect(current).toHaveCount(1);
    for (let steps = 0; steps < 3 && (await current.innerText()) !== "public safety"; steps++) {
      await page.keyboard.press("]");
    }
    const ids = (await current.getAttribute("data-annotation"))?.split(" ") ?? [];
    expect(ids.length).toBeGreaterThan(1);
    // Again, when all that it needs is there.
    for (let times = 0; times < 2; times++) {
      await page.keyboard.press("Enter");
      await expect(choices(page, ids.length)).toBeVisible();
      await page.keyboard.press("Escape");
      await expect(choices(page, ids.length)).toBeHidden();
      await expect(current).toHaveCount(1);
    }
  });
  await test.step("it stays beside its mark when the window becomes wider", async () => {
    await clickWords(page, "public safety");
    const menu = choices(page, 3);
    const fromMark = async () => {
      const box = await menu.boundingBox();
      const mark = await page
        .getByRole("article")
        .getByText("public safety", { exact: true })
        .first()
        .boundingBox();
      return box && mark && { x: Math.round(box.x - mark.x), y: Math.round(box.y - mark.y) };
    };
    await expect(menu).toBeVisible();
    const before = await fromMark();
    await page.setViewportSize({ width: 2000, height: 900 });
    await expect.poll(fromMark).toEqual(before);
  });
});
