import { createHash } from "node:crypto";
import type { Page } from "@playwright/test";
import { chooseImport, importDialog, importFile } from "./choose-import.ts";
import { expect, test } from "./fixtures.ts";
import { harmIn } from "./harm-in.ts";
import { type MadeEntry, serveCollection } from "./made-collection.ts";
import { inGroups, scriptAttempts } from "./script-attempts.ts";
import { cards, panel } from "./tag-words.ts";

const attempts = scriptAttempts();

test.describe.configure({ timeout: 120_000 });

/** Counts what runs, from before the first script of the page on. */
async function countAttacks(page: Page): Promise<string[]> {
  const dialogs: string[] = [];
  page.on("dialog", (dialog) => {
    dialogs.push(dialog.message());
    return dialog.dismiss();
  });
  page.on("popup", (popup) => dialogs.push(`window ${popup.url()}`));
  await page.addInitScript(() => {
    const counted = { attacks: 0 };
    Object.assign(window, { counted, attack: () => (counted.attacks += 1) });
  });
  return dialogs;
}

async function expectNoHarm(page: Page, dialogs: readonly string[], where: string): Promise<void> {
  expect(await harmIn(page), where).toEqual([]);
  const ran = await page.evaluate(
    () => (window as unknown as { counted: { attacks: number } }).counted.attacks,
  );
  expect(ran, `scripts that ran in ${where}`).toBe(0);
  expect(dialogs, where).toEqual([]);
}

/** Presses what could be pressed in a text, without following links that lead away. */
async function touchAll(page: Page): Promise<void> {
  await page.evaluate(() => {
    document.addEventListener("click", (event) => event.preventDefault(), { capture: true });
    for (const element of document.querySelectorAll<HTMLElement>("article *")) {
      for (const type of ["mouseover", "focus", "click", "toggle"])
        element.dispatchEvent(new MouseEvent(type, { bubbles: true, cancelable: true }));
    }
  });
}

async function untilWhole(page: Page, title: string): Promise<void> {
  await expect(page.getByRole("article", { name: title, exact: true })).toBeVisible();
  await expect(page.locator(".section:not([data-settled])")).toHaveCount(0);
}

test("there are at least 2,000 attempts, each another one", () => {
  expect(attempts.length).toBeGreaterThanOrEqual(2_000);
  expect(new Set(attempts).size).toBe(attempts.length);
  expect(scriptAttempts()).toEqual(attempts);
});

test("no attempt in a text runs, loads or leads anywhere", async ({ page }) => {
  const dialogs = await countAttacks(page);
  const texts = inGroups(attempts, Math.ceil(attempts.length / 12));
  const entries: MadeEntry[] = texts.flatMap((text, at): MadeEntry[] =>
    at === 0
      ? [
          { id: "plain", text, ending: "txt" },
          { id: `t${at}`, text },
        ]
      : [{ id: `t${at}`, text }],
  );
  await serveCollection(page, entries);
  for (const { id } of entries) {
    await page.goto(`./#/source/${id}`);
    await untilWhole(page, id);
    await touchAll(page);
    await expectNoHarm(page, dialogs, id);
  }
});

test("no attempt in a title or another field of a manifest runs", async ({ page }) => {
  const dialogs = await countAttacks(page);
  const fields: string[] = [""];
  for (const attempt of attempts) {
    const last = fields.at(-1) ?? "";
    if (last.length + attempt.length < 1_000) fields[fields.length - 1] = `${last} ${attempt}`;
    else fields.push(attempt.slice(0, 1_000));
  }
  const field = (at: number) => `x ${fields[at % fields.length]}`.slice(0, 1_000);
  const entries = Array.from({ length: Math.ceil(fields.length / 5) }, (_, at): MadeEntry => {
    const [title, author, publisher, provenance, dateNote] = [0, 1, 2, 3, 4].map((more) =>
      field(at * 5 + more),
    );
    return {
      id: `t${at}`,
      title: title ?? "",
      author: author ?? "",
      publisher: publisher ?? "",
      provenance: provenance ?? "",
      dateNote: dateNote ?? "",
      text: "x",
    };
  });
  await serveCollection(page, entries, undefined, { title: field(1), rights: field(2) });
  await page.goto("./");
  for (const { id } of entries) {
    await page.evaluate((to) => (location.hash = `#/source/${to}`), id);
    await expect(
      page.getByRole("navigation", { name: "Library" }).locator(`[href="#/source/${id}"]`),
    ).toHaveAttribute("aria-current", "page");
    await expectNoHarm(page, dialogs, id);
  }
  await page.evaluate(
    async (all) => {
      for (const one of all) {
        location.hash = `#/source/${encodeURIComponent(one)}`;
        await new Promise((resolve) => setTimeout(resolve));
      }
    },
    attempts.filter((_, at) => at % 10 === 0),
  );
  await expect(page.getByRole("heading", { name: "Not here" })).toBeVisible();
  await expectNoHarm(page, dialogs, "an address");
});

