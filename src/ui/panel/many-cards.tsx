import { useVirtualizer } from "@tanstack/react-virtual";
import { useCallback, useRef } from "react";
import { t } from "../../languages/index.ts";
import type { Shown } from "../../state/index.ts";
import { Card } from "./card.tsx";
import { useFollowing } from "./use-following.ts";
import { useLinkCounts } from "./use-link-counts.ts";

/** A closed card's height before it is measured, in CSS pixels: a tag and one line of words. */
const usualHeight = 62;
const gap = 8;

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
  const links = useLinkCounts();
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
      aria-label={t("Annotations in text order")}
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
              links={links.get(annotation.id)}
              onToggle={onToggle}
              place={{ index, count: shown.length, top: start, measure: virtual.measureElement }}
            />
          )
        );
      })}
    </ul>
  );
}
