import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../run/root.mjs";
import { classOf, exerciseId, madeClass } from "./class-cases.mjs";
import { blankPage } from "./made-collection.mjs";
import { view } from "./open-page.mjs";
import { serve } from "./serve.mjs";
import { settle } from "./settle.mjs";
import { watchPage } from "./watch-page.mjs";

/** A class that isn't shown by then is given up, in milliseconds. */
const timeout = 60_000;

/** @param {string} exercise text of the exercise's file @returns {[key: string, value: string][]} localStorage entries */
function recordsOf(exercise) {
  const { sources } = JSON.parse(readFileSync(join(root, "public/sources/manifest.json"), "utf8"));
  const time = "2026-11-20T09:00:00.000Z";
  const paper = {
    ...{
      type: "paper",
      id: `exercise-${exerciseId}`,
      kind: "exercise",
      exerciseId,
      title: "A class for measuring",
    },
    ...{
      content: JSON.parse(exercise),
      textKeys: [],
      sources,
      added: time,
      modified: time,
      v: [1, 0, "made"],
    },
  };
  return [
    [`lateral:1:shelf:${paper.id}`, JSON.stringify(paper)],
    ["lateral:1:shelf", "lateral"],
  ];
}

/**
 * Drops a class's files into the page and waits for its table, then goes to what the class tagged and waits for the heat map, the
 * figures and the pairs. A plain JSON.parse of the same files in the same page stands beside.
 * @param {{browser: import("playwright-core").Browser, app: ReadonlyMap<string, Buffer>, students: number,
 *   sources: readonly import("./stored-record.mjs").Source[], figures: import("./figures.mjs").Figures}} measured
 * @returns {Promise<string>} what was measured, in words
 */
export async function measureClassPage({ browser, app, students, sources, figures }) {
  const note = (/** @type {string} */ measure, /** @type {number} */ value) =>
    figures.note(classOf("class-page", students), measure, value);
  const { exercise, files } = await madeClass(sources, students);
  /** @type {Map<string, string | Buffer>} */
  const pages = new Map(app);
  pages.set(...blankPage);
  pages.set("/hand-ins.json", JSON.stringify(files));
  const server = await serve(pages);
  const page = await browser.newPage({ viewport: view, serviceWorkers: "block" });
  /** @type {string[]} */
  const errors = [];
  page.on("pageerror", ({ message }) => errors.push(message));
  try {
    await page.goto(`${server.address}${blankPage[0]}`);
    await page.evaluate((entries) => {
      for (const [key, value] of entries) window.localStorage.setItem(key, value);
    }, recordsOf(exercise));
    await page.addInitScript(watchPage);
    await page.goto(`${server.address}/#/classroom/exercise/${exerciseId}/class`);
    await page.getByText("Drop hand-ins here").waitFor({ timeout });
    await settle(page);
    const dropped = await page.evaluate(async () => {
      /** @type {{name: string, text: string}[]} */
      const made = await (await fetch("/hand-ins.json")).json();
      const transfer = new DataTransfer();
      for (const { name, text } of made)
        transfer.items.add(new File([text], name, { type: "application/json" }));
      // The garbage of the preparation must not fall into what is measured.
      await new Promise((resolve) => setTimeout(resolve, 500));
      const start = performance.now();
      const fields = { bubbles: true, cancelable: true, dataTransfer: transfer };
      document.body.dispatchEvent(new DragEvent("dragover", fields));
      document.body.dispatchEvent(new DragEvent("drop", fields));
      return start;
    });
    await page.waitForFunction(
      (count) =>
        document.querySelectorAll("section[aria-labelledby=students] tbody tr").length >= count &&
        document.querySelector(".work") === null,
      students,
      { polling: "raf", timeout },
    );
    const collected = await page.evaluate(() => performance.now());
    await page.evaluate(() => {
      for (const link of document.querySelectorAll("nav[aria-label=Exercise] a"))
        if (link.textContent === "See" && link instanceof HTMLElement) link.click();
    });
    await page.waitForSelector("article.heat-text mark[data-piece]", { state: "attached", timeout });
    const mapped = await page.evaluate(() => performance.now());
    await page.waitForSelector(".pair-matrix [data-cell]", { state: "attached", timeout });
    const shown = await page.evaluate(() => performance.now());
    await settle(page);
    const tasks = await page.evaluate(
      (from) => window.bench.longTasks.filter(({ start }) => start >= from),
      dropped,
    );
    const longest = (/** @type {typeof tasks} */ some) =>
      Math.max(0, ...some.map(({ duration }) => duration));
    const parsed = await page.evaluate(async () => {
      /** @type {{text: string}[]} */
      const made = await (await fetch("/hand-ins.json")).json();
      const start = performance.now();
      let seen = 0;
      for (const { text } of made) seen += Object.keys(JSON.parse(text)).length;
      return seen > 0 ? performance.now() - start : Number.NaN;
    });
    if (errors.length > 0) throw new Error(errors.join("; "));
    note("collected", collected - dropped);
    note("mapped", mapped - collected);
    note("seen", shown - collected);
    note("all", shown - dropped);
    note("longest", longest(tasks));
    note("longestSeen", longest(tasks.filter(({ start }) => start >= collected)));
    note(
      "longSum",
      tasks.reduce((sum, { duration }) => sum + duration, 0),
    );
    note("parse", parsed);
    return `${students} students: collected in ${(collected - dropped).toFixed(0)} ms, seen ${(shown - collected).toFixed(0)} ms later`;
  } finally {
    await page.close();
    server.close();
  }
}
