/** A point of the window, in CSS pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** What of the window shows text: from the bar at its upper edge to what stands at its lower one, in CSS pixels. */
export interface Room {
  readonly top: number;
  readonly bottom: number;
  readonly width: number;
}

/** How far around its middle a finger hides what is under it, in CSS pixels. */
const hidden = 36;

/** How far the bubble stays from the line, and from the edges. */
const margin = 8;

/**
 * Where the bubble with the words at a dragged end goes: above the finger and the line that the end is in, else below
 * both, and never off the sides.
 */
export function loupePlace(
  finger: Point,
  line: Pick<Room, "top" | "bottom">,
  size: { width: number; height: number },
  room: Room,
) {
  const above = Math.min(finger.y - hidden, line.top) - margin - size.height;
  const below = Math.max(finger.y + hidden, line.bottom) + margin;
  const left = Math.min(finger.x - size.width / 2, room.width - margin - size.width);
  return { left: Math.max(margin, left), top: above >= room.top ? above : below };
}

/** How near to an edge of the text the page begins to scroll, in CSS pixels. */
const edge = 56;

/** How far it scrolls in one frame at most: a line and a half in a tenth of a second. */
const fastest = 8;

/** How far the page goes on in a frame while a finger holds an end: the nearer to an edge, the further; negative is back. */
export function edgeScroll(y: number, { top, bottom }: Pick<Room, "top" | "bottom">): number {
  const depth = Math.min(edge, (bottom - top) / 4);
  const share = Math.max(y - (bottom - depth), 0) / depth - Math.max(top + depth - y, 0) / depth;
  return Math.round(fastest * Math.max(-1, Math.min(1, share)));
}
