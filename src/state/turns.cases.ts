import type { Steps, Turns } from "./work.ts";

/** Turns on a clock that stands still but for pauses, and for steps that say how long they take. */
export interface SlowTurns extends Turns {
  /** The time of each turn that the page had, in milliseconds since the clock began. */
  readonly pauses: readonly number[];
  /** Steps of so many milliseconds each, which yield the share that is done, and `value` at their end. */
  steps<T>(count: number, ms: number, value: T): Steps<T>;
  /** Called at each turn. */
  onPause: () => void;
}

export function createSlowTurns(): SlowTurns {
  let time = 0;
  const pauses: number[] = [];
  const turns: SlowTurns = {
    now: () => time,
    pause: async (ms) => {
      pauses.push(time);
      time += ms;
      turns.onPause();
      await Promise.resolve();
    },
    pauses,
    *steps(count, ms, value) {
      for (let step = 1; step <= count; step++) {
        time += ms;
        yield step / count;
      }
      return value;
    },
    onPause: () => undefined,
  };
  return turns;
}
