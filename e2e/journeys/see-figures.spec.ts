import { expect, test } from "./fixtures.ts";
import { sourceById } from "./open-source.ts";
import { type MadeStudent, type MadeTag, madeExercise, storeClass } from "./stored-class.ts";

const letter = "this kind of enforcement will not improve public safety in Hartford";
const tagged = (tag: MadeTag["tag"], words: string, sourceId = "002"): MadeTag => ({ sourceId, tag, words });

/** All find the same place; not all call it the same. Nobody tags a statistic. */
const students: readonly MadeStudent[] = [
  {
    name: "blue-heron-1",
    tagged: [tagged("quote", letter), tagged("quote", "approximately 2,000 people", "000")],
  },
  {
    name: "grey-owl-2",
    tagged: [tagged("quote", letter), tagged("quote", "approximately 2,000 people", "000")],
  },
  {
    name: "red-fox-3",
    tagged: [tagged("opinion", letter), { ...tagged("opinion", "2,000", "000"), unsure: true }],
  },
];

test("agreement is split into where and what, with the plan of a discussion, pairs and sources", async ({
  page,
}) => {
  await storeClass(page, madeExercise("figures", "Where and what?", ["002", "000"], []), students);
  await page.goto("./#/classroom/exercise/figures/see");
  const part = (name: string) => page.getByRole("region", { name, exact: true });
  await page
    .getByRole("navigation", { name: "On this page" })
    .getByRole("button", { name: "Where and what" })
    .press("Enter");
  await expect(part("Where and what").getByRole("heading")).toBeFocused();

  const together = page.getByRole("table", { name: "Agreement of the class, all tags together" });
  await expect(together.getByRole("row")).toHaveCount(4);
  await expect(together.getByRole("row", { name: "|u-alpha" })).toContainText("tagged or not");
  const byTag = page.getByRole("table", { name: "Agreement on place and tag, tag by tag" });
  const statistic = byTag.getByRole("row", { name: "Statistic" });
  await expect(statistic).toContainText("n/a: no variation");
  await expect(statistic).toContainText("Nothing varies here, so nothing can be said about agreement.");
  await expect(byTag.getByRole("row", { name: "Quote" })).toContainText(/0\.\d\d/);
  await page.getByText("For a methods class").click();
  const cohen = page.getByRole("table", { name: "Cohen’s kappa of the two" });
  await expect(cohen.getByRole("row", { name: "Quote" })).toContainText("1.00");
  await page.getByRole("combobox", { name: "Second student" }).selectOption("red-fox-3");
  await expect(cohen.getByRole("row", { name: "Opinion" })).toContainText("0.00");
  await expect(page.getByRole("table", { name: "Gamma of those chosen" })).toContainText("1.00");

  const plan = part("To discuss");
  await expect(plan.getByRole("listitem").first()).toContainText(
    "2 tagged this as quote, 1 tagged it as opinion.",
  );
  await expect(plan.getByRole("listitem").first()).toContainText("Opinion, rule 7:");
  await expect(plan.getByRole("listitem").last()).toContainText("2,000 1 student: opinion?");
  await expect(plan.getByRole("link", { name: "Discuss these" })).toHaveAttribute(
    "href",
    "#/classroom/exercise/figures/discuss",
  );

  const pairs = part("Pairs");
  await expect(pairs).toContainText("Closest are blue-heron-1 and grey-owl-2 (1.00)");
  const [first, second] = ["blue-heron-1 and grey-owl-2: 1.00", "grey-owl-2 and red-fox-3: 0.00"];
  await pairs.getByRole("img", { name: first }).click();
  await expect(pairs.getByRole("status")).toHaveText(first ?? "");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowRight");
  await expect(pairs.getByRole("status")).toHaveText(second ?? "");
  await pairs.getByText("Pairs as a table").click();
  await expect(pairs.getByRole("table").getByRole("row").nth(1)).toContainText("1.00");

  const sources = part("Sources");
  await expect(sources.getByRole("img", { name: /67 % quote.*33 % opinion/ })).toBeVisible();
  await sources.getByText("Sources as a table").click();
  await expect(sources.getByRole("row", { name: sourceById("000").title })).toContainText("2 (67 %)");
});
