import { afterEach, describe, expect, test, vi } from "vitest";
import { sharedPassages, type TracedText } from "../tracing/index.ts";
import { findTraces } from "./find-traces.ts";
import { answering, standInWorkers } from "./stand-in-worker.cases.ts";
import { textsThatShare } from "./traced-texts.cases.ts";
import { createSlowTurns } from "./turns.cases.ts";
import { createWorkStore } from "./work-store.ts";

const [few, many] = [textsThatShare(3, 200), textsThatShare(3, 20_000)];
const found = sharedPassages(many);

function run(texts: readonly TracedText[]) {
  const work = createWorkStore(createSlowTurns());
  return { work, outcome: work.run("Tracing", findTraces(texts)) };
}

afterEach(() => {
  vi.unstubAllGlobals();
});

describe("ST130 tracing elsewhere", () => {
  test("ST130 few words need no worker", async () => {
    const workers = standInWorkers(answering(() => null));
    await expect(run(few).outcome).resolves.toEqual({ finished: true, value: sharedPassages(few) });
    expect(workers).toEqual([]);
  });

  test("ST130 without workers the page does it", async () => {
    expect(typeof Worker).toBe("undefined");
    await expect(run(many).outcome).resolves.toEqual({ finished: true, value: found });
  });

  test("ST130 a worker gets the texts once, gives passages in batches, and ends", async () => {
    const answers = [
      { done: 0.5, found: [] },
      { done: 0.99, found: found.slice(0, 2) },
      { done: 1, found: found.slice(2) },
    ];
    const workers = standInWorkers(answering((_, before) => answers[before]));
    await expect(run(many).outcome).resolves.toEqual({ finished: true, value: found });
    expect(workers).toEqual([{ sent: [many, null, null], ended: true }]);
  });

  test.each([
    ["at once", 0],
    ["after a batch", 1],
  ])("ST130 a worker that fails %s is ended, and the page does it", async (_when, batches) => {
    const workers = standInWorkers(
      answering((_, before) => (before < batches ? { done: 0.9, found: found.slice(0, 1) } : null)),
    );
    await expect(run(many).outcome).resolves.toEqual({ finished: true, value: found });
    expect(workers).toMatchObject([{ ended: true }]);
  });

  test("ST28 ST130 cancelling ends a worker that does not answer", async () => {
    const workers = standInWorkers(answering(() => undefined));
    const { work, outcome } = run(many);
    await expect.poll(() => work.getState().current?.label).toBe("Tracing");
    work.cancel();
    await expect(outcome).resolves.toEqual({ finished: false });
    expect(workers).toMatchObject([{ ended: true }]);
  });
});
