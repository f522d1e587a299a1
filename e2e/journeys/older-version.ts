import { createHash } from "node:crypto";
import type { Locator, Page } from "@playwright/test";
import { expect } from "./fixtures.ts";
import { serveCollection } from "./made-collection.ts";
import { cards, openCard, panel } from "./tag-words.ts";

/*
 * A source whose text was changed since it was annotated: each of the five things that can become of an annotation.
 */

const title = "A letter to the council";

/** The text that the annotations were made on. */
export const textThen = [
  "The mayor opened the meeting at noon and thanked everyone who had come to the hall.",
  "He said that 12 percent of the cities in the state would not agree with the new plan for the river.",
  "“We are proud of what we have done,” the engineer told the people in the first row of the hall.",
  "The budget was read aloud by the clerk, line by line. Nobody objected. The vote was put off until spring.",
  "A reporter of the evening paper asked who would pay for the bridge, and there was no answer at all.",
  "Everyone went home before the rain began, and the lights in the hall were put out at last.",
].join("\n\n");

/** The text as it is served today. */
export const textNow = [
  "This letter was corrected by the clerk after it had been sent.",
  "The mayor opened the meeting at noon and thanked everyone who had come to the hall.",
  "He said that 18 percent of the cities in the state would not agree with the new plan for the river.",
  '"We are proud of what we have done," the engineer told the people in the first row of the hall.',
  "Two questions came up. Nobody objected. So the chair closed that part, and went on to the second one.",
  "There was a long silence then. Nobody objected. And that is how the plan was carried in the end.",
  "Everyone went home before the rain began, and the lights in the hall were put out at last.",
].join("\n\n");

const tagOf = {
  moved: "opinion",
  changed: "statistic",
  formatting: "quote",
  ambiguous: "opinion",
  lost: "quote",
};

export type Name = keyof typeof tagOf;

/** The words of each annotation as they were marked. */
export const words: Readonly<Record<Name, string>> = {
  moved: "thanked everyone who had come",
  changed: "12 percent of the cities in the state would not agree",
  formatting: "“We are proud of what we have done,”",
  ambiguous: "Nobody objected.",
  lost: "who would pay for the bridge",
};

export function idOf(name: Name): string {
  return `older-${name}`;
}

/** Units of context on each side. */
const context = 40;

/** The records as an earlier visit stored them, on the text of then. */
function recordsThen(names: readonly Name[], text: string) {
  const textHash = `sha256:${createHash("sha256").update(text).digest("hex")}`;
  return names.map((name) => {
    const exact = words[name];
    const start = text.indexOf(exact);
    const end = start + exact.length;
    if (start < 0) throw new RangeError(`unexpected text without “${exact}”`);
    const span = {
      start,
      end,
      exact,
      prefix: text.slice(Math.max(0, start - context), start),
      suffix: text.slice(end, end + context),
    };
    return {
      id: idOf(name),
      sourceId: "letter",
      textHash,
      spans: [span],
      tag: tagOf[name],
      attributes: {},
      note: name === "lost" ? "Ask the treasurer." : "",
      unsure: false,
      creator: "made",
      created: "2026-01-01T00:00:00.000Z",
      modified: "2026-01-01T00:00:00.000Z",
      v: [1, 0, "made"],
    };
  });
}

const allNames = ["moved", "changed", "formatting", "ambiguous", "lost"] as const;

/** Opens the letter as it is today, with annotations that were stored when it was another one, or `as` it is now. */
export async function openOlder(
  page: Page,
  {
    names = allNames,
    then = textThen,
    now = textNow,
  }: { names?: readonly Name[]; then?: string; now?: string } = {},
): Promise<Locator> {
  await page.addInitScript(
    (records) => {
      // Only at the first visit: a reload must find what was written since.
      if (localStorage.getItem("journey:stored") !== null) return;
      localStorage.setItem("journey:stored", "yes");
      for (const record of records) {
        localStorage.setItem(`lateral:1:annotation:${record.id}`, JSON.stringify(record));
      }
    },
    recordsThen(names, then),
  );
  await serveCollection(page, [{ id: "letter", title, text: now }]);
  await page.goto("./#/source/letter");
  const article = page.getByRole("article", { name: title });
  await expect(article).toBeVisible();
  return article;
}

/** The group of annotations that the reader has to look at. */
export function toCheck(page: Page): Locator {
  return panel(page).getByRole("region", { name: "To check" });
}

/** The buttons with how many there are of each state. */
export function counts(page: Page): Locator {
  return toCheck(page).getByRole("button", { name: /^\d+ (changed|in several places|not found)$/ });
}

/** Opens the list of one state in that group. */
export async function openList(page: Page, button: RegExp, list: string): Promise<Locator> {
  await toCheck(page).getByRole("button", { name: button }).click();
  const found = toCheck(page).getByRole("list", { name: list, exact: true });
  await expect(found).toBeVisible();
  return found;
}

/** The marks of an annotation. */
export function markOf(page: Page, name: Name): Locator {
  return page.locator(`mark[data-annotation~="${idOf(name)}"]`);
}

/** The changed words as they are today. */
export const today = "18 percent of the cities in the state would not agree";

/** The card of an annotation beside the text, by its words of today. */
export function cardOf(page: Page, start: string): Locator {
  return cards(page).filter({ has: page.getByRole("button", { name: start }) });
}

export async function openChanged(page: Page): Promise<Locator> {
  // What is loaded late moves what is to be clicked.
  await expect(counts(page).first()).toBeVisible();
  await cardOf(page, today).getByRole("button", { name: today }).click();
  const card = openCard(page);
  await expect(card.getByRole("button", { name: "Accept" })).toBeVisible();
  await expect(card.getByRole("button", { name: "Link to another annotation…" })).toBeVisible();
  return card;
}

/** Opens the card of an annotation without a place, in its list. */
export async function openApart(page: Page, button: RegExp, list: string, start: string): Promise<Locator> {
  const found = await openList(page, button, list);
  await found.getByRole("button", { name: start }).click();
  return found.getByRole("listitem").filter({ has: page.getByRole("button", { expanded: true }) });
}

export function status(page: Page, text: string | RegExp): Locator {
  return page.getByRole("status").filter({ hasText: text });
}
