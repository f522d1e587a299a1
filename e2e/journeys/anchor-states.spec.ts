import { expectNothingCutOff } from "./expect-accessible.ts";
import { expect, test } from "./fixtures.ts";
import {
  cardOf,
  counts,
  idOf,
  markOf,
  openApart,
  openChanged,
  openList,
  openOlder,
  status,
  textThen,
  toCheck,
  today,
  words,
} from "./older-version.ts";
import { selectWords } from "./select-words.ts";
import { storedTexts } from "./stored-annotations.ts";
import { cards, marks, openCard, panel } from "./tag-words.ts";

test("each annotation says what became of it, and looking writes nothing", async ({ page }) => {
  await openOlder(page);
  const before = await storedTexts(page);
  await expect(counts(page)).toHaveText(["1 changed", "1 in several places", "1 not found"]);

  // Moved and formatting: drawn as ever, said quietly.
  await expect(markOf(page, "moved")).toHaveText(words.moved);
  await expect(markOf(page, "formatting")).toHaveText('"We are proud of what we have done,"');
  await expect(cardOf(page, words.moved)).toContainText("Moved");
  await expect(cardOf(page, "We are proud")).toContainText("Formatting only");

  // Changed: drawn on today's words, told apart for eyes and ears.
  const mark = markOf(page, "changed");
  await expect(mark).toHaveText(today);
  await expect(mark).toHaveAttribute("data-anchor", "changed");
  await expect(mark).toHaveAttribute("aria-description", "Statistic, words changed");
  expect(await mark.evaluate((element) => getComputedStyle(element).outlineStyle)).toBe("dashed");
  await expect(cardOf(page, today)).toContainText("A number differs: 12 → 18");
  const card = await openChanged(page);
  const diff = card.getByRole("figure", { name: "What changed" });
  await expect(diff.getByRole("deletion")).toContainText("was: 12");
  await expect(diff.getByRole("insertion")).toContainText("now: 18");

  // Without a place: not drawn, listed.
  await expect(marks(page)).toHaveCount(3);
  const several = await openList(page, /several/, "In several places");
  await expect(several.getByRole("listitem")).toContainText([words.ambiguous]);
  const lost = await openList(page, /not found/, "Not found in this text");
  await expect(lost.getByRole("listitem")).toContainText([words.lost]);
  await expect(lost).toContainText("Ask the treasurer.");

  expect(await storedTexts(page)).toEqual(before);
});

test("the mix, the filter and the search know all of them", async ({ page }) => {
  await openOlder(page);
  await expect(toCheck(page)).toBeVisible();
  const show = panel(page).getByRole("group", { name: "Show" });
  await expect(show.getByRole("checkbox", { name: /^Quote 2$/ })).toBeChecked();
  await expect(show.getByRole("checkbox", { name: /^Opinion 2$/ })).toBeChecked();
  await panel(page).getByRole("searchbox").fill("treasurer");
  await expect(counts(page)).toHaveText(["1 not found"]);
  await expect(cards(page)).toHaveCount(0);
  await panel(page).getByRole("searchbox").fill("18 percent");
  await expect(counts(page)).toHaveText(["1 changed"]);
  await expect(cards(page)).toHaveCount(1);
});

test("the keys step through what is drawn, in the order of today's text", async ({ page }) => {
  await openOlder(page);
  await expect(marks(page)).toHaveCount(3);
  for (const name of ["moved", "changed", "formatting", "formatting"] as const) {
    await page.keyboard.press("]");
    await expect(markOf(page, name)).toHaveAttribute("data-current", "true");
  }
});

test("a link to a passage that moved leads to where it stands today", async ({ page }) => {
  const filler = Array.from({ length: 60 }, (_, n) => `Line ${n} was added since.`).join("\n\n");
  await openOlder(page, { names: ["moved"], now: `${filler}\n\n${textThen}` });
  await expect(markOf(page, "moved")).toHaveText(words.moved);
  await page.goto(`./#/source/letter?annotation=${idOf("moved")}`);
  await page.reload();
  await expect(markOf(page, "moved")).toBeInViewport();
});

test("with the keyboard alone all that is to be checked is settled", async ({ page }) => {
  await openOlder(page);
  await expect(toCheck(page)).toBeVisible();
  await toCheck(page).getByRole("button", { name: "1 changed" }).focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(openCard(page).getByRole("button", { expanded: true })).toBeFocused();
  await expect(openCard(page).getByRole("button", { name: "Accept" })).toBeVisible();
  await page.keyboard.press("Tab");
  await expect(openCard(page).getByRole("button", { name: "Accept" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(status(page, "Accepted")).toBeVisible();
  await expect(openCard(page).getByRole("button", { expanded: true })).toBeFocused();

  await toCheck(page).getByRole("button", { name: "1 in several places" }).focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("button", { name: /^Place 1 of 2/ })).toBeVisible();
  await page.keyboard.press("Tab");
  await expect(page.getByRole("button", { name: /^Place 1 of 2/ })).toBeFocused();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(status(page, "Now on “Nobody objected.”")).toBeVisible();
  await expect(openCard(page).getByRole("button", { expanded: true })).toBeFocused();

  await toCheck(page).getByRole("button", { name: "1 not found" }).focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("button", { name: "Attach to the selected words" })).toBeVisible();
  await page.keyboard.press("Tab");
  await expect(page.getByRole("button", { name: "Attach to the selected words" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(status(page, "Select the words for “who would pay")).toBeVisible();
  await page.keyboard.press("j");
  await page.keyboard.press("Enter");
  await expect(status(page, /^Now on/)).toBeVisible();
  await expect(toCheck(page)).toHaveCount(0);
  await expect(openCard(page).getByRole("button", { expanded: true })).toBeFocused();
});

test("nothing of it is loaded where all annotations stand as they were marked", async ({ page }) => {
  const loaded: string[] = [];
  page.on("request", (request) => {
    const [name] = /(to-check|anchor-note)[^/]*\.js/.exec(request.url()) ?? [];
    if (name) loaded.push(name);
  });
  await openOlder(page, { now: textThen });
  await expect(cards(page)).toHaveCount(5);
  await expect(marks(page)).toHaveCount(5);
  await expect(panel(page).getByRole("figure")).toBeVisible();
  expect(loaded).toEqual([]);

  // The same question finds something where there is something to be looked for.
  await openOlder(page, { names: [] });
  await page.reload();
  await expect(toCheck(page)).toBeVisible();
  expect(loaded).toHaveLength(2);
});

test.describe("on a screen of 390 pixels", () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test("what is to be checked is settled", async ({ page }) => {
    await openOlder(page);
    await page.getByRole("button", { name: /^Notes/ }).click();
    await openList(page, /changed/, "Changed words");
    await toCheck(page).getByRole("button", { name: today }).click();
    await openCard(page).getByRole("button", { name: "Choose the words again" }).click();
    // The text is there to be chosen from.
    await expect(panel(page)).toBeHidden();
    await expectNothingCutOff(page);
    await selectWords(page, "the new plan", { at: "stay" });
    await page.getByRole("button", { name: "Take these words" }).click();
    await expect(markOf(page, "changed")).toHaveText("the new plan");
    await page.getByRole("button", { name: /^Notes/ }).click();
    const card = await openApart(page, /several/, "In several places", words.ambiguous);
    await expectNothingCutOff(page);
    await card.getByRole("button", { name: /^Place 2 of 2/ }).click();
    await expect(markOf(page, "ambiguous")).toHaveText(words.ambiguous);
  });
});
