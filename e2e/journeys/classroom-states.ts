import type { Page } from "@playwright/test";
import { expect } from "./fixtures.ts";
import { claimOn, storeClaims } from "./made-claims.ts";
import { openSource } from "./open-source.ts";
import type { StateWalk } from "./state-walk.ts";

const claims = [
  claimOn("002", "a waste of resources", { tag: "opinion", unsure: true }),
  claimOn("002", "not only a waste of resources", { tag: "opinion", note: "He judges: *waste*." }),
];

async function openPage(page: Page, address: string): Promise<void> {
  await page.goto(`./#/classroom${address}`);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
}

export const classroomStates: readonly StateWalk[] = [
  {
    name: "classroom",
    states: [
      {
        name: "exercises, none yet, and a ready one’s task",
        open: async (page) => {
          await storeClaims(page, claims);
          await openSource(page, "002");
          await openPage(page, "");
          await expect(page.getByText("None yet.")).toBeVisible();
          await page.getByText("The task", { exact: true }).first().click();
        },
      },
      {
        name: "a file that is no exercise",
        open: async (page) => {
          const choosing = page.waitForEvent("filechooser");
          await page.getByRole("button", { name: "Open an exercise file…" }).click();
          const buffer = Buffer.from("{}");
          await (await choosing).setFiles({ name: "strange.json", mimeType: "application/json", buffer });
          await expect(page.getByRole("dialog").getByRole("alert")).toBeVisible();
        },
      },
      {
        name: "an exercise made, without a title",
        open: async (page) => {
          await page.keyboard.press("Escape");
          await page.getByRole("link", { name: "Make an exercise" }).click();
          await page.getByRole("textbox", { name: "Title" }).fill("");
          await page.getByRole("button", { name: "Make it" }).click();
          await expect(page.getByText("Write a title: students see it.")).toBeVisible();
        },
      },
      {
        name: "an exercise edited, with a wrong number",
        open: async (page) => {
          await page.getByRole("textbox", { name: "Title" }).fill("Who judges?");
          await page.getByRole("button", { name: "Make it" }).click();
          await page
            .getByRole("textbox", { name: "What students are to do" })
            .fill("Tag what is **judged**.");
          await page.getByRole("textbox", { name: "Minutes suggested" }).fill("twenty");
          await page.getByRole("textbox", { name: "Points" }).click();
          await expect(page.getByText("Write a number such as 20, or nothing.")).toBeVisible();
        },
      },
      {
        name: "its key, with a passage and other ends open",
        open: async (page) => {
          await page.getByRole("button", { name: "Use these tags as the key" }).click();
          await page.getByRole("button", { name: "Edit Opinion “a waste of resources”" }).press("Enter");
          await page.getByRole("button", { name: "Also accept other ends…" }).press("Enter");
          await expect(page.getByRole("button", { name: "Start one word earlier" })).toBeFocused();
        },
      },
      {
        name: "handed out, with the key",
        open: async (page) => {
          const address = new URL(page.url()).hash
            .replace(/^#\/classroom/, "")
            .replace(/\/edit$/, "/hand-out");
          await openPage(page, address);
          await expect(page.getByLabel(/^Link, [\d,]+ characters$/)).toHaveValue(/task=[\w-]+$/);
          await page
            .getByRole("region", { name: "As a file" })
            .getByRole("checkbox", { name: "with the key" })
            .check();
          await expect(page.getByRole("note").first()).toBeVisible();
        },
      },
      {
        name: "laid out for paper",
        open: async (page) => {
          await page.getByRole("link", { name: "Lay out the task sheet" }).click();
          await expect(page.getByRole("region", { name: "Task sheet" })).toContainText("Who judges?");
        },
      },
      {
        name: "its key, laid out for paper",
        open: async (page) => {
          await page.getByRole("radio", { name: "The key, for you" }).check();
          await expect(page.getByRole("region", { name: "Key on paper" })).toContainText(
            "waste of resources",
          );
        },
      },
      {
        name: "exercises, one’s own",
        open: async (page) => {
          await openPage(page, "");
          await expect(page.getByRole("link", { name: "Who judges?", exact: true })).toBeVisible();
        },
      },
      {
        name: "what stays where",
        open: async (page) => {
          await openPage(page, "/privacy");
          await expect(page.getByRole("button", { name: "Print this page" })).toBeVisible();
        },
      },
      {
        name: "an exercise that isn’t there",
        open: async (page) => {
          await openPage(page, "/exercise/nowhere/edit");
          await expect(page.getByRole("heading", { name: "No such exercise" })).toBeVisible();
        },
      },
      {
        name: "warm-up",
        open: async (page) => {
          await openPage(page, "/warm-up");
          await expect(page.getByRole("article").getByRole("group")).toHaveCount(10);
        },
      },
      {
        name: "warm-up with its reasons",
        open: async (page) => {
          for (const radio of await page.getByRole("radio", { name: "Checkable" }).all()) await radio.check();
          await page.getByRole("button", { name: "Show the reasons" }).click();
          await expect(page.getByRole("region", { name: "What came out" })).toBeVisible();
        },
      },
    ],
  },
];
