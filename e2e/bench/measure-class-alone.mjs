import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { rivalsFolder } from "../run/build-rivals.mjs";
import { classOf, measuredClasses, readTexts } from "./class-cases.mjs";
import { ms } from "./format.mjs";

/** How often each class is measured; the first time of the smallest compiles what it is measured with. */
const runs = 3;

/**
 * Measures classes without a page, one measure after the other.
 * @param {{sources: readonly import("./stored-record.mjs").Source[], figures: import("./figures.mjs").Figures,
 *   say: (what: string) => void}} asked
 */
export async function measureClassAlone({ sources, figures, say }) {
  await import(pathToFileURL(join(rivalsFolder, "classes", "class-lateral.js")).href);
  const [smallest = 0] = measuredClasses;
  globalThis.measureClass(readTexts(sources, smallest));
  for (const students of measuredClasses) {
    const texts = readTexts(sources, students);
    for (let run = 0; run < runs; run++) {
      const times = globalThis.measureClass(texts);
      for (const [measure, time] of Object.entries(times))
        figures.note(classOf("class-measures", students), measure, time);
      const told = Object.entries(times).map(([measure, time]) => `${measure} ${ms(time)}`);
      say(`the measures of ${students} students alone: ${told.join(", ")}`);
    }
  }
}
