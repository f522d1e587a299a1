import type { Page } from "@playwright/test";
import { expect } from "./fixtures.ts";
import { fileOf, handIn, handInFile, handInsField, openClassPage } from "./made-class.ts";
import type { StateWalk } from "./state-walk.ts";
import { type MadeStudent, madeExercise, storeClass } from "./stored-class.ts";

const letter = "this kind of enforcement will not improve public safety in Hartford";
const improve = "This kind of enforcement will not improve public safety in Hartford";
const number = { sourceId: "000", tag: "statistic", words: "approximately 2,000 people" } as const;

const exercise = madeExercise(
  "made",
  "Who says what, and how often is it said?",
  ["002", "000"],
  [
    { sourceId: "002", tag: "opinion", words: letter },
    { sourceId: "002", tag: "quote", words: "public safety" },
    { sourceId: "000", tag: "quote", words: improve },
  ],
);

/** Most see one place; not all call it the same, some are not sure, and one handed in nothing. */
const students: readonly MadeStudent[] = [
  ...Array.from({ length: 5 }, (_, at) => ({
    name: `blue-heron-${at}`,
    tagged: [
      { sourceId: "002", tag: "quote", words: letter } as const,
      { sourceId: "000", tag: "quote", words: improve } as const,
    ],
  })),
  ...Array.from({ length: 4 }, (_, at) => ({
    name: `red-fox-${at}`,
    tagged: [
      { sourceId: "002", tag: "opinion", words: letter } as const,
      { sourceId: "000", tag: "opinion", words: "will not improve public safety" } as const,
      { ...number, unsure: at > 1 },
    ],
  })),
  { name: "grey-owl-2", tagged: [] },
];

async function openPart(page: Page, name: string): Promise<void> {
  await page.goto(`./#/classroom/exercise/made/${name}`);
  await expect(page.getByRole("heading", { level: 1, name: exercise.title })).toBeVisible();
}

function shown(page: Page) {
  return page.getByRole("region", { name: "For the class" });
}

export const classStates: readonly StateWalk[] = [
  {
    name: "class page",
    states: [
      {
        name: "nothing collected",
        open: async (page) => {
          await openClassPage(page);
          await expect(page.getByText("No hand-ins yet.")).toBeVisible();
        },
      },
      {
        name: "thirty hand-ins, and files that were left out",
        open: async (page) => {
          const files = Array.from({ length: 30 }, (_, at) =>
            handInFile(`calm-crow-${at + 10}`, { passages: at }),
          );
          const later = handIn("calm-crow-11", { passages: 20, handedIn: "2026-11-22T10:00:00Z" });
          const others = [fileOf("strange.json", "{}"), fileOf("newer.json", later)];
          await handInsField(page).setInputFiles([...files, ...others]);
          await expect(page.getByRole("table", { name: "Students" }).locator("tbody tr")).toHaveCount(30);
          await page.getByText("Earlier hand-ins").click();
        },
      },
      {
        name: "real names",
        open: async (page) => {
          await page.getByText("Code names and real names").click();
          await page.getByLabel("Or paste a list").fill("blue-heron-14, Ana Example\nCem");
          await page.getByRole("button", { name: "Take this list" }).click();
          await expect(page.getByRole("alert").first()).toBeVisible();
        },
      },
      {
        name: "one student’s feedback",
        open: async (page) => {
          await page.getByRole("button", { name: "calm-crow-11", exact: true }).click();
          await expect(page.getByRole("article", { name: /^Feedback for/ })).toBeVisible();
          await page.getByText("Figures and what they mean").click();
        },
      },
    ],
  },
  {
    name: "what a class tagged",
    states: [
      {
        name: "a heat map with the key",
        open: async (page) => {
          await storeClass(page, exercise, students);
          await openPart(page, "see");
          await page.getByRole("checkbox", { name: "Show the key" }).check();
          await page.getByText("Sentence by sentence").click();
          const text = page.getByRole("article", { name: /^Heat map of/ });
          await text.locator("mark").first().click();
          await expect(page.getByRole("status").filter({ hasText: "“" })).toBeVisible();
        },
      },
      {
        name: "all tables and plots",
        open: async (page) => {
          await expect(page.getByRole("region", { name: "Pairs", exact: true })).toBeVisible();
          for (const name of ["For a methods class", "Pairs as a table", "Sources as a table"])
            await page.getByText(name).click();
          await page.getByRole("region", { name: "Pairs", exact: true }).scrollIntoViewIfNeeded();
        },
      },
      {
        name: "what to talk about",
        open: async (page) => {
          await openPart(page, "discuss");
          await expect(page.getByRole("list", { name: "To talk about" })).toBeVisible();
          await page.getByText("Add words to talk about").click();
          await expect(page.getByRole("textbox", { name: "Its text" })).toBeVisible();
        },
      },
      {
        name: "for the class, with the rule",
        open: async (page) => {
          await page.getByRole("button", { name: "Show to the class" }).click();
          await page.keyboard.press("r");
          await expect(shown(page).getByRole("status")).toBeVisible();
        },
      },
      {
        name: "for the class, with votes",
        open: async (page) => {
          await page.keyboard.press("v");
          const before = shown(page).getByRole("textbox", { name: "Quote, before" });
          await before.fill("14");
          await before.press("Enter");
          await expect(shown(page)).toContainText("Before: 14 quote");
        },
      },
      {
        name: "a key made place by place",
        open: async (page) => {
          await openPart(page, "discuss");
          await page.reload();
          await page.getByRole("button", { name: "Make the key" }).click();
          await expect(page.getByRole("region", { name: "Place" })).toBeVisible();
        },
      },
    ],
  },
];
