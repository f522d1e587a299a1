import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";
import { openSource, sourceOnScreen } from "./open-source.ts";
import { selectedText, selectWords, tagBar } from "./select-words.ts";
import { cards, openCard, panel, tagWords } from "./tag-words.ts";

const quoted = "misrepresent their identity again by posing as Hartford police officers";

/** What is traced, in the annotations' place. */
function passport(page: Page) {
  return page.getByRole("region", { name: "Trace", exact: true });
}

function frame(page: Page, caption: string) {
  return passport(page).getByRole("figure", { name: caption, exact: true });
}

test("selected words are traced to the letter, shown there, and the annotations come back", async ({
  page,
}) => {
  await openSource(page, "000");
  await selectWords(page, quoted);
  await tagBar(page).getByRole("button", { name: "Trace" }).click();
  await expect(passport(page).getByRole("heading", { name: "Trace", exact: true })).toBeFocused();
  await expect(passport(page)).toContainText("Word for word in the letter");
  await expect(panel(page)).toHaveCount(0);
  await expect(frame(page, "In the article")).toContainText("Bronin implores ICE not to:");
  await expect(frame(page, "In the letter")).toContainText(
    "It would be unacceptable for any ICE officials to",
  );
  await expect(frame(page, "In the letter")).toContainText("begins and ends in the middle of a sentence");
  await passport(page).getByRole("button", { name: "Show in “Letter of Mayor" }).click();
  const letter = await sourceOnScreen(page, "002");
  await expect(letter.getByText("It would be unacceptable")).toBeInViewport();
  await passport(page).getByRole("button", { name: "Back to “Connecticut mayor" }).click();
  await sourceOnScreen(page, "000");
  await passport(page).getByRole("button", { name: "Close" }).click();
  await expect(panel(page)).toBeVisible();
  await expect(page.locator("#text")).toBeFocused();
});

test("by keyboard a sentence is traced, tagged, traced from its card, and its chain kept", async ({
  page,
}) => {
  await openSource(page, "001");
  await page.keyboard.press("j");
  await expect.poll(() => selectedText(page)).not.toBe("");
  await page.keyboard.press("t");
  await expect(passport(page).getByRole("heading", { name: "Trace", exact: true })).toBeFocused();
  await expect(passport(page)).toContainText("Not in these sources");
  await page.keyboard.press("Escape");
  await expect(passport(page)).toHaveCount(0);
  await expect(page.locator("#text")).toBeFocused();
  await tagWords(page, "are targeted to prioritize people who pose a risk to the community", "Quote");
  await page.keyboard.press("t");
  await expect(passport(page)).toContainText("Word for word in the letter");
  const chain = passport(page).getByRole("region", { name: "Who says that who said" });
  for (const name of ["WFSB", "Luke Bronin", "ICE"]) {
    await chain.getByRole("textbox").fill(name);
    await page.keyboard.press("Enter");
  }
  await expect(chain.getByRole("listitem")).toHaveText([/^WFSB/, /^Luke Bronin/, /^ICE/]);
  await chain.getByRole("button", { name: "Move ICE outwards" }).click();
  await expect(chain.getByRole("listitem")).toHaveText([/^WFSB/, /^ICE/, /^Luke Bronin/]);
  await page.keyboard.press("Control+z");
  await expect(chain.getByRole("listitem")).toHaveText([/^WFSB/, /^Luke Bronin/, /^ICE/]);
  await page.keyboard.press("Escape");
  await expect(openCard(page)).toContainText("WFSB › Luke Bronin › ICE");
  await expect(cards(page).getByRole("button", { expanded: true })).toBeFocused();
});

test("a rule in the margin says where a passage stands too, and leads there", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await openSource(page, "004");
  const rules = page.getByRole("toolbar", { name: "Passages that stand elsewhere too" });
  const tweet = rules.getByRole("button", { name: "Also in “Hartford’s mayor" });
  await tweet.focus();
  await page.keyboard.press("End");
  await page.keyboard.press("Home");
  await expect(tweet).toBeFocused();
  await expect(tweet).toContainText("Also in “Hartford’s mayor writes to ICE about planned raids”");
  await expect(tweet).toHaveAccessibleDescription(/^At the request of Democrats/);
  await page.keyboard.press("Enter");
  const list = page.getByRole("dialog", { name: "Stands elsewhere too" });
  await expect(list).toContainText("46 words, no difference");
  await page.keyboard.press("Escape");
  await expect(tweet).toBeFocused();
  await tweet.click();
  await list.getByRole("button", { name: /^Show in/ }).click();
  const report = await sourceOnScreen(page, "001");
  await expect(report.getByText("At the request of Democrats")).toBeInViewport();
});

test("from the letter outwards: who quotes a sentence, what it leaves out, and what nobody quotes", async ({
  page,
}) => {
  await openSource(page, "001");
  await tagWords(page, "are targeted to prioritize people who pose a risk to the community", "Quote");
  await openSource(page, "002");
  await page.getByRole("switch", { name: "Who quotes this?" }).click();
  const quoters = page.getByRole("region", { name: "Who quotes this" });
  await expect(quoters.getByRole("heading", { name: "Who quotes this" })).toBeFocused();
  await expect(quoters).toContainText(/\d+ of \d+ sentences are quoted/);
  const counts = page.getByRole("toolbar", { name: "How often sentences are quoted" });
  const count = counts.getByRole("button").and(page.locator('[aria-description^="In fact, in the past"]'));
  await expect(count).toHaveText("1");
  await count.click();
  const sentence = quoters.getByRole("button", { expanded: true });
  await expect(sentence).toContainText("has explicitly said that its enforcement actions");
  await expect(quoters).toContainText("Tagged as a quote there. It leaves out:");
  await expect(quoters).toContainText(
    "“In fact, in the past, U.S. Immigration and Customs Enforcement (ICE) has",
  );
  await quoters.getByText(/^Sentences that nobody quotes \(\d+\)$/).click();
  await quoters.getByRole("button", { name: "Please do not hesitate" }).click();
  await expect(page.getByRole("article").getByText("Please do not hesitate")).toBeInViewport();
  await page.keyboard.press("Escape");
  await expect(quoters).toHaveCount(0);
  await expect(counts).toHaveCount(0);
  const rules = page.getByRole("toolbar", { name: "Passages that stand elsewhere too" });
  await expect(rules).toHaveCount(1);
  await page.getByRole("button", { name: "Settings" }).click();
  await page.getByRole("checkbox", { name: "Show passages that stand elsewhere" }).uncheck();
  await page.keyboard.press("Escape");
  await expect(rules).toHaveCount(0);
});
