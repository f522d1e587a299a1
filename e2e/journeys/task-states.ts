import { pathToFileURL } from "node:url";
import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";
import { openHandOut } from "./made-exercise.ts";
import type { StateWalk } from "./state-walk.ts";
import { openCard, tagWords } from "./tag-words.ts";
import { beginTask, taskLink, taskPanel } from "./task-link.ts";

const title = "Who holds it?";
const limits = { hints: false, hideOthers: true, minutes: 20, points: 10 };
const asked = { id: "who-holds-it", title, tags: ["quote", "opinion"], attributes: { opinion: ["holder"] } };

/** Hands in from the open panel, and waits for the file. */
async function handIn(page: Page): Promise<void> {
  const downloading = page.waitForEvent("download");
  await page.getByRole("dialog", { name: "Hand in" }).getByRole("button", { name: "Save the file" }).click();
  await downloading;
}

export const taskStates: readonly StateWalk[] = [
  {
    name: "an exercise done",
    states: [
      {
        name: "what is asked",
        open: async (page) => {
          await page.goto(taskLink("whose-opinion.json", { ...asked, ...limits, tracing: false }));
          await expect(page.getByRole("heading", { name: title })).toBeVisible();
          await page.getByText("What is in that file").click();
        },
      },
      {
        name: "the task beside its text",
        open: async (page) => {
          await beginTask(page);
          await expect(taskPanel(page, title)).toContainText("Nothing tagged yet.");
        },
      },
      {
        name: "tags and details",
        open: async (page) => {
          await tagWords(page, "truly reached a point", "Opinion");
          await openCard(page).getByText("Opinion details").click();
          await openCard(page).getByLabel("I am unsure").check();
          await expect(taskPanel(page, title)).toContainText("1 tag in 1 of 2 texts.");
        },
      },
      {
        name: "what is handed in",
        open: async (page) => {
          await taskPanel(page, title).getByRole("button", { name: "Hand in" }).click();
          await expect(page.getByRole("dialog", { name: "Hand in" })).toContainText("exercise_");
        },
      },
      {
        name: "handed in",
        open: async (page) => {
          await handIn(page);
          await expect(page.getByRole("dialog", { name: "Handed in" })).toBeVisible();
        },
      },
      {
        name: "what is off while it is done",
        open: async (page) => {
          await page.getByRole("dialog").getByRole("button", { name: "Done" }).click();
          const { hash } = new URL(page.url());
          await page.goto(`./${hash}${hash.includes("?") ? "&" : "?"}view=map`);
          await expect(page.getByRole("heading", { name: "Not in this exercise" })).toBeVisible();
        },
      },
      {
        name: "narrow: the task",
        open: async (page) => {
          await page.goBack();
          await expect(page.getByRole("article")).toBeVisible();
          await page.setViewportSize({ width: 390, height: 844 });
          await page.getByRole("button", { name: "Task", exact: true }).click();
          await expect(taskPanel(page, title)).toBeVisible();
        },
      },
    ],
  },
  {
    name: "practice",
    states: [
      {
        name: "told of the hand-in",
        open: async (page) => {
          await page.goto("./#/classroom/begin?ready=quote-statistic-opinion.json");
          await beginTask(page);
          await tagWords(page, "back at the center of attention", "Statistic");
          await page.getByRole("button", { name: "Hand in" }).click();
          await handIn(page);
          await expect(page.getByRole("region", { name: "Your hand-in and the key" })).toContainText(
            "left out",
          );
        },
      },
      {
        name: "a link that is broken",
        open: async (page) => {
          await page.goto("./#/classroom/begin?task=nonsense");
          await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
        },
      },
    ],
  },
  {
    name: "an exercise as one page",
    states: [
      {
        name: "what is asked",
        open: async (page) => {
          await openHandOut(page);
          const downloading = page.waitForEvent("download");
          await page.getByRole("button", { name: "Save the page", exact: true }).click();
          const path = test.info().outputPath("exercise.html");
          await (await downloading).saveAs(path);
          await page.goto(pathToFileURL(path).href);
          await expect(page.getByRole("button", { name: "Begin", exact: true })).toBeVisible();
        },
      },
      {
        name: "a text with a trace",
        open: async (page) => {
          await beginTask(page);
          await page
            .getByRole("navigation", { name: "Texts of the exercise" })
            .getByRole("link")
            .last()
            .click();
          await tagWords(page, "any ICE officials to misrepresent their identity", "Quote");
          await page.getByRole("button", { name: "Trace these words" }).click();
          await expect(page.getByRole("region", { name: "Trace" })).toBeVisible();
        },
      },
      {
        name: "settings",
        open: async (page) => {
          await page.getByRole("button", { name: "Settings", exact: true }).click();
          await expect(page.getByRole("dialog")).toBeVisible();
        },
      },
    ],
  },
];
