import { afterEach, describe, expect, test, vi } from "vitest";
import { finishInSlices, inSlices } from "./slices.ts";

/** A clock that only the steps move. */
function madeClock() {
  let time = 0;
  vi.spyOn(performance, "now").mockImplementation(() => time);
  return {
    pass(ms: number) {
      time += ms;
    },
  };
}

/** A task that waits for its turn; notes when it had it. */
function nextTask(then: () => void): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(() => {
      then();
      resolve();
    });
  });
}

afterEach(() => {
  vi.restoreAllMocks();
});

function* steps(clock: { pass(ms: number): void }, count: number, ms: number) {
  for (let step = 0; step < count; step += 1) {
    clock.pass(ms);
    yield;
  }
  return "the end";
}

describe("ST33 slices", () => {
  test("ST33 what is short is done at once, in the task that began it", async () => {
    const order: string[] = [];
    const other = nextTask(() => order.push("another task"));
    await finishInSlices(steps(madeClock(), 3, 5)).then(() => order.push("the end"));
    await other;
    expect(order).toEqual(["the end", "another task"]);
  });

  test("ST33 other tasks have their turn in what is long, and its value comes all the same", async () => {
    const order: string[] = [];
    const other = nextTask(() => order.push("another task"));
    const value = await finishInSlices(steps(madeClock(), 40, 20));
    order.push(value);
    await other;
    expect(order).toEqual(["another task", "the end"]);
  });

  test("ST33 no step begins after a slice's time; a shorter slice can be asked for", async () => {
    const clock = madeClock();
    const turns: number[] = [];
    let done = 0;
    function* counted() {
      for (; done < 12; done += 1) {
        clock.pass(5);
        yield;
      }
    }
    const end = finishInSlices(counted(), 10);
    turns.push(done);
    await end;
    // The first slice has ended after 10 ms, that is while the second step's turn is over.
    expect(turns).toEqual([1]);
    expect(done).toBe(12);
  });

  test("ST33 what steps throw rejects", async () => {
    function* broken(): Generator<void, void, void> {
      yield;
      throw new Error("broken");
    }
    await expect(finishInSlices(broken())).rejects.toThrow("broken");
  });

  test("ST33 steps go on until nothing is left, or they are stopped", async () => {
    const clock = madeClock();
    let left = 5;
    await new Promise<void>((resolve) => {
      inSlices(() => {
        clock.pass(100);
        left -= 1;
        return left > 0;
      }, resolve);
    });
    expect(left).toBe(0);
    let taken = 0;
    const stop = inSlices(
      () => {
        clock.pass(100);
        taken += 1;
        if (taken === 2) stop();
        return true;
      },
      () => expect.unreachable(),
    );
    for (let task = 0; task < 20; task += 1) await nextTask(() => undefined);
    expect(taken).toBe(2);
  });
});
