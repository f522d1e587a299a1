import { expect, test } from "vitest";
import { onErased } from "./on-erased.ts";
import { createTestStorage, createTestWindow } from "./test-window.cases.ts";

const key = "lateral:1:erased";

test("each erasure of another tab is heard once, and nothing else is", () => {
  const window = createTestWindow(createTestStorage());
  let heard = 0;
  const stop = onErased(window, () => {
    heard += 1;
  });
  window.hear({ key: "lateral:1:preferences", newValue: "{}" });
  window.hear({ key, newValue: null });
  window.hear({ key: null, newValue: null });
  expect(heard).toBe(0);
  window.hear({ key, newValue: "0001-first-erasur" });
  window.hear({ key, newValue: "0001-first-erasure" });
  expect(heard).toBe(1);
  window.hear({ key, newValue: "0002-second-erasur" });
  expect(heard).toBe(2);
  stop();
  window.hear({ key, newValue: "0003-third-erasure" });
  expect(heard).toBe(2);
});