test("no attempt in an imported file runs, or in its name", async ({ page }) => {
  const dialogs = await countAttacks(page);
  const notes = inGroups(attempts, 4);
  const each = 400;
  const words = Array.from({ length: each }, (_, at) => `word${at}`);
  const text = words.join(" ");
  const textHash = `sha256:${createHash("sha256").update(text).digest("hex")}`;
  const entries = Array.from({ length: Math.ceil(notes.length / each) }, (_, at) => ({ id: `t${at}`, text }));
  const annotations = notes.map((note, at) => {
    const exact = words[at % each] ?? "";
    const start = text.indexOf(exact);
    const attempt = attempts[at * 3] ?? "";
    return {
      id: `attempt-${String(at).padStart(6, "0")}`,
      sourceId: `t${Math.floor(at / each)}`,
      textHash,
      spans: [
        { start, end: start + exact.length, exact, prefix: attempt, suffix: attempt, [attempt]: attempt },
      ],
      tag: "quote",
      attributes: { speaker: attempt, cue: attempts[at * 3 + 1] ?? "", chain: [attempt], [attempt]: attempt },
      note,
      unsure: false,
      creator: attempt.slice(0, 1_000),
      created: "2026-01-01T00:00:00.000Z",
      modified: "2026-01-01T00:00:00.000Z",
      v: [1, 0, "made"],
      [attempt]: { [attempt]: attempt, ["__proto__"]: { attacked: true } },
    };
  });
  const sources = entries.map(({ id }, at) => ({ id, title: attempts[at] ?? "", textHash }));
  const file = {
    format: "lateral-annotations",
    version: 1,
    generator: attempts[0],
    unit: "utf-16",
    sources,
    annotations,
  };
  await serveCollection(page, entries);
  await page.goto("./#/source/t0");
  await untilWhole(page, "t0");
  await importFile(page, { name: "attempts.json", text: JSON.stringify(file) });
  for (const { id } of entries) {
    await page.evaluate((to) => (location.hash = `#/source/${to}`), id);
    await untilWhole(page, id);
    const here = annotations.filter(({ sourceId }) => sourceId === id).length;
    await expect(cards(page)).toHaveCount(here);
    await expect(panel(page).locator(".note-text")).toHaveCount(here);
    await expectNoHarm(page, dialogs, `notes of ${id}`);
  }
  await cards(page).first().getByRole("button").first().click();
  await expectNoHarm(page, dialogs, "an open card");
  expect(await page.evaluate(() => "attacked" in {})).toBe(false);
  // Refused annotations are shown in the preview, with their words and paths.
  const refused = {
    ...file,
    annotations: annotations
      .slice(0, 20)
      .map((one) => ({ ...one, id: `other-${one.id}`, sourceId: "no", textHash: "sha256:0a" })),
  };
  const names = attempts
    .filter((name) => !["/", "\\", "\0"].some((unfit) => name.includes(unfit)))
    .filter((_, at) => at % 12 === 0)
    .slice(0, 60);
  for (const name of names) {
    await chooseImport(page, { name, text: "no" });
    await expect(page.getByRole("alert")).toContainText("was not imported");
    await expectNoHarm(page, dialogs, `the file name ${name}`);
    await page.getByRole("button", { name: "Dismiss message" }).click();
  }
  await chooseImport(page, { name: names[0] ?? "", text: JSON.stringify(refused) });
  await expect(importDialog(page)).toContainText("Refused: 20");
  await expectNoHarm(page, dialogs, "the preview");
});
