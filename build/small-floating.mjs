import { useCallback, useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";

/*
 * What stands in for `@floating-ui/react-dom` in the page of an exercise: a box below something in the text, above it where there is
 * no room below, and within the window and, where one is named, an element. That is what Lateral uses, in 1 kB in place of 7.
 */

/** @typedef {{ kind: "offset" | "flip" | "shift", by: number, padding: number, crossAxis: boolean, boundary: Element | null }} Wish */

/** @type {Wish} */
const none = { kind: "offset", by: 0, padding: 0, crossAxis: false, boundary: null };

/** @param {number} by @returns {Wish} */
export const offset = (by) => ({ ...none, by });

/** @param {{ padding?: number }} [options] @returns {Wish} */
export const flip = ({ padding = 0 } = {}) => ({ ...none, kind: "flip", padding });

/** @param {{ padding?: number, crossAxis?: boolean, boundary?: Element | readonly [] }} [options] @returns {Wish} */
export const shift = ({ padding = 0, crossAxis = false, boundary } = {}) => ({
  ...none,
  kind: "shift",
  padding,
  crossAxis,
  boundary: boundary !== undefined && "closest" in boundary ? boundary : null,
});

/**
 * Follows what may move a box while it is there.
 * @param {() => void} update
 * @returns {() => void} stops following
 */
export function autoUpdate(update) {
  const events = ["scroll", "resize"];
  for (const event of events) addEventListener(event, update, { capture: true, passive: true });
  return () => {
    for (const event of events) removeEventListener(event, update, { capture: true });
  };
}

/**
 * @param {number} at
 * @param {number} size
 * @param {readonly [least: number, most: number]} room where there is too little, its beginning
 */
const within = (at, size, [least, most]) => Math.max(least, Math.min(at, most - size));

/**
 * Where a box goes, in CSS pixels of the window.
 * @param {Pick<DOMRect, "left" | "top" | "right" | "bottom" | "width">} anchor
 * @param {{ width: number, height: number }} box
 * @param {Pick<DOMRect, "left" | "top" | "right" | "bottom">} room the window, or what of it is to be kept to
 * @param {{ middle: boolean, wishes: readonly Wish[], height: number }} options `height` of the window
 */
export function placeBox(anchor, box, room, { middle, wishes, height }) {
  const wish = (/** @type {Wish["kind"]} */ kind) => wishes.find((one) => one.kind === kind) ?? none;
  const { by } = wish("offset");
  const { padding: free } = wish("flip");
  const { padding, crossAxis } = wish("shift");
  const below = anchor.bottom + by;
  const above = anchor.top - by - box.height;
  const fitsBelow = below + box.height + free <= height;
  const top = fitsBelow || above < free ? below : above;
  const left = middle ? anchor.left + (anchor.width - box.width) / 2 : anchor.left;
  return {
    left: within(left, box.width, [room.left + padding, room.right - padding]),
    top: crossAxis ? within(top, box.height, [room.top + padding, room.bottom - padding]) : top,
  };
}

/** @typedef {{ getBoundingClientRect(): DOMRect }} Anchor */

/**
 * @param {{ placement: "bottom" | "bottom-start", middleware: readonly Wish[], open?: boolean, whileElementsMounted?: typeof autoUpdate }} options
 */
export function useFloating({ placement, middleware, whileElementsMounted }) {
  const anchor = useRef(/** @type {Anchor | null} */ (null));
  const box = useRef(/** @type {HTMLElement | null} */ (null));
  const [place, setPlace] = useState({ left: 0, top: 0 });
  const wishes = useRef(middleware);
  wishes.current = middleware;
  const update = useCallback(() => {
    const element = box.current;
    if (!(element && anchor.current)) return;
    const boundary = wishes.current.find((one) => one.boundary)?.boundary?.getBoundingClientRect();
    const { clientWidth, clientHeight } = document.documentElement;
    const room = {
      left: Math.max(0, boundary?.left ?? 0),
      top: Math.max(0, boundary?.top ?? 0),
      right: Math.min(clientWidth, boundary?.right ?? clientWidth),
      bottom: Math.min(clientHeight, boundary?.bottom ?? clientHeight),
    };
    const size = { width: element.offsetWidth, height: element.offsetHeight };
    const options = { middle: placement === "bottom", wishes: wishes.current, height: clientHeight };
    const { left, top } = placeBox(anchor.current.getBoundingClientRect(), size, room, options);
    const origin = element.offsetParent?.getBoundingClientRect();
    const inPage = origin ?? { left: -scrollX, top: -scrollY };
    const next = { left: Math.round(left - inPage.left), top: Math.round(top - inPage.top) };
    setPlace((now) => (now.left === next.left && now.top === next.top ? now : next));
  }, [placement]);
  const refs = useMemo(
    () => ({
      /** @param {Anchor | null} next */
      setReference(next) {
        anchor.current = next;
        update();
      },
      /** @param {HTMLElement | null} next */
      setFloating(next) {
        box.current = next;
        update();
      },
      floating: box,
    }),
    [update],
  );
  useLayoutEffect(() => whileElementsMounted?.(update), [whileElementsMounted, update]);
  return {
    refs,
    update,
    floatingStyles: {
      position: "absolute",
      left: 0,
      top: 0,
      transform: `translate(${place.left}px, ${place.top}px)`,
    },
  };
}
