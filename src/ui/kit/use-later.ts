import { startTransition, useEffect, useState } from "react";
import type { StoreApi } from "zustand";
import { afterPaint } from "../../state/index.ts";

/**
 * A value of a store that may come after the next frame: lists and figures of thousands of annotations follow what
 * the reader just did, and never hold it up.
 * @param select from the state to the value; one function for the component's life, so what it depends on is its key
 * @param isReady whether the state is worth following now; the value stays as it is until it is
 */
export function useLater<State, Value>(
  store: Pick<StoreApi<State>, "getState" | "subscribe">,
  select: (state: State) => Value,
  isReady: (state: State) => boolean = () => true,
): Value {
  const [first] = useState(() => select);
  const [ready] = useState(() => isReady);
  const [value, setValue] = useState(() => first(store.getState()));
  useEffect(() => {
    let stop: (() => void) | null = null;
    function take() {
      stop = null;
      const state = store.getState();
      if (ready(state)) startTransition(() => setValue(() => first(state)));
    }
    function follow() {
      if (ready(store.getState())) stop ??= afterPaint(take);
    }
    // What changed between drawing and listening.
    follow();
    const unsubscribe = store.subscribe(follow);
    return () => {
      unsubscribe();
      stop?.();
    };
  }, [store, first, ready]);
  return value;
}
