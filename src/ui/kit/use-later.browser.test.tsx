import { act } from "react";
import { createRoot } from "react-dom/client";
import { afterEach, expect, test } from "vitest";
import { createStore } from "zustand/vanilla";
import { useLater } from "./use-later.ts";

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

interface Counted {
  readonly count: number;
  readonly isBusy: boolean;
}

let cleanUp: () => void = () => undefined;
afterEach(() => cleanUp());

/** A page that shows a store's number, and how often it was drawn. */
function show() {
  const store = createStore<Counted>(() => ({ count: 0, isBusy: false }));
  const host = document.createElement("div");
  document.body.append(host);
  const root = createRoot(host);
  let drawn = 0;
  function Shown() {
    drawn += 1;
    return useLater(
      store,
      ({ count }) => count,
      ({ isBusy }) => !isBusy,
    );
  }
  act(() => root.render(<Shown />));
  cleanUp = () => {
    act(() => root.unmount());
    host.remove();
  };
  return { store, host, drawn: () => drawn };
}

function frames(count: number): Promise<void> {
  return act(async () => {
    for (let frame = 0; frame < count; frame += 1) {
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0)));
    }
  });
}

test("a value follows after the next frame, once for all that happened until then", async () => {
  const { store, host, drawn } = show();
  await frames(3);
  const before = drawn();
  for (const count of [1, 2, 3]) store.setState({ count });
  expect(host.textContent).toBe("0");
  await frames(3);
  expect(host.textContent).toBe("3");
  expect(drawn() - before).toBeLessThanOrEqual(2);
});

test("it stays as it is while the state is not worth following", async () => {
  const { store, host } = show();
  store.setState({ isBusy: true });
  store.setState({ count: 7 });
  await frames(3);
  expect(host.textContent).toBe("0");
  store.setState({ isBusy: false });
  await frames(3);
  expect(host.textContent).toBe("7");
});
