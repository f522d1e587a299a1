import { useVirtualizer } from "@tanstack/react-virtual";
import { useCallback, useEffect, useRef } from "react";
import type { Shown } from "../../state/index.ts";
import { firstOnScreen } from "../reader/show-span.ts";
import { Card } from "./card.tsx";
import { firstFrom } from "./first-from.ts";

/** A closed card's height before it is measured, in CSS pixels: a tag and one line of words. */
const usualHeight = 62;
const gap = 8;

/** Keeps the card of the first passage on screen in sight while the text is scrolled. */
function useFollowing(shown: readonly Shown[], openId: string | null, bring: (index: number) => void): void {
  useEffect(() => {
    const index = shown.findIndex(({ id }) => id === openId);
    if (index >= 0) bring(index);
  }, [shown, openId, bring]);

  useEffect(() => {
    let frame = 0;
    function follow() {
      frame = 0;
      const text = document.getElementById("text");
      if (text) bring(firstFrom(shown, firstOnScreen(text)));
    }
    function soon() {
      if (frame === 0) frame = requestAnimationFrame(follow);
    }
    window.addEventListener("scroll", soon, { passive: true });
    return () => {
      cancelAnimationFrame(frame);
      window.removeEventListener("scroll", soon);
    };
  }, [shown, bring]);
}

/** A list of thousands of cards, of which only those in sight are in the page. Loaded when there are that many. */
export function ManyCards({
  shown,
  openId,
  onToggle,
}: {
  shown: readonly Shown[];
  openId: string | null;
  onToggle: (id: string) => void;
}) {
  const list = useRef<HTMLUListElement>(null);
  const virtual = useVirtualizer({
    count: shown.length,
    getScrollElement: () => list.current?.closest(".panel") ?? null,
    getItemKey: (index) => shown[index]?.id ?? index,
    estimateSize: () => usualHeight,
    scrollMargin: 0,
    scrollPaddingStart: 160,
    gap,
    overscan: 8,
  });
  const bring = useCallback((index: number) => virtual.scrollToIndex(index, { align: "start" }), [virtual]);
  useFollowing(shown, openId, bring);

  return (
    <ul
      ref={list}
      className="cards cards-many"
      aria-label="Annotations in text order"
      style={{ blockSize: virtual.getTotalSize() }}
    >
      {virtual.getVirtualItems().map(({ index, key, start }) => {
        const annotation = shown[index];
        return (
          annotation && (
            <Card
              key={key}
              annotation={annotation}
              isOpen={annotation.id === openId}
              onToggle={onToggle}
              place={{ index, count: shown.length, top: start, measure: virtual.measureElement }}
            />
          )
        );
      })}
    </ul>
  );
}
