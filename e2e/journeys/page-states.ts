import { expect } from "./fixtures.ts";
import { oneFileAddress } from "./one-file-page.ts";
import { openSource } from "./open-source.ts";
import type { StateWalk } from "./state-walk.ts";
import { openCard, tagWords } from "./tag-words.ts";

/** The whole page otherwise: as one file, in another language, laid out from right to left. */
export const pageStates: readonly StateWalk[] = [
  {
    name: "Lateral as one file",
    states: [
      {
        name: "a text, tagged",
        open: async (page) => {
          await page.goto(`${oneFileAddress}#/source/002`);
          await tagWords(page, "waste of resources", "Opinion");
          await expect(openCard(page)).toBeVisible();
        },
      },
      {
        name: "settings",
        open: async (page) => {
          await page.keyboard.press("Escape");
          await page.getByRole("button", { name: "Settings", exact: true }).click();
          await expect(page.getByRole("dialog")).toBeVisible();
        },
      },
      {
        name: "export",
        open: async (page) => {
          await page.keyboard.press("Escape");
          await page.getByRole("button", { name: "Export", exact: true }).click();
          await expect(page.getByRole("dialog")).toBeVisible();
        },
      },
    ],
  },
  {
    name: "another language, another direction",
    states: [
      {
        name: "laid out from right to left",
        open: async (page) => {
          await openSource(page, "002");
          await tagWords(page, "waste of resources", "Opinion");
          await page.getByRole("button", { name: "Settings", exact: true }).click();
          await page.getByRole("radio", { name: "From right to left" }).check();
          await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
        },
      },
      {
        name: "in Spanish",
        open: async (page) => {
          await page.getByRole("radio", { name: "Español" }).click();
          await expect(page.locator("html")).toHaveAttribute("lang", "es");
          await expect(page.getByRole("heading", { name: "Ajustes" })).toBeVisible();
        },
      },
      {
        name: "a card in Spanish",
        open: async (page) => {
          await page.keyboard.press("Escape");
          await expect(page.getByRole("dialog")).toHaveCount(0);
          await expect(page.getByRole("article")).toBeVisible();
        },
      },
    ],
  },
];
