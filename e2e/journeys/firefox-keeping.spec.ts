import { cpSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { type Firefox, startFirefox } from "./firefox.ts";
import { inFirefox } from "./in-firefox.ts";
import { madeManifest, madeSource } from "./made-source.ts";
import { type Host, serveFolder } from "./serve-folder.ts";

const built = join(import.meta.dirname, "../../dist");

/** How many sentences each tab tags. */
const sentences = 300;

const kills = 3;

/** What a page shows: how many annotations its marks are of, and what it says of saving. */
function look(firefox: Firefox) {
  return firefox.evaluate(() => {
    const marks = [...document.querySelectorAll<HTMLElement>("article mark[data-annotation]")];
    return {
      marked: new Set(marks.flatMap(({ dataset }) => dataset["annotation"]?.split(" ") ?? [])).size,
      isSaved: /^Saved on/.test(document.querySelector("header .save-state")?.textContent ?? ""),
    };
  });
}

/** Opens a source and waits for its words. */
async function open(firefox: Firefox, address: string): Promise<void> {
  await firefox.goto(address);
  await expect.poll(() => firefox.evaluate(() => document.querySelector("article") !== null)).toBe(true);
}

/** Serves the app with a collection of its own: what Playwright fulfils in Chromium, Firefox must be given by a host. */
function serveMade(folder: string): Promise<Host> {
  cpSync(built, folder, { recursive: true });
  writeFileSync(join(folder, "sources/manifest.json"), JSON.stringify(madeManifest));
  writeFileSync(join(folder, "sources/made.md"), madeSource(sentences + 20).text);
  return serveFolder(folder);
}

/** Lets the tab that is driven note when it has a turn. Messages to itself go on at full speed in a hidden tab, too. */
function noteTurns(firefox: Firefox): Promise<void> {
  return firefox.evaluate(() => {
    const { port1, port2 } = new MessageChannel();
    const turns: number[] = [];
    Object.assign(window, { turns, stopTurns: () => port1.close() });
    port1.onmessage = () => {
      turns.push(Date.now());
      port2.postMessage(null);
    };
    port2.postMessage(null);
  });
}

/** Whether one tab goes on while the other one is busy: within one process they take turns. */
async function areInTwoProcesses(firefox: Firefox, one: string, two: string): Promise<boolean> {
  await firefox.switchTo(two);
  await noteTurns(firefox);
  await firefox.switchTo(one);
  const [from, to] = await firefox.evaluate(() => {
    const start = Date.now();
    while (Date.now() < start + 1_000);
    return [start, Date.now()] as const;
  });
  await firefox.switchTo(two);
  const meanwhile = await firefox.evaluate(
    (from, to) => {
      const { turns, stopTurns } = window as unknown as { turns: number[]; stopTurns: () => void };
      stopTurns();
      return turns.filter((at) => from < at && at < to).length;
    },
    from,
    to,
  );
  return meanwhile > 0;
}

/** Makes the tab that is driven tag so many sentences by keys once it hears the start, shown or not. */
function tagAtStart(firefox: Firefox, key: string): Promise<void> {
  return firefox.evaluate(
    (key, times) => {
      const keys = Array.from({ length: times }, () => ["j", key]).flat();
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        const next = keys.shift();
        if (next === undefined) return;
        document.body.dispatchEvent(
          new KeyboardEvent("keydown", { key: next, bubbles: true, cancelable: true }),
        );
        port2.postMessage(null);
      };
      new BroadcastChannel("start").onmessage = () => port2.postMessage(null);
    },
    key,
    sentences,
  );
}

/** Gives all tabs the start. */
function start(firefox: Firefox): Promise<void> {
  return firefox.evaluate(() => {
    new BroadcastChannel("start").postMessage(null);
  });
}

/** The tags of all stored annotations. */
function storedTags(firefox: Firefox): Promise<string[]> {
  return firefox.evaluate(() =>
    Object.entries(localStorage).flatMap(([key, text]) =>
      key.startsWith("lateral:1:annotation:") ? [JSON.parse(text).tag as string] : [],
    ),
  );
}

inFirefox((program) => {
  test.describe.configure({ timeout: 240_000 });

  test("two tabs in two processes tag 300 passages each at once: 600 in both, and in each store after a restart", async () => {
    const profile = test.info().outputPath("profile");
    const host = await serveMade(test.info().outputPath("made"));
    const made = `${host.address}#/source/made`;
    const both = { marked: 2 * sentences, isSaved: true };
    let firefox = await startFirefox(program, profile);
    try {
      await open(firefox, made);
      const one = await firefox.tab();
      const two = await firefox.openTab();
      await open(firefox, made);
      expect(await areInTwoProcesses(firefox, one, two)).toBe(true);
      for (const [tab, key] of [
        [one, "q"],
        [two, "o"],
      ] as const) {
        await firefox.switchTo(tab);
        await tagAtStart(firefox, key);
      }
      await start(firefox);
      for (const tab of [one, two]) {
        await firefox.switchTo(tab);
        await expect.poll(() => look(firefox), { timeout: 60_000 }).toEqual(both);
      }
      const stored = await storedTags(firefox);
      for (const tag of ["quote", "opinion"])
        expect(stored.filter((one) => one === tag)).toHaveLength(sentences);
      await firefox.quit();

      firefox = await startFirefox(program, profile);
      // Of the same address, but nothing of ours runs there, so that neither store heals the other one.
      await firefox.goto(`${host.address}icon.svg`);
      expect(await storedTags(firefox)).toHaveLength(2 * sentences);
      await firefox.evaluate(() => localStorage.clear());
      await open(firefox, made);
      await expect.poll(() => look(firefox)).toEqual(both);
    } finally {
      await firefox.kill();
      await host.close();
    }
  });

  test("what the page called Saved is there after Firefox was killed, three times", async ({ baseURL }) => {
    const profile = test.info().outputPath("profile");
    let killed = 0;
    // Most of them are killed: a Firefox that goes on refusing its database would else never end this.
    for (let tagged = 0; tagged <= 2 * kills; tagged++) {
      const firefox = await startFirefox(program, profile);
      try {
        await open(firefox, `${baseURL}#/source/000`);
        await expectMarked(firefox, tagged);
        if (killed === kills) break;
        for (let sentence = 0; sentence <= tagged; sentence++) await firefox.press("j");
        await firefox.press("q");
        await expectMarked(firefox, tagged + 1);
        if (await isSaved(firefox)) killed += 1;
        // Without the promise it isn't put to the test: it ends as readers end it, and nothing may be lost then either.
        else await firefox.quit();
      } finally {
        await firefox.kill();
      }
    }
    expect(killed).toBe(kills);
  });
});

/** What localStorage lost comes from the recovery copy; after a kill, Firefox may refuse to open it for a while. */
function expectMarked(firefox: Firefox, count: number): Promise<void> {
  return expect.poll(() => look(firefox), { timeout: 60_000 }).toMatchObject({ marked: count });
}

/**
 * Whether the page says Saved within a while. After a kill, Firefox may refuse its database for a minute or more: then
 * the page must say that a crash could lose something.
 */
async function isSaved(firefox: Firefox): Promise<boolean> {
  for (const end = Date.now() + 20_000; Date.now() < end; ) {
    if ((await look(firefox)).isSaved) return true;
  }
  expect(await firefox.evaluate(() => document.querySelector("header .save-state")?.textContent)).toMatch(
    /crash could lose/,
  );
  return false;
}
