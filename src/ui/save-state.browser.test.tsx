import { act } from "react";
import { createRoot } from "react-dom/client";
import { afterEach, expect, test } from "vitest";
import { createStore } from "zustand/vanilla";
import { createTaskStore, type Lateral } from "../state/index.ts";
import { LateralContext } from "./kit/lateral-context.tsx";
import { SaveState } from "./save-state.tsx";

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

let remove: () => void = () => undefined;

/** What is shown of work that could not be saved. */
function shownWith(task: { readonly hideOthers: boolean } | null): string | null {
  const saving = { state: "not-saved", problem: "It is full." };
  const lateral = {
    annotations: createStore(() => ({ saving, records: new Map() })),
    task: createTaskStore(),
  } as unknown as Lateral;
  lateral.task.setState({ task } as Partial<ReturnType<Lateral["task"]["getState"]>>);
  const host = document.createElement("div");
  document.body.append(host);
  const root = createRoot(host);
  act(() =>
    root.render(
      <LateralContext value={lateral}>
        <SaveState />
      </LateralContext>,
    ),
  );
  remove = () => {
    act(() => root.unmount());
    host.remove();
  };
  return host.textContent;
}

afterEach(() => remove());

test.each([
  ["outside of an exercise", null, "Not saved: export now. It is full."],
  ["in an exercise with Export", { hideOthers: false }, "Not saved: export now. It is full."],
  ["in one that is only handed in", { hideOthers: true }, "Not saved: hand in now. It is full."],
])("what can be done about work that isn't saved is there to be done: %s", (_where, task, expected) => {
  expect(shownWith(task)).toBe(expected);
});
