/*
 * Measures the built app beside the same text as a static page, in one run and one browser. Prints tables and writes
 * all figures to .results/bench.json. `--runs 3` changes how often; `--readme` puts the tables into the README.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { root } from "../run/root.mjs";
import { madeCollection } from "./made-collection.mjs";
import { measureKeys, openPage, startBrowser } from "./measure.mjs";
import { serve } from "./serve.mjs";
import { median } from "./statistics.mjs";
import { table } from "./table.mjs";

const { values } = parseArgs({ options: { runs: { type: "string" }, readme: { type: "boolean" } } });
const runs = Number(values.runs ?? 5);

const megabyte = 1_000_000;
const counts = [10, 1_000, 10_000];

/** @type {Map<string, number[]>} */
const figures = new Map();

/**
 * @param {string} name
 * @param {number} value milliseconds
 */
function note(name, value) {
  figures.set(name, [...(figures.get(name) ?? []), value]);
}

/** @param {string} name */
const middle = (name) => median(figures.get(name) ?? []);

/** @param {number} value */
const ms = (value) => `${value < 100 ? value.toFixed(1) : Math.round(value)} ms`;

/** @param {number} value */
const times = (value) => `${value.toFixed(2)} x`;

const browser = await startBrowser();

/** The five sources, as a reader gets them: when the first paragraph can be read. */
async function measureFirstLoad() {
  const server = await serve(join(root, "dist"), new Map());
  for (const slowdown of [1, 4]) {
    const { watched, close } = await openPage(browser, server.address, { slowdown });
    note(`first load, processor ${slowdown} x slower`, watched.first ?? Number.NaN);
    await close();
  }
  server.close();
}

/** @param {number} count annotations on a text of 1 MB */
async function measureLongText(count) {
  const { pages, records, lastId } = madeCollection(megabyte, count);
  const server = await serve(join(root, "dist"), pages);
  const base = await openPage(browser, `${server.address}static.html`);
  note("static: first paragraph", base.watched.first ?? Number.NaN);
  await base.close();
  const { page, watched, close } = await openPage(browser, `${server.address}#/source/made`, {
    records,
    lastId,
  });
  note(`${count}: first paragraph`, watched.first ?? Number.NaN);
  note(`${count}: all marks`, watched.all ?? Number.NaN);
  const keys = await measureKeys(page);
  note(`${count}: tag`, keys.tag);
  note(`${count}: undo`, keys.undo);
  await close();
  server.close();
}

for (let run = 1; run <= runs; run++) {
  console.log(`Run ${run} of ${runs}`);
  await measureFirstLoad();
  for (const count of counts) await measureLongText(count);
}
await browser.close();

const base = middle("static: first paragraph");
const opening = table(
  [
    "1 MB of text",
    "first paragraph",
    "against static",
    "all marks",
    "against static",
    "tag: key to frame",
    "undo",
  ],
  [
    ["static HTML, no annotations", ms(base), times(1), "-", "-", "-", "-"],
    ...counts.map((count) => [
      `Lateral, ${count.toLocaleString("en")} annotations`,
      ms(middle(`${count}: first paragraph`)),
      times(middle(`${count}: first paragraph`) / base),
      ms(middle(`${count}: all marks`)),
      times(middle(`${count}: all marks`) / base),
      ms(middle(`${count}: tag`)),
      ms(middle(`${count}: undo`)),
    ]),
  ],
);
const loading = table(
  ["the five sources", "first source readable"],
  [1, 4].map((slowdown) => [
    slowdown === 1 ? "this processor" : `a processor ${slowdown} times slower`,
    ms(middle(`first load, processor ${slowdown} x slower`)),
  ]),
);
const machine = `${cpus().length} cores of ${cpus()[0]?.model ?? "an unknown processor"}, Chromium ${browser.version()}, medians of ${runs} runs.`;
const report = `${machine}\n\n${opening}\n\n${loading}`;
console.log(`\n${report}`);

mkdirSync(join(root, ".results"), { recursive: true });
writeFileSync(
  join(root, ".results/bench.json"),
  JSON.stringify({ machine, runs, figures: Object.fromEntries(figures) }, null, 2),
);
if (values.readme) {
  const path = join(root, "README.md");
  const readme = readFileSync(path, "utf8");
  writeFileSync(path, readme.replace(/(<!-- bench -->\n)[\s\S]*?(<!-- \/bench -->)/, `$1${report}\n$2`));
}
