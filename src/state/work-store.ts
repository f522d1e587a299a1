import { createStore, type StoreApi } from "zustand/vanilla";
import type { CurrentWork, Outcome, Steps, Turns } from "./work.ts";

export interface WorkStore extends StoreApi<{ readonly current: CurrentWork | null }> {
  /**
   * Does work in slices, between which the page has its turn. One work is done after the other: what is asked for
   * meanwhile waits in line, so that no click is lost and no file is written of half an import. Its steps begin when
   * its turn comes, and see the page as it is then.
   * @returns what the steps return, or that they were cancelled; rejects with what they throw
   */
  run<T>(label: string, steps: Steps<T>, options?: { cancellable?: boolean }): Promise<Outcome<T>>;
  /** Stops the work that goes on: its steps are ended early, and clean up. Nothing when there is none. */
  cancel(): void;
}

/** A store of the work that goes on. Without `turns` it keeps to the browser's own clock. */
export function createWorkStore(turns?: Turns): WorkStore {
  const store = createStore<{ current: CurrentWork | null }>(() => ({ current: null }));
  let cancelling = new AbortController();
  let line: Promise<unknown> = Promise.resolve();
  return Object.assign(store, {
    run<T>(label: string, steps: Steps<T>, options?: { cancellable?: boolean }) {
      const turn = line
        .then(() => import("./do-work.ts"))
        .then(({ doWork }) => {
          cancelling = new AbortController();
          return doWork({
            steps,
            current: { label, done: 0, cancellable: options?.cancellable !== false },
            signal: cancelling.signal,
            show: (current) => store.setState({ current }),
            turns,
          });
        });
      line = turn.catch(() => null);
      return turn;
    },
    cancel: () => cancelling.abort(),
  });
}
