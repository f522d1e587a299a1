import { expectNothingCutOff } from "./expect-accessible.ts";
import { expect, test } from "./fixtures.ts";
import { sourceById } from "./open-source.ts";
import { type MadeStudent, madeExercise, storeClass } from "./stored-class.ts";

const contested = {
  sourceId: "002",
  words: "this kind of enforcement will not improve public safety in Hartford",
};
const number = { sourceId: "000", tag: "statistic", words: "approximately 2,000 people" } as const;

/** Five quote it, three call it an opinion, two leave it alone; one of these is not sure of it. */
const students: readonly MadeStudent[] = [
  ...Array.from({ length: 5 }, (_, at) => ({
    name: `blue-heron-${at}`,
    tagged: [{ ...contested, tag: "quote" } as const],
  })),
  ...Array.from({ length: 3 }, (_, at) => ({
    name: `red-fox-${at}`,
    tagged: [{ ...contested, tag: "opinion" } as const, number],
  })),
  { name: "grey-owl-1", tagged: [{ ...contested, tag: "quote", unsure: true }] },
  { name: "grey-owl-2", tagged: [] },
];

test("a class is seen on its text by mouse, by touch and by keyboard", async ({ page }) => {
  const exercise = madeExercise(
    "heat",
    "Who says what?",
    ["002", "000"],
    [
      { ...contested, tag: "opinion" },
      { sourceId: "002", tag: "quote", words: "public safety" },
    ],
  );
  await storeClass(page, exercise, students);
  await page.goto("./#/classroom/exercise/heat/see");
  await expect(page.getByRole("heading", { level: 1, name: "Who says what?" })).toBeVisible();
  await expect(page.getByText("10 students tagged 12 passages in 2 texts")).toBeVisible();

  const text = page.getByRole("article", { name: `Heat map of ${sourceById("002").title}` });
  const marks = text.locator("mark");
  const said = page.getByRole("status").filter({ hasText: "“" });
  await expect(marks).toHaveCount(1);
  await marks.first().hover();
  await expect(said).toHaveText(`“${contested.words}”: 5 quote, 3 opinion, 2 nothing.`);

  const choose = (label: string, option: string) =>
    page.getByRole("combobox", { name: label, exact: true }).selectOption(option);
  await page.getByRole("checkbox", { name: "Show the key" }).check();
  await expect(marks).toHaveCount(3);
  await marks.nth(1).click();
  await expect(said).toContainText("In the key: opinion and quote.");
  await expect(marks.nth(1)).toBeFocused();
  await page.keyboard.press("ArrowRight");
  await expect(marks.nth(2)).toBeFocused();
  await expect(said).toHaveText("“in Hartford”: 5 quote, 3 opinion, 2 nothing. In the key: opinion.");
  await page.keyboard.press("Home");
  await expect(marks.first()).toBeFocused();
  await page.getByRole("checkbox", { name: "Show the key" }).uncheck();
  await expect(marks).toHaveCount(1);

  await choose("Tag", "Opinion");
  await expect(marks).toHaveAttribute("data-tag", "opinion");
  await expect(marks).toHaveAttribute("data-heat", "2");
  await choose("Student", "blue-heron-0");
  await expect(page.getByText("Nobody tagged anything here.")).toBeVisible();
  await choose("Tag", "All tags");
  await expect(marks).toHaveAttribute("data-heat", "4");
  await expect(marks).toHaveAccessibleDescription("1 quote");
  await choose("Student", "The whole class");

  await page.getByText("Sentence by sentence").click();
  await expect(page.getByRole("listitem").filter({ hasText: contested.words }).first()).toContainText(
    "8 of 10: 5 quote, 3 opinion",
  );

  await page.setViewportSize({ width: 390, height: 800 });
  await expectNothingCutOff(page);
  await choose("Text", sourceById("000").title);
  const other = page.getByRole("article", { name: `Heat map of ${sourceById("000").title}` });
  await other.locator("mark").click();
  await expect(said).toHaveText(`“${number.words}”: 3 statistic, 7 nothing.`);
});
