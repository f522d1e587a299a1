import { act, lazy, Suspense } from "react";
import { createRoot } from "react-dom/client";
import { afterEach, expect, test } from "vitest";
import { Dialog } from "./dialog.tsx";

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

let cleanUp: () => void = () => undefined;
afterEach(() => cleanUp());

/** A page with a button that has the focus. */
function openPage() {
  const host = document.createElement("div");
  const button = document.createElement("button");
  document.body.append(button, host);
  button.focus();
  const root = createRoot(host);
  cleanUp = () => {
    act(() => root.unmount());
    host.remove();
    button.remove();
  };
  return { root, button };
}

function opened(): HTMLDialogElement | null {
  return document.querySelector("dialog[open]");
}

/** Until events that the browser has in line were heard. */
function later(): Promise<void> {
  return act(() => new Promise<void>((resolve) => setTimeout(resolve, 20)));
}

test("a dialog that goes gives the focus back, and is not closed by the reader", async () => {
  const { root, button } = openPage();
  let closed = 0;
  const dialog = (
    <Dialog title="A dialog" onClose={() => (closed += 1)}>
      Words
    </Dialog>
  );
  act(() => root.render(dialog));
  expect(opened()?.contains(document.activeElement)).toBe(true);
  act(() => root.render(null));
  expect(document.activeElement).toBe(button);
  await later();
  expect(closed).toBe(0);
});

test("the reader's own closing is told once", async () => {
  const { root } = openPage();
  let closed = 0;
  act(() =>
    root.render(
      <Dialog title="A dialog" onClose={() => (closed += 1)}>
        Words
      </Dialog>,
    ),
  );
  act(() => opened()?.close());
  await later();
  expect(closed).toBe(1);
});

test("a dialog that is hidden while something beside it loads comes back, and is not closed", async () => {
  const { root } = openPage();
  let closed = 0;
  let arrive: () => void = () => undefined;
  const Late = lazy(
    () =>
      new Promise<{ default: () => string }>((resolve) => {
        arrive = () => resolve({ default: () => "late" });
      }),
  );
  const page = (isLate: boolean) => (
    <Suspense fallback={null}>
      <Dialog title="A dialog" onClose={() => (closed += 1)}>
        Words
      </Dialog>
      {isLate && <Late />}
    </Suspense>
  );
  act(() => root.render(page(false)));
  expect(opened()).not.toBeNull();
  act(() => root.render(page(true)));
  await later();
  arrive();
  await expect.poll(opened).not.toBeNull();
  await later();
  expect(closed).toBe(0);
});

test("Escape closes in its own task; a file chooser inside that is cancelled closes nothing", () => {
  const { root } = openPage();
  let closed = 0;
  act(() =>
    root.render(
      <Dialog title="A dialog" onClose={() => (closed += 1)}>
        <input type="file" aria-label="A file" />
      </Dialog>,
    ),
  );
  act(() => document.querySelector("input")?.dispatchEvent(new Event("cancel", { bubbles: true })));
  expect(closed).toBe(0);
  act(() => opened()?.dispatchEvent(new Event("cancel", { cancelable: true })));
  expect(closed).toBe(1);
});
