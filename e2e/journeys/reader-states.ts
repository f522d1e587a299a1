import type { Page } from "@playwright/test";
import { expect } from "./fixtures.ts";
import { claimOn, storeClaims } from "./made-claims.ts";
import { madeSource, openMade } from "./made-source.ts";
import {
  openApart,
  openChanged,
  openList,
  openOlder,
  status as saidOf,
  words as wordsThen,
} from "./older-version.ts";
import { openSource } from "./open-source.ts";
import { findWords, selectWords, tagBar } from "./select-words.ts";
import { closeAll, type StateWalk } from "./state-walk.ts";
import { cards, marks, openCard, panel } from "./tag-words.ts";

/** Passages with all tags that overlap, notes, details, doubts and a link. */
const claims = [
  claimOn("002", "this kind of enforcement will not improve public safety in Hartford", {
    id: "first-claim",
    tag: "opinion",
    attributes: { holder: "writer", move: "prediction" },
    note: "A note with a [link](https://example.org/), and *more*.",
    links: [{ kind: "supports", to: "second-claim" }],
  }),
  claimOn("002", "will not improve public safety", { id: "second-claim", tag: "quote", unsure: true }),
  claimOn("002", "public safety in Hartford, and even", { id: "third-claim", tag: "statistic" }),
  claimOn("002", "waste of resources", { id: "fourth-claim", tag: "opinion" }),
];

async function openMenu(page: Page): Promise<void> {
  const { all } = await findWords(page, "public safety in");
  await page.mouse.click(all.left + 4, (all.top + all.bottom) / 2);
  await expect(page.getByRole("menu")).toBeVisible();
}

async function answer(page: Page, question: RegExp, name: "Yes" | "No"): Promise<void> {
  const group = page.getByRole("dialog").getByRole("group", { name: question });
  await group.getByRole("radio", { name: new RegExp(`^${name}`) }).check();
}

async function openFromBar(page: Page, button: string, name: string): Promise<void> {
  await page.getByRole("button", { name: button, exact: true }).click();
  await expect(page.getByRole("dialog", { name })).toBeVisible();
}

/** Puts 500 annotations of a text into the browser. */
async function storeMany(page: Page, file: string): Promise<void> {
  await page.addInitScript((text) => {
    if (localStorage.length > 0) return;
    for (const record of JSON.parse(text).annotations)
      localStorage.setItem(`lateral:1:annotation:${record.id}`, JSON.stringify(record));
  }, file);
}

