import { afterEach, describe, expect, test, vi } from "vitest";
import { type Reanchored, resolveSteps, type VersionedSelector } from "../anchoring/index.ts";
import { findInWorker } from "./find-in-worker.ts";
import { movedSelectors } from "./selectors.cases.ts";
import { answering, standInWorkers } from "./stand-in-worker.cases.ts";
import { createSlowTurns } from "./turns.cases.ts";
import { createWorkStore } from "./work-store.ts";

const { here, written } = movedSelectors(500);

function inPage(): Reanchored[] {
  const steps = resolveSteps(here, written);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

function run() {
  const work = createWorkStore(createSlowTurns());
  return { work, outcome: work.run("Comparing", findInWorker(here, written)) };
}

/** Answers each batch of selectors; the text, which comes first, needs no answer. */
function toBatches(answer: (batch: readonly VersionedSelector[]) => Reanchored[] | null) {
  return answering((message) => (Array.isArray(message) ? answer(message) : undefined));
}

afterEach(() => {
  vi.unstubAllGlobals();
});

describe("ST29 finding elsewhere", () => {
  test("ST29 without workers the page does it", async () => {
    expect(typeof Worker).toBe("undefined");
    await expect(run().outcome).resolves.toEqual({ finished: true, value: inPage() });
  });

  test("ST29 a worker gets the text once and the selectors in batches, and ends", async () => {
    const results = inPage();
    const workers = standInWorkers(
      toBatches((batch) =>
        results.slice(written.indexOf(batch[0] as VersionedSelector)).slice(0, batch.length),
      ),
    );
    await expect(run().outcome).resolves.toEqual({ finished: true, value: results });
    expect(workers).toEqual([
      { sent: [here, written.slice(0, 200), written.slice(200, 400), written.slice(400)], ended: true },
    ]);
  });

  test.each([
    ["at once", 0],
    ["after a batch", 1],
  ])("ST29 a worker that fails %s is ended, and the page does it", async (_when, batches) => {
    const results = inPage();
    let left = batches;
    const workers = standInWorkers(
      toBatches((batch) => {
        left -= 1;
        return left < 0 ? null : results.slice(0, batch.length);
      }),
    );
    await expect(run().outcome).resolves.toEqual({ finished: true, value: results });
    expect(workers).toMatchObject([{ ended: true }]);
  });

  test("ST29 a browser that refuses to start one", async () => {
    vi.stubGlobal(
      "Worker",
      class {
        constructor() {
          throw new DOMException("not from a file", "SecurityError");
        }
      },
    );
    await expect(run().outcome).resolves.toEqual({ finished: true, value: inPage() });
  });

  test("ST29 a few need none", () => {
    const workers = standInWorkers(toBatches(() => null));
    const steps = findInWorker(here, written.slice(0, 199));
    let step = steps.next();
    while (!step.done) step = steps.next();
    expect(step.value).toEqual(inPage().slice(0, 199));
    expect(workers).toEqual([]);
  });

  test("ST28 ST29 cancelling ends a worker that does not answer", async () => {
    const workers = standInWorkers(() => undefined);
    const { work, outcome } = run();
    await expect.poll(() => work.getState().current?.label).toBe("Comparing");
    work.cancel();
    await expect(outcome).resolves.toEqual({ finished: false });
    expect(workers).toMatchObject([{ ended: true }]);
  });
});
