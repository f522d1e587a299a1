/**
 * Gives a mark the focus without scrolling. Marks can't take it by themselves: an attribute on each that says so costs
 * a long text more than it gives.
 */
export function focusMark(mark: Element | null): void {
  if (!(mark instanceof HTMLElement)) return;
  if (!mark.hasAttribute("tabindex")) mark.tabIndex = -1;
  mark.focus({ preventScroll: true });
}