export const readerStates: readonly StateWalk[] = [
  {
    name: "reader, nothing tagged",
    states: [
      {
        name: "first visit",
        open: async (page) => {
          await openSource(page, "002");
          await expect(page.getByRole("button", { name: "Try it with three tags" })).toBeVisible();
        },
      },
      {
        name: "tag bar",
        open: async (page) => {
          await selectWords(page, "explicitly said");
        },
      },
      {
        name: "which tag, answered",
        open: async (page) => {
          await page.getByRole("button", { name: "Which tag is this?" }).click();
          await answer(page, /somebody else/, "No");
          await answer(page, /a number/, "Yes");
          await answer(page, /evidence alone/, "No");
          await expect(page.getByRole("dialog").getByRole("status")).toHaveText("It is a statistic.");
        },
      },
      {
        name: "first steps",
        open: async (page) => {
          await closeAll(page, 2);
          await expect(page.getByRole("dialog")).toHaveCount(0);
          await page.getByRole("button", { name: "Try it with three tags" }).click();
          await expect(page.getByRole("region", { name: /^Try it/ })).toContainText("quotation marks");
        },
      },
      {
        name: "settings",
        open: async (page) => {
          await page.getByRole("button", { name: "Skip", exact: true }).click();
          await openFromBar(page, "Settings", "Settings");
          await expect(page.getByRole("meter", { name: "Space used" })).toBeVisible();
        },
      },
      {
        name: "help",
        open: async (page) => {
          await closeAll(page);
          await openFromBar(page, "Help", "Tags and keys");
        },
      },
      {
        name: "export with nothing to save",
        open: async (page) => {
          await closeAll(page);
          await openFromBar(page, "Export", "Export");
          await expect(page.getByRole("dialog").getByRole("radio").first()).toBeVisible();
        },
      },
      {
        name: "sentences",
        open: async (page) => {
          await closeAll(page);
          await expect(page.getByRole("dialog")).toHaveCount(0);
          await panel(page).getByRole("button", { name: "Sentences" }).click();
          const sentences = page.getByRole("region", { name: "Sentences" });
          const paragraph = sentences.getByRole("list", { name: "Paragraph 7", exact: true });
          await paragraph
            .getByRole("button", { name: /^Tag: / })
            .first()
            .press("Enter");
          await expect(paragraph.getByRole("button", { name: /^Tag as quote: / })).toBeVisible();
        },
      },
    ],
  },
  {
    name: "reader, all tags",
    states: [
      {
        name: "marks and cards",
        open: async (page) => {
          await storeClaims(page, claims);
          await openSource(page, "002");
          await expect(cards(page)).toHaveCount(claims.length);
          await expect(panel(page).getByRole("link", { name: "link", exact: true })).toBeVisible();
        },
      },
      { name: "choice menu", open: openMenu },
      {
        name: "open card with details",
        open: async (page) => {
          await closeAll(page);
          await expect(page.getByRole("menu")).toHaveCount(0);
          await marks(page).filter({ hasText: "waste of resources" }).click();
          await openCard(page).getByText("Opinion details").click();
          await expect(openCard(page).getByRole("combobox").first()).toBeVisible();
          await expect(
            openCard(page).getByRole("button", { name: "Link to another annotation…" }),
          ).toBeVisible();
        },
      },
      {
        name: "ends moved by keys",
        open: async (page) => {
          await page.locator("#text").focus();
          await page.keyboard.press("e");
          await expect(page.getByText("takes them,")).toBeVisible();
        },
      },
      {
        name: "search that finds nothing",
        open: async (page) => {
          await closeAll(page, 3);
          await panel(page).getByRole("searchbox").fill("nowhere at all");
          await expect(cards(page)).toHaveCount(0);
        },
      },
      {
        name: "narrow: annotations",
        open: async (page) => {
          await panel(page).getByRole("searchbox").fill("");
          await page.setViewportSize({ width: 390, height: 844 });
          await page.getByRole("button", { name: /^Notes/ }).click();
          await expect(cards(page).first()).toBeVisible();
        },
      },
      {
        name: "narrow: library",
        open: async (page) => {
          await page.getByRole("button", { name: "Close annotations" }).click();
          await expect(panel(page)).toBeHidden();
          await page.getByRole("button", { name: "Sources" }).click();
          await expect(page.getByRole("navigation", { name: "Library" })).toBeVisible();
        },
      },
    ],
  },
  {
    name: "reader, a text that was changed",
    states: [
      {
        name: "changed words",
        open: async (page) => {
          await openOlder(page);
          await openChanged(page);
          await openList(page, /changed/, "Changed words");
        },
      },
      {
        name: "several places",
        open: async (page) => {
          await openApart(page, /several/, "In several places", wordsThen.ambiguous);
        },
      },
      {
        name: "not found",
        open: async (page) => {
          await openApart(page, /not found/, "Not found in this text", wordsThen.lost);
        },
      },
      {
        name: "choosing words",
        open: async (page) => {
          await page.getByRole("button", { name: "Attach to the selected words" }).click();
          await expect(saidOf(page, "Select the words")).toBeVisible();
          await selectWords(page, "new plan", { at: "stay" });
          await expect(tagBar(page)).toBeVisible();
        },
      },
    ],
  },
  {
    name: "reader, 500 annotations",
    states: [
      {
        name: "marks and cards",
        open: async (page) => {
          const { text, file } = madeSource(500);
          await storeMany(page, file);
          await openMade(page, text);
          await expect(panel(page).getByRole("checkbox", { name: /^Quote 167$/ })).toBeVisible();
          await expect(cards(page).first()).toBeVisible();
        },
      },
    ],
  },
];
