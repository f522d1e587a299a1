import { describe, expect, test } from "vitest";
import { createSlowTurns } from "./turns.cases.ts";
import { type CurrentWork, type Steps, waitFor } from "./work.ts";
import { createWorkStore } from "./work-store.ts";

function setUp() {
  const turns = createSlowTurns();
  const work = createWorkStore(turns);
  const shown: (CurrentWork | null)[] = [];
  work.subscribe(({ current }) => shown.push(current));
  return { turns, work, shown };
}

describe("ST24 slices", () => {
  test("ST24 the page has its turn after 8 ms, and not before", async () => {
    const { turns, work } = setUp();
    await expect(work.run("Counting", turns.steps(6, 5, "six"))).resolves.toEqual({
      finished: true,
      value: "six",
    });
    expect(turns.pauses).toEqual([10, 20, 30]);
  });

  test("ST24 quick steps are done together", async () => {
    const { turns, work } = setUp();
    await work.run("Counting", turns.steps(70, 0.1, null));
    expect(turns.pauses).toEqual([]);
  });
});

describe("ST25 what is shown", () => {
  test("ST25 nothing of work that is done within 200 ms", async () => {
    const { turns, work, shown } = setUp();
    await work.run("Counting", turns.steps(19, 10, null));
    expect(shown).toEqual([]);
  });

  test("ST25 label and share from 200 ms on, and nothing at the end", async () => {
    const { turns, work, shown } = setUp();
    await work.run("Counting", turns.steps(30, 10, null));
    expect(shown[0]).toEqual({ label: "Counting", done: 20 / 30, cancellable: true });
    expect(shown.slice(0, -1).map((current) => current?.done)).toEqual(
      [20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30].map((n) => n / 30),
    );
    expect(shown.at(-1)).toBeNull();
    expect(work.getState().current).toBeNull();
  });

  test("ST25 shares that look alike are shown once", async () => {
    const { turns, work, shown } = setUp();
    await work.run("Counting", turns.steps(1_000, 12, null));
    expect(shown.length).toBeLessThanOrEqual(102);
  });

  test("ST25 a new label begins at nothing", async () => {
    const { turns, work, shown } = setUp();
    function* both(): Steps<null> {
      yield* turns.steps(20, 12, null);
      yield { label: "Comparing" };
      return yield* turns.steps(2, 12, null);
    }
    await work.run("Reading", both());
    expect(shown.map((current) => current && [current.label, current.done])).toEqual([
      ["Reading", 17 / 20],
      ["Reading", 18 / 20],
      ["Reading", 19 / 20],
      ["Reading", 1],
      ["Comparing", 1 / 2],
      ["Comparing", 1],
      null,
    ]);
  });

  test("ST25 while it waits, too", async () => {
    const { turns, work, shown } = setUp();
    let keep = (_value: string) => {
      throw new Error("unexpected answer before the question");
    };
    function* waiting(): Steps<string> {
      yield 0.25;
      return yield* waitFor(
        new Promise<string>((resolve) => {
          keep = resolve as typeof keep;
        }),
      );
    }
    const outcome = work.run("Asking", waiting());
    await expect.poll(() => shown.length).toBe(1);
    expect(shown).toEqual([{ label: "Asking", done: 0.25, cancellable: true }]);
    expect(turns.now()).toBe(200);
    keep("an answer");
    await expect(outcome).resolves.toEqual({ finished: true, value: "an answer" });
    expect(shown.at(-1)).toBeNull();
  });
});

