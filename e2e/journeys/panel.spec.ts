import type { Locator, Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";
import { openSource, sourceLinks } from "./open-source.ts";
import { storedAnnotations } from "./stored-annotations.ts";
import { cards, marks, openCard, panel, tagWords } from "./tag-words.ts";

function search(page: Page): Locator {
  return panel(page).getByRole("searchbox", { name: "Search annotations" });
}

function filter(page: Page, name: RegExp): Locator {
  return panel(page).getByRole("group", { name: "Show" }).getByRole("checkbox", { name });
}

/** Two quotes, one with a speaker, one opinion with a note. */
async function tagSome(page: Page): Promise<void> {
  await openSource(page, "002");
  const card = await tagWords(page, "450 Main Street", "Quote");
  await card.getByText("Quote details").click();
  await card.getByLabel("Speaker", { exact: true }).fill("Aldean Beaumont");
  await tagWords(page, "explicitly said", "Quote");
  const opinion = await tagWords(page, "makes no sense", "Opinion");
  await opinion.getByLabel("Note").fill("A **judgement** by the mayor");
  await page.keyboard.press("Escape");
  await page.keyboard.press("Escape");
  await expect(cards(page)).toHaveCount(3);
  await expect(openCard(page)).toHaveCount(0);
}

test("cards stand in text order, whatever was tagged first", async ({ page }) => {
  await openSource(page, "002");
  await tagWords(page, "makes no sense", "Opinion");
  await tagWords(page, "450 Main Street", "Quote");
  await tagWords(page, "explicitly said", "Quote");
  await expect(cards(page)).toContainText(["450 Main Street", "explicitly said", "makes no sense"]);
});

test("the panel counts by tag, lists the chosen tags only, and finds words, notes and speakers", async ({
  page,
}) => {
  await tagSome(page);
  await test.step("the filter", async () => {
    await expect(filter(page, /^Quote 2$/)).toBeChecked();
    await expect(filter(page, /^Statistic 0$/)).toBeChecked();
    await expect(filter(page, /^Opinion 1$/)).toBeChecked();
    await filter(page, /^Quote/).uncheck();
    await expect(cards(page)).toContainText(["makes no sense"]);
    await expect(filter(page, /^Quote 2$/)).not.toBeChecked();
    await filter(page, /^Quote/).check();
    await filter(page, /^Opinion/).uncheck();
    await expect(cards(page)).toContainText(["450 Main Street", "explicitly said"]);
    // The text keeps its marks: the filter is the list's.
    await expect(marks(page)).toHaveCount(3);
    await filter(page, /^Opinion/).check();
    await expect(cards(page)).toHaveCount(3);
  });
  for (const [what, query, found] of [
    ["words", "MAIN street", "450 Main Street"],
    ["notes", "judgement", "makes no sense"],
    ["speakers", "beaumont", "450 Main Street"],
  ] as const) {
    await test.step(`the search finds ${what}`, async () => {
      await search(page).fill(query);
      await expect(cards(page)).toHaveCount(1);
      await expect(cards(page)).toContainText(found);
      await search(page).fill("");
      await expect(cards(page)).toHaveCount(3);
    });
  }
  await test.step("a search without a hit says so and leads back to all", async () => {
    await search(page).fill("nothing like it");
    await expect(cards(page)).toHaveCount(0);
    await expect(panel(page)).toContainText("None of the 3 annotations fits");
    await panel(page).getByRole("button", { name: "Show all" }).click();
    await expect(cards(page)).toHaveCount(3);
    await expect(search(page)).toHaveValue("");
  });
  await test.step("letters typed into the search are no keys", async () => {
    await search(page).focus();
    await page.keyboard.type("quotes jn");
    await expect(search(page)).toHaveValue("quotes jn");
    expect(await storedAnnotations(page)).toHaveLength(3);
    await search(page).fill("");
    await expect(cards(page)).toHaveCount(3);
  });
  await test.step("a card opens and closes with a click, and shows its passage", async () => {
    const last = cards(page).nth(2).getByRole("button", { name: "makes no sense" });
    await last.click();
    await expect(last).toHaveAttribute("aria-expanded", "true");
    await expect(marks(page, "Opinion")).toBeInViewport();
    await expect(page).toHaveURL(/annotation=/);
    await last.click();
    await expect(last).toHaveAttribute("aria-expanded", "false");
    await expect(page).not.toHaveURL(/annotation=/);
  });
});

test("the library tells at a glance what was tagged, and it is true", async ({ page }) => {
  const article = await openSource(page, "002");
  await tagWords(page, "450 Main Street", "Statistic");
  await tagWords(page, "conducting “nationwide raids", "Quote", { to: "immigrant communities" });
  await tagWords(page, "this kind of enforcement will", "Quote", {
    at: "stay",
    to: "damaging to public trust",
  });
  const library = page.getByRole("navigation", { name: "Library" });
  const figure = library.getByRole("figure", { name: /^Tags in Letter of Mayor/ });
  await expect(figure).toContainText("2 quotes");
  await expect(figure).toContainText("1 statistic");
  await expect(figure).not.toContainText("opinion");

  // Words that two annotations share count once.
  const units = await article.evaluate((element) => {
    const head = element.querySelector("header")?.textContent?.length ?? 0;
    return (element.textContent?.length ?? 0) - head;
  });
  const quotes = (await storedAnnotations(page)).filter(({ tag }) => tag === "quote");
  const [outer] = quotes.flatMap(({ spans }) => spans).sort((a, b) => b.end - b.start - (a.end - a.start));
  const share = (((outer?.end ?? 0) - (outer?.start ?? 0)) / units) * 100;
  const shown = /2 quotes\s*(\d+)\s*%/.exec(await figure.innerText());
  expect(Math.abs(Number(shown?.[1]) - share)).toBeLessThan(1);

  await sourceLinks(page).nth(3).click();
  await tagWords(page, "known gang member", "Opinion");
  const sum = library.getByRole("figure", { name: "Tags in all sources" });
  await expect(sum).toContainText("2 quotes");
  await expect(sum).toContainText("1 statistic");
  await expect(sum).toContainText("1 opinion");
  await expect(panel(page).getByRole("figure")).toContainText("1 opinion");
});
