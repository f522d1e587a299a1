import { expectNothingCutOff } from "./expect-accessible.ts";
import { expect, test } from "./fixtures.ts";
import { type MadeStudent, madeExercise, storeClass } from "./stored-class.ts";

const improve = "This kind of enforcement will not improve public safety in Hartford";
const people = "approximately 2,000 people";

const exercise = madeExercise(
  "made",
  "Who says what?",
  ["000"],
  [{ sourceId: "000", tag: "quote", words: improve }],
);

function student(name: string, tag: "quote" | "opinion", words: string, unsure = false): MadeStudent {
  return {
    name,
    tagged: [
      { sourceId: "000", tag, words },
      ...(unsure ? [{ sourceId: "000", tag: "statistic" as const, words: people, unsure }] : []),
    ],
  };
}

const students = [
  student("blue-heron-14", "quote", improve),
  student("calm-fox-20", "quote", improve),
  student("dry-owl-31", "opinion", improve, true),
  student("fair-lynx-42", "opinion", improve),
];

test("a class talks about what it tagged, without names, and votes again, all by keys", async ({ page }) => {
  await page.setViewportSize({ width: 1920, height: 1080 });
  await storeClass(page, exercise, students);
  await page.goto("./#/classroom/exercise/made/discuss");
  const list = page.getByRole("list", { name: "To talk about" }).getByRole("listitem");
  await expect(list).toHaveCount(2);
  await expect(list.nth(1)).toContainText("students weren’t sure");

  // Words of the teacher's own choice: of a text that is selected by keys.
  await page.getByText("Add words to talk about").press("Enter");
  const text = page.getByRole("textbox", { name: "Its text" });
  await text.press("Control+Home");
  for (let word = 0; word < 3; word++) await text.press("Control+Shift+ArrowRight");
  await page.getByRole("button", { name: "Add “Connecticut mayor to”" }).press("Enter");
  await expect(list).toHaveCount(3);

  await page.getByRole("button", { name: "Show to the class" }).press("Enter");
  const shown = page.getByRole("region", { name: "For the class" });
  await expect(shown).toContainText("1 of 3");
  await expect(shown.getByRole("listitem").filter({ hasText: "Opinion" })).toContainText("2");
  await expect(shown).toContainText("2 tagged this as opinion, 2 tagged it as quote.");
  await expect(shown.getByRole("status")).toBeHidden();
  await page.keyboard.press("r");
  await expect(shown.getByRole("status")).toHaveText(/^Opinion, rule 7: /);
  await expect(page.getByRole("banner")).toBeVisible();
  for (const { name } of students) expect(await page.content()).not.toContain(name);

  await page.keyboard.press("v");
  const before = shown.getByRole("textbox", { name: "Quote, before" });
  await before.fill("14");
  await before.press("Enter");
  await shown.getByRole("button", { name: "One more: Opinion, before" }).press("Enter");
  const after = shown.getByRole("textbox", { name: "Quote, after" });
  await after.fill("15");
  await after.press("Enter");
  await expect(shown).toContainText(
    "Before: 14 quote, 1 opinion. After: 15 quote. 1 more for quote, 1 fewer for opinion.",
  );
  await shown.getByRole("button", { name: "Undo" }).press("Enter");
  await expect(shown).toContainText("Before: 14 quote, 1 opinion.");
  await expect(after).toHaveValue("0");

  await page.keyboard.press("PageDown");
  await expect(shown).toContainText("2 of 3");
  await expect(shown).toContainText("One of you wasn’t sure about this.");
  await expect(shown.getByRole("button", { name: "Show the rule" })).toBeVisible();
  await page.setViewportSize({ width: 390, height: 800 });
  await expectNothingCutOff(page);
  await page.keyboard.press("Escape");
  await expect(list.first()).toContainText("voted");
  await expect(list.nth(1).getByRole("button")).toBeFocused();

  await page.reload();
  await expect(list).toHaveCount(3);
  await page.emulateMedia({ media: "print" });
  const sheet = page.getByRole("region", { name: "Discussion sheet" });
  await expect(sheet.getByRole("listitem").first()).toContainText("Votes: Before: 14 quote, 1 opinion.");
  await expect(sheet.getByRole("listitem").first()).toContainText("Opinion, rule 7: ");
  await expect(page.getByRole("button")).toHaveCount(0);
  for (const { name } of students) await expect(sheet).not.toContainText(name);
});
