import { edgeScroll, type Point } from "./drag-places.ts";
import { offsetAt } from "./offset-at.ts";
import { paneOf, seenBetween } from "./show-span.ts";

/** How far a pointer goes before it drags, in CSS pixels: who only taps moves nothing. */
const start = 4;

export interface Dragging {
  /** The end goes to an offset of the canonical text, in UTF-16 code units. */
  readonly onMove: (offset: number, finger: Point) => void;
  /** The pointer is gone: lifted where the end is to be, or the end is to stay where it was. */
  readonly onEnd: (isMeant: boolean) => void;
}

/**
 * Follows a pointer that took hold of an end until it is lifted. Near to the edges of what is seen, the text scrolls on.
 * Escape, a second finger and whatever the browser needs the pointer for leave the end where it was.
 * @param edge where the end stands in the window: what is held lies beside it, and keeps that distance
 * @returns stops following, and calls nothing back
 */
export function followDrag(
  root: Element,
  begun: Pick<PointerEvent, "pointerId" | "pointerType" | "clientX" | "clientY">,
  edge: Point,
  { onMove, onEnd }: Dragging,
): () => void {
  const held = { x: edge.x - begun.clientX, y: edge.y - begun.clientY };
  let finger: Point = { x: begun.clientX, y: begun.clientY };
  let isMoving = false;
  let frame = 0;

  function moveOn() {
    const offset = offsetAt(root, { x: finger.x + held.x, y: finger.y + held.y });
    if (offset !== null) onMove(offset, finger);
  }

  function scroll() {
    frame = requestAnimationFrame(scroll);
    const by = edgeScroll(finger.y, seenBetween(root));
    if (by === 0) return;
    (paneOf(root) ?? window).scrollBy({ top: by, behavior: "instant" });
    moveOn();
  }

  function move(event: PointerEvent) {
    if (event.pointerId !== begun.pointerId) return;
    finger = { x: event.clientX, y: event.clientY };
    if (!isMoving && Math.hypot(finger.x - begun.clientX, finger.y - begun.clientY) < start) return;
    if (!isMoving) frame = requestAnimationFrame(scroll);
    isMoving = true;
    moveOn();
  }

  function end(isMeant: boolean) {
    stop();
    onEnd(isMeant);
  }

  function up({ pointerId, type }: PointerEvent) {
    if (pointerId === begun.pointerId) end(isMoving && type === "pointerup");
  }

  function down({ pointerId, pointerType }: PointerEvent) {
    // The hand that holds a pen rests on the screen.
    const isPalm = begun.pointerType === "pen" && pointerType === "touch";
    if (pointerId !== begun.pointerId && !isPalm) end(false);
  }

  function press(event: KeyboardEvent) {
    if (event.key !== "Escape") return;
    event.preventDefault();
    event.stopPropagation();
    end(false);
  }

  function stop() {
    cancelAnimationFrame(frame);
    document.removeEventListener("pointermove", move);
    document.removeEventListener("pointerup", up);
    document.removeEventListener("pointercancel", up);
    document.removeEventListener("pointerdown", down, { capture: true });
    document.removeEventListener("keydown", press, { capture: true });
  }

  document.addEventListener("pointermove", move);
  document.addEventListener("pointerup", up);
  document.addEventListener("pointercancel", up);
  document.addEventListener("pointerdown", down, { capture: true });
  document.addEventListener("keydown", press, { capture: true });
  return stop;
}
