import type { Page } from "@playwright/test";
import { expectNothingCutOff } from "./expect-accessible.ts";
import { expect, test } from "./fixtures.ts";
import { madeExercise, storeClass } from "./stored-class.ts";

const improve = "This kind of enforcement will not improve public safety in Hartford";
const part = "will not improve public safety";
const people = "approximately 2,000 people";

const exercise = madeExercise(
  "made",
  "Who says what?",
  ["000", "002"],
  [{ sourceId: "000", tag: "quote", words: improve }],
);

/** The passages of the exercise's key, as they are kept. */
function storedKey(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const paper = JSON.parse(localStorage.getItem("lateral:1:shelf:exercise-made") ?? "{}");
    return paper.content.key.map(
      ({ tag, spans, reason }: { tag: string; spans: { start: number; end: number }[]; reason?: string }) =>
        `${tag} ${spans.map(({ start, end }) => end - start).join("+")} ${reason ?? ""}`,
    );
  });
}

test("a key is made place by place from what readers tagged, saved, taken back and printed", async ({
  page,
}) => {
  await storeClass(page, exercise, [
    {
      name: "blue-heron-14",
      tagged: [
        { sourceId: "000", tag: "opinion", words: part },
        { sourceId: "000", tag: "statistic", words: people },
      ],
    },
    {
      name: "calm-fox-20",
      tagged: [
        { sourceId: "000", tag: "opinion", words: "not improve public safety in Hartford" },
        { sourceId: "000", tag: "quote", words: improve },
      ],
    },
  ]);
  await page.goto("./#/classroom/exercise/made/discuss");
  await page.getByRole("button", { name: "Make the key" }).click();
  await expect(page.getByText("0 of 2 places decided")).toBeVisible();
  const place = page.getByRole("region", { name: "Place" });
  const key = place.getByRole("list", { name: "In the key" }).getByRole("listitem");
  await expect(key).toHaveCount(1);
  await expect(place).toContainText("1 student: blue-heron-14");
  await page.getByRole("checkbox", { name: "Hide code names" }).check();
  await expect(place).not.toContainText("blue-heron-14");

  await place
    .getByRole("list", { name: "Put together" })
    .getByRole("button", { name: "Opinion all words that any tagged" })
    .press("Enter");
  await expect(key).toHaveCount(2);
  await expect(page.getByText("1 of 2 places decided")).toBeVisible();
  const opinion = key.last();
  await expect(opinion).toContainText("will not improve public safety in Hartford");
  await opinion.getByRole("button", { name: "End a word earlier" }).press("Enter");
  await expect(opinion).not.toContainText("Hartford");
  await page.keyboard.press("Enter");
  await expect(opinion).not.toContainText("safety in");
  await opinion.getByRole("combobox", { name: "Rule that decides" }).selectOption("7");
  await opinion.getByRole("textbox", { name: "Reason" }).fill("A prediction of the mayor.");
  await opinion.getByRole("textbox", { name: "Reason" }).press("Enter");
  await opinion.getByRole("checkbox", { name: /^Optional/ }).check();

  await place.getByRole("button", { name: "Next open" }).click();
  await expect(place).toContainText("Place 2 of 2");
  await place.getByRole("button", { name: /^Statistic/ }).click();
  await place.getByRole("button", { name: "Delete from the key" }).click();
  await expect(place).toContainText("Nothing here.");
  await page.getByRole("button", { name: "Undo", exact: true }).click();
  await expect(key).toHaveCount(1);
  await expect(page.getByText("2 of 2 places decided")).toBeVisible();

  const before = await storedKey(page);
  await page.getByRole("button", { name: "Save as the new key" }).click();
  await expect(page.getByText("This is the exercise’s key.")).toBeVisible();
  const saved = ["quote 67 So it is.", "opinion 30 A prediction of the mayor.", "statistic 26 "];
  expect(await storedKey(page)).toEqual(saved);
  await page.getByRole("button", { name: "Undo", exact: true }).click();
  await expect(page.getByText("Not saved as the exercise’s key yet.")).toBeVisible();
  expect(await storedKey(page)).toEqual(before);
  await page.getByRole("button", { name: "Redo" }).click();
  await expect(page.getByText("This is the exercise’s key.")).toBeVisible();

  await page.reload();
  await page.getByRole("button", { name: "Make the key" }).click();
  await expect(page.getByText("2 of 2 places decided")).toBeVisible();
  expect(await storedKey(page)).toEqual(saved);
  await page.setViewportSize({ width: 390, height: 800 });
  await expectNothingCutOff(page);
  await page.emulateMedia({ media: "print" });
  const sheet = page.getByRole("region", { name: "Key" });
  await expect(sheet.getByRole("listitem")).toHaveCount(3);
  await expect(sheet.getByRole("listitem").nth(1)).toContainText(
    "Opinion, rule 7, optional: A prediction of the mayor.",
  );
  await expect(page.getByRole("button")).toHaveCount(0);

  await page.emulateMedia({ media: "screen" });
  await page.getByText("Earlier keys").click();
  await page.getByRole("button", { name: "Put back" }).click();
  await expect(page.getByText("0 of 2 places decided")).toBeVisible();
  expect(await storedKey(page)).toEqual(before);
});
