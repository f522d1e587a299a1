import { type ClassFinding, measureClassSteps, type ReadText } from "../../classroom/index.ts";
import type { ClassMessage } from "../class-worker.ts";
import { openWorker } from "../open-worker.ts";
import { finishInSlices } from "../slices.ts";
import { packReadings } from "./packed-readings.ts";

/** Fewer passages are measured in the page before a worker has started. */
const worthAWorker = 1_000;

/** What is asked of the measures of a class. */
export interface MeasuredClass {
  readonly texts: readonly ReadText[];
  readonly tags: readonly string[];
  /** Told of each finding, and of some several times; of the share 1 last. */
  readonly told: (finding: ClassFinding) => void;
  readonly failed: (error: unknown) => void;
}

/**
 * Measures a class as `measureClassSteps` of the classroom does: of many passages in a worker of its own, else, and where workers
 * don't exist or don't start, in slices in the page.
 * @returns stops it
 */
export function measureClass(asked: MeasuredClass): () => void {
  const passages = asked.texts.reduce(
    (sum, { readers }) => sum + readers.reduce((own, reader) => own + reader.length, 0),
    0,
  );
  return passages < worthAWorker ? measureHere(asked) : measureAway(asked);
}

function measureHere({ texts, tags, told, failed }: MeasuredClass): () => void {
  let stopped = false;
  function* telling() {
    for (const finding of measureClassSteps(texts, tags)) {
      if (stopped) return;
      told(finding);
      yield;
    }
  }
  finishInSlices(telling()).catch(failed);
  return () => {
    stopped = true;
  };
}

function measureAway(asked: MeasuredClass): () => void {
  const worker = open();
  if (worker === null) return measureHere(asked);
  let stopHere = () => worker.terminate();
  worker.onmessage = ({ data: finding }: MessageEvent<ClassFinding>) => {
    asked.told(finding);
    if (finding.kind === "share" && finding.done === 1) worker.terminate();
  };
  worker.onerror = (event) => {
    // The page does without it, so it is no error of the page.
    event.preventDefault();
    worker.terminate();
    stopHere = measureHere(asked);
  };
  const texts = asked.texts.map(({ text, readers }) => ({ text, readings: packReadings(readers) }));
  const message: ClassMessage = { texts, tags: asked.tags };
  worker.postMessage(
    message,
    texts.map(({ readings }) => readings.numbers.buffer),
  );
  return () => stopHere();
}

/** Null where there are no workers, or none may start here. */
function open(): Worker | null {
  try {
    return openWorker("class");
  } catch {
    return null;
  }
}
