import type { KeepingWindow } from "./keeping.ts";

/**
 * Calls back when the page is shown again: while it was hidden, frozen or kept for going back, it may not have heard
 * of what other tabs wrote.
 */
export function whenPageReturns(window: KeepingWindow, then: () => void): void {
  window.addEventListener("pageshow", ({ persisted }) => {
    if (persisted) then();
  });
  window.document?.addEventListener("visibilitychange", () => {
    if (window.document?.visibilityState === "visible") then();
  });
}
