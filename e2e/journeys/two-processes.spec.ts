import type { BrowserContext, Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";
import { madeSource, openMade } from "./made-source.ts";
import { openProfile } from "./real-profile.ts";
import { storedAnnotations, storedTexts } from "./stored-annotations.ts";
import { cards, openCard } from "./tag-words.ts";

const made = madeSource(320);

/** Each tab has a process of its own, so that both really write at once. */
const flags = ["--process-per-tab"];

async function openTwo(context: BrowserContext): Promise<[Page, Page]> {
  const [one, two] = [await context.newPage(), await context.newPage()];
  await openMade(one, made.text);
  await openMade(two, made.text);
  return [one, two];
}

/** Whether one tab answers while the other one is busy: within one process they take turns. */
async function areInTwoProcesses(one: Page, two: Page): Promise<boolean> {
  let isBusy = true;
  const busy = one
    .evaluate(() => {
      const end = performance.now() + 2_000;
      while (performance.now() < end);
    })
    .then(() => {
      isBusy = false;
    });
  await two.evaluate(() => document.title);
  const answered = isBusy;
  await busy;
  return answered;
}

async function tagMany(tab: Page, key: string): Promise<void> {
  for (let sentence = 0; sentence < 300; sentence++) {
    await tab.keyboard.press("j");
    await tab.keyboard.press(key);
  }
}

/** How many annotations the marks of a page show. */
function shownIn(tab: Page): Promise<number> {
  return tab.evaluate(() => {
    const marks = [...document.querySelectorAll<HTMLElement>("mark[data-annotation]")];
    return new Set(marks.flatMap(({ dataset }) => dataset["annotation"]?.split(" ") ?? [])).size;
  });
}

test("two tabs in two processes tag 300 passages each at once: 600 in both, and in each store after a restart", async ({
  baseURL,
}, testInfo) => {
  test.setTimeout(240_000);
  const folder = testInfo.outputPath("profile");
  const context = await openProfile({ folder, baseURL, flags });
  const [one, two] = await openTwo(context);
  expect(await areInTwoProcesses(one, two)).toBe(true);
  await Promise.all([tagMany(one, "q"), tagMany(two, "o")]);
  for (const tab of [one, two]) await expect.poll(() => shownIn(tab)).toBe(600);
  const stored = await storedAnnotations(one);
  for (const tag of ["quote", "opinion"]) expect(stored.filter((one) => one.tag === tag)).toHaveLength(300);
  for (const tab of [one, two]) await expect(tab.getByText(/^Saved/)).toBeVisible();
  await context.close();

  const again = await openProfile({ folder, baseURL, flags });
  const page = await again.newPage();
  // Of the same address, but nothing of ours runs there, so that neither store heals the other one.
  await page.goto("./icon.svg");
  expect(await storedAnnotations(page)).toHaveLength(600);
  await page.evaluate(() => localStorage.clear());
  await openMade(page, made.text);
  await expect.poll(() => shownIn(page)).toBe(600);
  await again.close();
});

/** Changes the open annotation so many times, as fast as the page takes it. */
async function editMany(tab: Page, times: number): Promise<void> {
  await openCard(tab)
    .getByLabel("I am unsure")
    .evaluate(async (box, count) => {
      for (let edit = 0; edit < count; edit++) {
        (box as HTMLInputElement).click();
        await new Promise((resolve) => setTimeout(resolve));
      }
    }, times);
}

async function writeNote(tab: Page, note: string): Promise<void> {
  const field = openCard(tab).getByLabel("Note");
  await field.fill(note);
  await field.blur();
}

test("two tabs edit one annotation 200 times each, one with a clock an hour behind: the later edit wins everywhere", async ({
  baseURL,
}, testInfo) => {
  test.setTimeout(120_000);
  const context = await openProfile({ folder: testInfo.outputPath("profile"), baseURL, flags });
  const [one, two] = [await context.newPage(), await context.newPage()];
  await two.addInitScript(() => {
    const now = Date.now.bind(Date);
    Date.now = () => now() - 3_600_000;
  });
  await openMade(one, made.text);
  await openMade(two, made.text);
  await one.keyboard.press("j");
  await one.keyboard.press("q");
  await cards(two).getByRole("button").first().click();
  await Promise.all([editMany(one, 200), editMany(two, 200)]);

  for (const [tab, other, note] of [
    [two, one, "later, by the clock behind"],
    [one, two, "later still"],
    [two, one, "the last word, by the clock behind"],
  ] as const) {
    await writeNote(tab, note);
    await expect(openCard(other).getByLabel("Note")).toHaveValue(note);
  }
  const isUnsure = await openCard(one).getByLabel("I am unsure").isChecked();
  expect(await openCard(two).getByLabel("I am unsure").isChecked()).toBe(isUnsure);
  expect(await storedTexts(two)).toEqual(await storedTexts(one));
  const third = await context.newPage();
  await openMade(third, made.text);
  await expect(cards(third)).toContainText("the last word, by the clock behind");
  expect(await storedTexts(third)).toEqual(await storedTexts(one));
  await context.close();
});
