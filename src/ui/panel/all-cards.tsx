import { useCallback, useRef } from "react";
import { t } from "../../languages/index.ts";
import type { Shown } from "../../state/index.ts";
import { Card } from "./card.tsx";
import { useFollowing } from "./use-following.ts";
import { useLinkCounts } from "./use-link-counts.ts";

/**
 * In the place of `many-cards` where its library has no room: a list of thousands of cards that are all in the page, and
 * laid out by the browser as they come into sight.
 */
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
  const bring = useCallback((index: number) => {
    const card = list.current?.children[index];
    const panel = list.current?.closest(".panel");
    if (card && panel)
      panel.scrollTop += card.getBoundingClientRect().top - panel.getBoundingClientRect().top - 160;
  }, []);
  useFollowing(shown, openId, bring);
  return (
    <ul ref={list} className="cards cards-all" aria-label={t("Annotations in text order")}>
      {shown.map((annotation) => (
        <Card
          key={annotation.id}
          annotation={annotation}
          isOpen={annotation.id === openId}
          links={links.get(annotation.id)}
          onToggle={onToggle}
        />
      ))}
    </ul>
  );
}
