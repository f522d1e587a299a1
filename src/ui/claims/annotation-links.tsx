import { useState } from "react";
import { isReadOnly, type LinkEnd, linkEnds } from "../../annotations/index.ts";
import { t } from "../../languages/index.ts";
import type { Annotations } from "../../state/index.ts";
import { useAnnotations } from "../kit/use-annotations.ts";
import { AnnotationLink } from "./annotation-link.tsx";
import { LinkDialog } from "./link-dialog.tsx";
import { useSourceTitles } from "./use-source-titles.ts";
import "./links.css";

const none: readonly LinkEnd[] = [];

/** Of all records, so that each card finds its own without looking through them again. */
const known = new WeakMap<Annotations["placed"], ReadonlyMap<string, readonly LinkEnd[]>>();

function endsIn(placed: Annotations["placed"]): ReadonlyMap<string, readonly LinkEnd[]> {
  const before = known.get(placed);
  if (before !== undefined) return before;
  const ends = linkEnds([...placed.values()].flat());
  known.set(placed, ends);
  return ends;
}

/** What an annotation is to others, on its open card, and the way to say more of it. */
export function AnnotationLinks({ id }: { id: string }) {
  const titles = useSourceTitles();
  const [isLinking, setLinking] = useState(false);
  const links = useAnnotations(({ placed }) => endsIn(placed).get(id) ?? none);
  const canLink = useAnnotations(({ records }) => {
    const record = records.get(id);
    return record !== undefined && !isReadOnly(record);
  });
  return (
    <div className="card-links">
      {links.length > 0 && (
        <ul aria-label={t("Links")}>
          {links.map((end) => (
            <AnnotationLink
              key={`${end.direction} ${end.link.kind} ${end.otherId}`}
              end={end}
              titles={titles}
            />
          ))}
        </ul>
      )}
      {canLink && (
        <button type="button" className="link" onClick={() => setLinking(true)}>
          {t("Link to another annotation…")}
        </button>
      )}
      {isLinking && <LinkDialog fromId={id} toId={null} onClose={() => setLinking(false)} />}
    </div>
  );
}