describe("ST26 cancelling", () => {
  test("ST26 ends the steps early and does what they clean up, in slices", async () => {
    const { turns, work, shown } = setUp();
    const log: string[] = [];
    function* tidy(): Steps<null> {
      try {
        yield* turns.steps(100, 12, null);
        log.push("unexpected end");
      } finally {
        for (const part of ["first", "second"]) {
          yield* turns.steps(1, 12, null);
          log.push(`cleaned ${part}`);
        }
      }
      return null;
    }
    turns.onPause = () => {
      if (turns.now() >= 600) work.cancel();
    };
    await expect(work.run("Counting", tidy())).resolves.toEqual({ finished: false });
    expect(log).toEqual(["cleaned first", "cleaned second"]);
    expect(turns.now()).toBe(624);
    expect(shown.at(-2)).toMatchObject({ label: "Counting", cancellable: false });
    expect(shown.at(-1)).toBeNull();
  });

  test("ST26 does nothing to work that can't be cancelled, nor to work that comes later", async () => {
    const { turns, work, shown } = setUp();
    work.cancel();
    turns.onPause = work.cancel;
    const outcome = await work.run("Counting", turns.steps(30, 12, "all"), { cancellable: false });
    expect(outcome).toEqual({ finished: true, value: "all" });
    expect(shown[0]).toMatchObject({ cancellable: false });
    turns.onPause = () => undefined;
    expect(await work.run("Counting", turns.steps(3, 12, "all"))).toEqual({ finished: true, value: "all" });
  });

  test("ST26 ends the work that goes on, and not what waits in line", async () => {
    const { work } = setUp();
    let begun = false;
    function* steps(): Steps<null> {
      begun = true;
      yield 0;
      return null;
    }
    const first = work.run("Waiting", waitFor(new Promise(() => undefined)));
    const second = work.run("Counting", steps());
    await expect.poll(() => work.getState().current?.label).toBe("Waiting");
    expect(begun).toBe(false);
    work.cancel();
    expect(await first).toEqual({ finished: false });
    expect(await second).toEqual({ finished: true, value: null });
  });
});

describe("ST27 one after the other", () => {
  test("ST27 in the order asked for; steps begin when it is their turn", async () => {
    const { turns, work } = setUp();
    const log: string[] = [];
    function* logged(name: string): Steps<string> {
      log.push(`${name} begins`);
      yield* turns.steps(5, 12, null);
      log.push(`${name} ends`);
      return name;
    }
    const outcomes = await Promise.all(["a", "b", "c"].map((name) => work.run(name, logged(name))));
    expect(log).toEqual(["a begins", "a ends", "b begins", "b ends", "c begins", "c ends"]);
    expect(outcomes.map((outcome) => outcome.finished && outcome.value)).toEqual(["a", "b", "c"]);
  });

  test("ST27 a failure holds up none", async () => {
    const { turns, work } = setUp();
    const first = work.run("Failing", failing("slip"));
    const second = work.run("Counting", turns.steps(3, 12, "all"));
    await expect(first).rejects.toThrow("slip");
    await expect(second).resolves.toEqual({ finished: true, value: "all" });
  });
});

/** Steps that throw after the first. */
function* failing(message: string): Steps<never> {
  yield 0;
  throw new Error(message);
}

describe("ST28 errors", () => {
  test("ST28 what steps throw rejects, and nothing stays on the page", async () => {
    const { turns, work, shown } = setUp();
    function* late(): Steps<never> {
      yield* turns.steps(30, 12, null);
      return yield* failing("slip");
    }
    await expect(work.run("Counting", late())).rejects.toThrow("slip");
    expect(shown.at(-2)).toMatchObject({ label: "Counting" });
    expect(work.getState().current).toBeNull();
  });

  test("ST28 a promise's error is thrown in the steps that wait for it", async () => {
    const { work } = setUp();
    function* careful(): Steps<string> {
      try {
        return yield* waitFor(Promise.reject(new Error("gone")));
      } catch (error) {
        return `caught ${error instanceof Error ? error.message : ""}`;
      }
    }
    await expect(work.run("Asking", careful())).resolves.toEqual({ finished: true, value: "caught gone" });
    function* careless(): Steps<never> {
      return yield* waitFor(Promise.reject(new Error("gone")));
    }
    await expect(work.run("Asking", careless())).rejects.toThrow("gone");
  });

  test("ST28 cancelling waits for no promise", async () => {
    const { work } = setUp();
    let ended = false;
    function* stuck(): Steps<null> {
      try {
        return yield* waitFor(new Promise<null>(() => undefined));
      } finally {
        ended = true;
      }
    }
    const outcome = work.run("Asking", stuck());
    await expect.poll(() => work.getState().current).not.toBeNull();
    work.cancel();
    await expect(outcome).resolves.toEqual({ finished: false });
    expect(ended).toBe(true);
  });
});
