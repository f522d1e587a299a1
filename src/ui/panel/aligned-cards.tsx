import { useRef } from "react";
import { t } from "../../languages/index.ts";
import type { Shown } from "../../state/index.ts";
import { Card } from "./card.tsx";
import { useAlignedCards } from "./use-aligned-cards.ts";
import { useLinkCounts } from "./use-link-counts.ts";

/** The cards beside their passages, all in the page. */
export function AlignedCards({
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
  useAlignedCards(list, shown, openId);
  return (
    <ul ref={list} className="cards" aria-label={t("Annotations in text order")}>
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
