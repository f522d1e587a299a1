import { expectNothingCutOff } from "./expect-accessible.ts";
import { expect, test } from "./fixtures.ts";
import { claimOn, storeClaims } from "./made-claims.ts";
import { openSource, sourceById, sourceOnScreen } from "./open-source.ts";
import { openCard } from "./tag-words.ts";

const claims = [
  claimOn(
    "002",
    "I am writing to reiterate that this kind of enforcement will not improve public safety in Hartford",
    {
      tag: "opinion",
      attributes: { holder: "writer" },
    },
  ),
  claimOn("000", "This kind of enforcement will not improve public safety in Hartford", {
    tag: "quote",
    attributes: { speaker: "Luke Bronin" },
  }),
  claimOn("000", "approximately 2,000 people", { tag: "statistic", note: "Where from?" }),
  claimOn("000", "5% of US", { tag: "statistic" }),
  claimOn("004", "2,000 people that", { tag: "statistic", attributes: { value: "two thousand" } }),
  claimOn("003", "approximately 5,000 undocumented residents", { tag: "statistic" }),
];

test("all claims stand in one table, where the same number of several texts stands together", async ({
  page,
}) => {
  await storeClaims(page, claims);
  await openSource(page, "002");
  await page.getByRole("navigation", { name: "Library" }).getByRole("link", { name: "All claims" }).click();
  const table = page.getByRole("table", { name: "Claims" });
  await expect(table.getByRole("row")).toHaveCount(1 + claims.length);
  await page.getByText("1 suggested link").click();
  await page
    .getByRole("button", { name: /^Accept: “I am writing .*” is the source of “This kind of / })
    .press("Enter");
  await expect(page.getByText("1 suggested link")).toBeHidden();
  await expect(table.getByRole("listitem").filter({ hasText: "comes from “I am writing" })).toBeVisible();

  await page.getByRole("combobox", { name: "Tag" }).selectOption("Statistic");
  await page.getByRole("combobox", { name: "Group by" }).selectOption("Number");
  await expect(page.getByText("4 of 6 claims")).toBeVisible();
  const headings = table.getByRole("cell").filter({ hasText: /\d claims?\b/ });
  await expect(headings).toHaveText(["2,000 2 claims in 2 sources", "5 % 1 claim", "5,000 1 claim"]);
  await expect(table.getByRole("row").nth(2)).toContainText("approximately 2,000 people");
  await expect(table.getByRole("row").nth(3)).toContainText("2,000 people that");

  await table.getByRole("link", { name: "2,000 people that" }).press("Enter");
  await sourceOnScreen(page, "004");
  await expect(openCard(page)).toContainText("2,000 people that");
  await page.goBack();
  await expect(headings).toHaveCount(3);

  const downloading = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save as a table" }).click();
  expect((await downloading).suggestedFilename()).toMatch(/^lateral-csv-.*\.csv$/);
  await expect(page.getByText("Exported 4 annotations")).toBeVisible();

  await page.getByRole("searchbox", { name: "Search claims" }).fill("nowhere at all");
  await page.getByRole("button", { name: "Show all" }).click();
  await expect(table).toContainText(sourceById("002").title);
  await page.setViewportSize({ width: 390, height: 800 });
  await expectNothingCutOff(page);
});
