import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../run/root.mjs";

/** What a figure's numbers mean, by its measure. */
const units = {
  milliseconds:
    "all but those below; first and all count from the start of the navigation, stored… and cold, warm likewise",
  bytes: "heap (V8 in use), page (V8, Oilpan and buffers in use), process (Private_Dirty of the renderer)",
  count: "longTasks, shown (how many elements or highlights another library draws; Recogito those on screen)",
};

/**
 * Writes everything that was found to .results/bench.json.
 * @param {object} found
 */
export function writeResults(found) {
  mkdirSync(join(root, ".results"), { recursive: true });
  const plain = JSON.stringify(
    { ...found, units },
    (_, value) => (value === Number.POSITIVE_INFINITY ? "> 60 s" : value),
    2,
  );
  writeFileSync(join(root, ".results/bench.json"), `${plain}\n`);
}
