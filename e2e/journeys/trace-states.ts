import { expect } from "./fixtures.ts";
import { claimOn } from "./made-claims.ts";
import { openSource } from "./open-source.ts";
import { selectWords, tagBar } from "./select-words.ts";
import { closeAll, type StateWalk } from "./state-walk.ts";
import { openCard } from "./tag-words.ts";

const claims = [
  claimOn(
    "002",
    "I am writing to reiterate that this kind of enforcement will not improve public safety in Hartford",
    { tag: "opinion", attributes: { holder: "writer" } },
  ),
  claimOn("000", "This kind of enforcement will not improve public safety in Hartford", {
    tag: "quote",
    attributes: { speaker: "Luke Bronin" },
  }),
  claimOn("000", "approximately 2,000 people", { tag: "statistic", note: "Where from?" }),
  claimOn("000", "5% of US", { tag: "statistic" }),
  claimOn("001", "are targeted to prioritize people who pose a risk to the community", {
    tag: "quote",
    attributes: { chain: ["WFSB", "Luke Bronin", "ICE"] },
  }),
  claimOn("004", "2,000 people that", { tag: "statistic", attributes: { value: "two thousand" } }),
  claimOn("003", "approximately 5,000 undocumented residents", { tag: "statistic" }),
];

export const traceStates: readonly StateWalk[] = [
  {
    name: "tracing",
    states: [
      {
        name: "words that stand in the letter",
        open: async (page) => {
          await openSource(page, "000");
          await selectWords(page, "misrepresent their identity again by posing as Hartford police officers");
          await tagBar(page).getByRole("button", { name: "Trace" }).click();
          await expect(page.getByRole("region", { name: "Trace", exact: true })).toContainText(
            "Word for word",
          );
        },
      },
      {
        name: "words that are nowhere",
        open: async (page) => {
          await closeAll(page);
          await selectWords(page, "truly reached a point");
          await tagBar(page).getByRole("button", { name: "Trace" }).click();
          await expect(page.getByRole("region", { name: "Trace", exact: true })).toContainText(
            /Not in these sources|Too short/,
          );
        },
      },
      {
        name: "a rule in the margin, opened",
        open: async (page) => {
          await closeAll(page);
          const rules = page.getByRole("toolbar", { name: "Passages that stand elsewhere too" });
          await rules.getByRole("button").first().press("Enter");
          await expect(page.getByRole("dialog", { name: "Stands elsewhere too" })).toBeVisible();
        },
      },
      {
        name: "a tagged quote with its chain",
        open: async (page) => {
          await page.evaluate((records) => {
            for (const record of records)
              localStorage.setItem(`lateral:1:annotation:${record.id}`, JSON.stringify(record));
          }, claims);
          await page.goto("about:blank");
          await openSource(page, "001");
          await page.getByRole("article").locator("mark").first().click();
          await openCard(page).getByRole("button", { name: "Trace these words" }).click();
          await expect(page.getByRole("region", { name: "Who says that who said" })).toBeVisible();
        },
      },
      {
        name: "who quotes this",
        open: async (page) => {
          await openSource(page, "002");
          await page.getByRole("switch", { name: "Who quotes this?" }).click();
          const counts = page.getByRole("toolbar", { name: "How often sentences are quoted" });
          await counts.getByRole("button").first().click();
          await page.getByText(/^Sentences that nobody quotes/).click();
        },
      },
      {
        name: "the map, with the passages of a pair",
        open: async (page) => {
          await page.goto("./#/source/000?view=map");
          await page
            .getByRole("button", { name: /shared by “.*Connecticut mayor.*California police/ })
            .click();
          await expect(page.getByRole("region", { name: /share 1,\d+ words$/ })).toBeVisible();
        },
      },
      {
        name: "the map as a table",
        open: async (page) => {
          await page.getByRole("radio", { name: "Table" }).check();
          await expect(page.getByRole("table")).toBeVisible();
        },
      },
      {
        name: "side by side, with the list of passages",
        open: async (page) => {
          await page.goto("./#/source/000?view=beside&beside=004");
          await page.getByRole("button", { name: /shared passages$/ }).click();
          await expect(page.getByRole("list", { name: "Shared passages" })).toBeVisible();
        },
      },
      {
        name: "narrow: side by side",
        open: async (page) => {
          await closeAll(page);
          await page.setViewportSize({ width: 390, height: 844 });
          await expect(page.getByRole("radio", { name: "Below" })).toBeVisible();
        },
      },
    ],
  },
  {
    name: "claims",
    states: [
      {
        name: "none yet",
        open: async (page) => {
          await page.goto("./#/source/000?view=claims");
          await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
        },
      },
      {
        name: "all, with a suggested link",
        open: async (page) => {
          await page.evaluate((records) => {
            for (const record of records)
              localStorage.setItem(`lateral:1:annotation:${record.id}`, JSON.stringify(record));
          }, claims);
          await page.reload();
          await expect(page.getByRole("table", { name: "Claims" }).getByRole("row")).toHaveCount(
            1 + claims.length,
          );
          await page.getByText("1 suggested link").click();
        },
      },
      {
        name: "linking two",
        open: async (page) => {
          const boxes = page.getByRole("table", { name: "Claims" }).getByRole("row").getByRole("checkbox");
          await boxes.nth(2).press("Space");
          await boxes.nth(3).press("Space");
          await page.getByRole("button", { name: "Link…" }).press("Enter");
          await expect(page.getByRole("dialog", { name: "Link two annotations" })).toBeVisible();
        },
      },
      {
        name: "by number",
        open: async (page) => {
          await page.keyboard.press("Enter");
          await expect(page.getByRole("dialog")).toHaveCount(0);
          await page.getByRole("combobox", { name: "Group by" }).selectOption("Number");
          await expect(
            page
              .getByRole("cell")
              .filter({ hasText: /\d claims?\b/ })
              .first(),
          ).toBeVisible();
        },
      },
      {
        name: "one that is looked for",
        open: async (page) => {
          await openSource(page, "000");
          await page.getByRole("article").locator("mark").first().click();
          await openCard(page).getByRole("button", { name: "Link to another annotation…" }).click();
          await expect(page.getByRole("dialog")).toBeVisible();
        },
      },
      {
        name: "nothing found",
        open: async (page) => {
          await closeAll(page, 2);
          await page.goto("./#/source/000?view=claims");
          await page.getByRole("searchbox", { name: "Search claims" }).fill("nowhere at all");
          await expect(page.getByRole("button", { name: "Show all" })).toBeVisible();
        },
      },
    ],
  },
];
