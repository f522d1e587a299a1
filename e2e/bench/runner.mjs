import { join } from "node:path";
import { rivalsFolder } from "../run/build-rivals.mjs";
import { root } from "../run/root.mjs";
import { canonicalTexts } from "./canonical-texts.mjs";
import { isNoQuicker } from "./cases.mjs";
import { OverLimit } from "./limit.mjs";
import { madeCollection } from "./made-collection.mjs";
import { measureClassPage } from "./measure-class-page.mjs";
import { measureFinding } from "./measure-finding.mjs";
import { measureLateral } from "./measure-lateral.mjs";
import { measureLoads } from "./measure-loads.mjs";
import { measureRival } from "./measure-rival.mjs";
import { measureStatic } from "./measure-static.mjs";
import { startBrowser, view } from "./open-page.mjs";
import { readFolder } from "./read-folder.mjs";
import { serve } from "./serve.mjs";
import { kindOf } from "./subjects.mjs";
import { sources } from "./targets.mjs";

/** @typedef {import("./figures.mjs").Case} Case */

/** A case that opens more slowly is run once only, in milliseconds. */
const slowMs = 5_000;

/** How long a browser that doesn't answer any more may take to close a page, in milliseconds. */
const closingMs = 5_000;

/** @param {Promise<unknown>} closing @returns {Promise<boolean>} whether it was in time */
function inTime(closing) {
  return Promise.race([
    closing.then(
      () => true,
      () => false,
    ),
    new Promise((/** @type {(late: boolean) => void} */ resolve) => setTimeout(resolve, closingMs, false)),
  ]);
}

/**
 * Runs cases one after the other, each in a fresh profile, in one browser; another one is started only where a page
 * keeps it from answering.
 * @param {import("./figures.mjs").Figures} figures
 * @param {boolean} hasRivals whether scripts of other libraries were built
 */
export async function createRunner(figures, hasRivals) {
  const app = readFolder(join(root, "dist"));
  const scripts = hasRivals ? readFolder(join(rivalsFolder, "rivals"), "/rivals/") : new Map();
  const finderScripts = readFolder(join(rivalsFolder, "finders"), "/finders/");
  const texts = await canonicalTexts();
  let browser = await startBrowser();
  const version = browser.version();
  /** @type {Case[]} */
  const givenUp = [];
  /** @type {string[]} */
  const failures = [];

  /**
   * One case that fails is said, and named at the end; the others are still worth knowing.
   * @param {string} what
   * @param {unknown} error
   * @returns {string} what is said
   */
  function fail(what, error) {
    const [message] = (error instanceof Error ? error.message : String(error)).split("\n");
    failures.push(`${what}: ${message}`);
    return `FAILED: ${message}`;
  }

  /** @param {Case} one @param {number} times */
  async function measure(one, times) {
    const { subject: id, size, count } = one;
    const made = madeCollection(size, count, kindOf(id) === "rival" ? [id] : []);
    const server = await serve(new Map([...app, ...scripts, ...made.pages]));
    const context = await browser.newContext({ viewport: view, serviceWorkers: "block" });
    const { address: origin } = server;
    /** @type {import("./figures.mjs").Note} */
    const note = (name, value) => figures.note(one, name, value);
    try {
      const common = { browser, context, origin, made, times, note };
      if (kindOf(id) === "app") await measureLateral(common);
      else if (kindOf(id) === "static") await measureStatic(common);
      else await measureRival({ ...common, id });
    } finally {
      if (!(await inTime(context.close()))) {
        await inTime(browser.close());
        browser = await startBrowser();
      }
      server.close();
    }
  }

  return {
    version,
    failures,
    close: () => browser.close(),
    /** Whether a further run of a case is worth its time. @param {Case} one */
    isQuick: (one) =>
      !(givenUp.some((other) => isNoQuicker(one, other)) || figures.middle(one, "all") > slowMs),
    /**
     * @param {Case} one
     * @param {number} times how often each action is done
     * @returns {Promise<string | null>} why there is no figure, in words; null where there is one
     */
    async run(one, times) {
      const before = figures.runs(one, "all");
      if (givenUp.some((other) => isNoQuicker(one, other))) {
        figures.note(one, "all", Number.POSITIVE_INFINITY);
        return "not run, since a smaller case took over 60 s";
      }
      try {
        await measure(one, times);
        return null;
      } catch (error) {
        if (!(error instanceof OverLimit)) return fail(`${one.subject}, ${one.size}, ${one.count}`, error);
        if (figures.runs(one, "all") > before) return "an action in it took over 60 s";
        givenUp.push(one);
        figures.note(one, "all", Number.POSITIVE_INFINITY);
        return "stopped after 60 s";
      }
    },
    /**
     * Finds quotes again on a changed text.
     * @param {string} id of a finder
     * @returns {Promise<string>} how long it took, or why there is no figure
     */
    async runFinding(id) {
      try {
        return await measureFinding({ browser, scripts: finderScripts, id, figures });
      } catch (error) {
        return fail(id, error);
      }
    },
    /**
     * Collects and shows a class.
     * @param {number} students
     * @returns {Promise<string>} how long it took, or why there is no figure
     */
    async runClass(students) {
      try {
        return await measureClassPage({ browser, app, students, sources: texts, figures });
      } catch (error) {
        return fail(`a class of ${students}`, error);
      }
    },
    /** Opens the sources that come with Lateral. @returns {Promise<string | null>} as `run` */
    async runSources() {
      const note = (/** @type {string} */ measure, /** @type {number} */ value) =>
        figures.note(sources, measure, value);
      try {
        await measureLoads({ browser, app, sources: texts, note });
        return null;
      } catch (error) {
        return fail("the five sources", error);
      }
    },
  };
}
