import { act } from "react";
import { createRoot } from "react-dom/client";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type CurrentWork, createWorkStore, type Lateral } from "../state/index.ts";
import { LateralContext } from "./kit/lateral-context.tsx";
import { Work } from "./work.tsx";

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

let host: HTMLElement;
let remove: () => void;
let cancelled: number;
const work = createWorkStore();

function show(current: CurrentWork | null): void {
  act(() => work.setState({ current }));
}

function line() {
  const progress = host.querySelector("progress");
  return progress && { value: progress.value, text: host.querySelector(".count")?.textContent };
}

beforeEach(() => {
  cancelled = 0;
  const lateral = {
    work: Object.assign(work, {
      cancel: () => {
        cancelled += 1;
      },
    }),
  } as unknown as Lateral;
  host = document.createElement("div");
  document.body.append(host);
  work.setState({ current: { label: "Importing", done: 0.1, cancellable: true } });
  const root = createRoot(host);
  act(() =>
    root.render(
      <LateralContext value={lateral}>
        <Work />
      </LateralContext>,
    ),
  );
  remove = () => {
    act(() => root.unmount());
    host.remove();
  };
});

afterEach(() => remove());

test("what is done is named, and how far it is shown in percent", () => {
  expect(line()).toEqual({ value: 0.1, text: "10 %" });
  const progress = host.querySelector("progress");
  expect(document.getElementById(progress?.getAttribute("aria-labelledby") ?? "")?.textContent).toBe(
    "Importing",
  );
  show({ label: "Importing", done: 0.119, cancellable: true });
  expect(line()).toEqual({ value: 0.119, text: "11 %" });
  show(null);
  expect(line()).toBeNull();
});

test("a screen reader hears of the beginning and of each quarter", () => {
  const region = host.querySelector("[aria-live=polite]");
  const heard: (string | null | undefined)[] = [region?.textContent];
  for (let percent = 11; percent <= 100; percent++) {
    show({ label: "Importing", done: percent / 100, cancellable: true });
    if (heard.at(-1) !== region?.textContent) heard.push(region?.textContent);
  }
  expect(heard).toEqual(["Importing", "Importing: 25 %", "Importing: 50 %", "Importing: 75 %"]);
});

test("the button cancels, and says when it can't", () => {
  const button = host.querySelector("button");
  expect(button?.getAttribute("aria-disabled")).toBe("false");
  button?.click();
  expect(cancelled).toBe(1);
  show({ label: "Importing", done: 0.5, cancellable: false });
  expect(host.querySelector("button")?.getAttribute("aria-disabled")).toBe("true");
});
