/*
 * Measures Lateral, the same text as a static page, and other libraries on it, in one browser. Prints tables with
 * ratios and writes all figures to .results/bench.json. Its arguments: options.mjs. `npm run bench` builds first.
 */
import { cpus } from "node:os";
import { buildRivals, hasRivals } from "../run/build-rivals.mjs";
import { canonicalTexts } from "./canonical-texts.mjs";
import { planCases } from "./cases.mjs";
import { droppedClasses } from "./class-cases.mjs";
import { createFigures } from "./figures.mjs";
import { annotationCount, ms, textSize } from "./format.mjs";
import { growthOf } from "./growth.mjs";
import { measureClassAlone } from "./measure-class-alone.mjs";
import { measureTracing } from "./measure-tracing.mjs";
import { readOptions } from "./options.mjs";
import { shortReport, writeReadme } from "./readme-report.mjs";
import { fullReport } from "./report.mjs";
import { createRunner } from "./runner.mjs";
import { kindOf, nameOf } from "./subjects.mjs";
import { judge, sources } from "./targets.mjs";
import { writeResults } from "./write-results.mjs";

/** @typedef {import("./figures.mjs").Case} Case */

const asked = readOptions(process.argv.slice(2));
const rivals = asked.only.filter((id) => kindOf(id) === "rival");
const needsOthers =
  rivals.length > 0 ||
  asked.finding.some((id) => id !== "find-lateral") ||
  asked.tracing.includes("trace-dolos");
const withRivals = needsOthers && hasRivals();
const options = withRivals ? asked : { ...asked, only: asked.only.filter((id) => !rivals.includes(id)) };
const finding = asked.finding.filter((id) => withRivals || id === "find-lateral");
const tracing = asked.tracing.filter((id) => withRivals || id !== "trace-dolos");
await buildRivals("finders", finding);
await buildRivals("tracers", tracing);
const measuresClasses = asked.classes.includes("class-measures");
await buildRivals("classes", measuresClasses ? ["class-lateral"] : []);
if (withRivals) await buildRivals("rivals", rivals);
else if (needsOthers) console.log("The other libraries aren't installed: without them.");

const figures = createFigures();
const runner = await createRunner(figures, withRivals);
const began = performance.now();
const minutes = () => (performance.now() - began) / 60_000;

/** @param {string} what */
const say = (what) => console.log(`${minutes().toFixed(1).padStart(5)} min  ${what}`);

/** How often each action is done in a run: more often where a target hangs on it. */
const [timesForTargets, timesForOthers] = [8, 5];

/** @param {Case} one @param {number} run @param {number} times */
async function runOne(one, run, times) {
  if (run > 1 && !runner.isQuick(one)) return;
  const outcome = (await runner.run(one, times)) ?? `all ready at ${ms(figures.last(one, "all"))}`;
  const { subject, size, count } = one;
  say(`run ${run}: ${nameOf(subject)}, ${textSize(size)}, ${annotationCount(count)}: ${outcome}`);
}

const { targets, others } = planCases(options);
for (let run = 1; run <= options.runs; run++) {
  if (options.only.includes("lateral")) {
    const outcome = await runner.runSources();
    say(`run ${run}: the five sources, ${outcome ?? `readable at ${ms(figures.last(sources, "cold"))}`}`);
  }
  for (const one of targets) await runOne(one, run, timesForTargets);
}
for (let run = 1; run <= options.runs; run++) {
  for (const one of others) {
    // The first round is always finished; the further ones make its figures steadier while there is time.
    if (run === 1 || minutes() < options.minutes) await runOne(one, run, timesForOthers);
  }
}
for (const id of finding) say(`finding again, ${id}: ${await runner.runFinding(id)}`);
if (asked.classes.includes("class-page")) {
  for (let run = 1; run <= options.runs; run++)
    for (const students of droppedClasses) say(`run ${run}: a class of ${await runner.runClass(students)}`);
}
await runner.close();
if (measuresClasses) await measureClassAlone({ sources: await canonicalTexts(), figures, say });
const failures = [...runner.failures, ...(await measureTracing({ ids: tracing, figures, say }))];

const cases = [...targets, ...others].sort(
  (a, b) =>
    a.size - b.size || options.only.indexOf(a.subject) - options.only.indexOf(b.subject) || a.count - b.count,
);
const machine = `${cpus().length} cores of ${cpus()[0]?.model ?? "an unknown processor"}, Chromium ${runner.version}`;
const warning = options.runs < 5 ? " Fewer than five runs are a first look, no result." : "";
const head = `${machine}. Targets: medians of ${options.runs} runs; what opens in over 5 s was run once.${warning}`;
console.log(`\n${head}\n\n${fullReport(figures, cases, options.sizes)}`);
for (const failure of failures) console.error(`FAILED ${failure}`);
writeResults({
  machine,
  options,
  minutes: minutes(),
  failures,
  targets: judge(figures.middle),
  growth: growthOf(figures, cases),
  figures: figures.all(),
});
if (options.readme) writeReadme(`${head}\n\n${shortReport(figures, cases)}`);
process.exitCode = failures.length > 0 ? 1 : 0;
