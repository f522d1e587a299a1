import { useStore } from "zustand";
import { isLive, isReadOnly, type LinkEnd, linkWords } from "../../annotations/index.ts";
import { t } from "../../languages/index.ts";
import { atSource, removeLink, shortWords, writePlace } from "../../state/index.ts";
import { isolated } from "../../text/index.ts";
import { useLateral } from "../kit/lateral-context.tsx";

/** A link as one of its annotations shows it: what it is to the other one, which is a click away, and a way to remove it. */
export function AnnotationLink({
  end: { link, fromId, direction, otherId },
  titles,
}: {
  end: LinkEnd;
  /** By the ids of sources: where the source of the other one is to be named. */
  titles?: ReadonlyMap<string, string>;
}) {
  const lateral = useLateral();
  const other = useStore(lateral.annotations, ({ records }) => records.get(otherId));
  const canRemove = useStore(lateral.annotations, ({ records }) => {
    const from = records.get(fromId);
    return from !== undefined && !isReadOnly(from);
  });
  const words = linkWords(link.kind, direction);
  const title = other && titles?.get(other.sourceId);
  const shown = other && `“${isolated(shortWords(other))}”`;
  const missing = t("an annotation that is not here");
  return (
    <li className="claim-link">
      <span>
        {words}{" "}
        {other && isLive(other) ? (
          <a href={writePlace({ ...atSource(other.sourceId), annotationId: otherId })}>{shown}</a>
        ) : (
          <span className="faint">{shown ? t("{words} (deleted)", { words: shown }) : missing}</span>
        )}
        {title !== undefined && <span className="hint"> · {isolated(title)}</span>}
      </span>
      {canRemove && (
        <button
          type="button"
          className="quiet"
          aria-label={t("Remove the link: {link}", { link: `${words} ${shown ?? missing}` })}
          onClick={(event) => {
            // The button goes with the link: the focus stays where a link is made.
            const place = event.currentTarget.closest("td, .card-links");
            removeLink(lateral, fromId, link);
            place?.querySelector<HTMLElement>("button.link")?.focus();
          }}
        >
          <span aria-hidden="true">✕</span>
        </button>
      )}
    </li>
  );
}
