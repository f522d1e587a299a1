import { expect, test } from "vitest";
import { resolveSteps } from "../anchoring/index.ts";
import { browserTurns } from "./browser-turns.ts";
import { findInWorker } from "./find-in-worker.ts";
import { movedSelectors } from "./selectors.cases.ts";
import { createWorkStore } from "./work-store.ts";

test("ST29 a worker finds what the page finds", async () => {
  const { here, written } = movedSelectors(1_000);
  const inPage = await createWorkStore().run("Comparing", resolveSteps(here, written));
  const started: string[] = [];
  const Original = Worker;
  window.Worker = class extends Original {
    constructor(address: string | URL, options?: WorkerOptions) {
      super(address, options);
      started.push(String(address));
    }
  };
  try {
    const away = await createWorkStore().run("Comparing", findInWorker(here, written));
    expect(away).toEqual(inPage);
    expect(away).toMatchObject({ finished: true, value: { length: 1_000, 999: { state: "moved" } } });
  } finally {
    window.Worker = Original;
  }
  expect(started).toEqual([expect.stringContaining("anchoring-worker")]);
});

test("ST24 frames and timers have their turn while work goes on", async () => {
  const [someFrames, someTicks] = [20, 10];
  let [frames, ticks, isOver] = [0, 0, false];
  const count = () => {
    frames += 1;
    if (!isOver) requestAnimationFrame(count);
  };
  requestAnimationFrame(count);
  const timer = setInterval(() => {
    ticks += 1;
  }, 50);
  /** Goes on until both had their turns, or for so long that they won't have any. */
  function* busy() {
    for (let step = 0; step < 100_000_000 && (frames < someFrames || ticks < someTicks); step++) yield 0;
    return null;
  }
  await createWorkStore(browserTurns).run("Counting", busy());
  isOver = true;
  clearInterval(timer);
  expect(frames).toBeGreaterThanOrEqual(someFrames);
  expect(ticks).toBeGreaterThanOrEqual(someTicks);
});
