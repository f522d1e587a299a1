import { memo } from "react";
import { tagNames } from "../../annotations/index.ts";
import { t } from "../../languages/index.ts";
import { atSource, shortWords, writePlace } from "../../state/index.ts";
import { isolated } from "../../text/index.ts";
import { AnnotationLink } from "./annotation-link.tsx";
import type { Claim } from "./claim.ts";

/** One claim. Its words lead to where they stand. */
export const ClaimRow = memo(function ClaimRow({
  claim: { annotation, source, who, sourceGiven, number, links },
  isSelected,
  index,
  measure,
  onSelect,
  onLink,
}: {
  claim: Claim;
  isSelected: boolean;
  /** From 0, without the heads. */
  index: number;
  measure: ((row: HTMLTableRowElement | null) => void) | undefined;
  onSelect: (id: string) => void;
  onLink: (id: string) => void;
}) {
  const { id, tag, note, unsure } = annotation;
  const words = isolated(shortWords(annotation));
  const name = t(tagNames[tag]);
  return (
    <tr
      ref={measure}
      data-index={index}
      aria-rowindex={index + 2}
      data-claim={id}
      data-selected={isSelected || undefined}
    >
      <td className="claim-check">
        <label>
          <input
            type="checkbox"
            checked={isSelected}
            aria-label={t("Select “{words}”", { words })}
            onChange={() => onSelect(id)}
          />
        </label>
      </td>
      <td className="claim-words">
        <a href={writePlace({ ...atSource(source.id), annotationId: id })} lang={source.language} dir="auto">
          {annotation.spans
            .map(({ exact }) => exact)
            .join(" … ")
            .slice(0, 400)}
        </a>
        <p className="claim-narrow">
          <span className="tag-name" data-tag={tag}>
            {name}
          </span>
          {unsure && <span className="unsure"> {t("unsure")}</span>}
          {[who, sourceGiven, number?.shown, source.title]
            .filter(Boolean)
            .map((fact) => ` · ${isolated(String(fact))}`)}
        </p>
      </td>
      <td className="claim-tag">
        <span className="tag-name" data-tag={tag}>
          {name}
        </span>
        {unsure && <span className="unsure"> {t("unsure")}</span>}
      </td>
      <td className="claim-who">
        <bdi>{who}</bdi>
        {sourceGiven !== "" && <p className="hint">{t("Source: {source}", { source: sourceGiven })}</p>}
      </td>
      <td className="claim-number">{number?.shown}</td>
      <td className="claim-source">
        <span dir="auto">{source.title}</span>
      </td>
      <td className="claim-note">
        {note !== "" && (
          <span title={note.slice(0, 400)}>
            <span aria-hidden="true">✎</span>
            <span className="unseen">{t("Has a note")}</span>
          </span>
        )}
      </td>
      <td className="claim-links">
        {links.length > 0 && (
          <ul>
            {links.map((end) => (
              <AnnotationLink key={`${end.direction} ${end.link.kind} ${end.otherId}`} end={end} />
            ))}
          </ul>
        )}
        <button
          type="button"
          className="link"
          aria-label={t("Link to…: “{words}”", { words })}
          onClick={() => onLink(id)}
        >
          {t("Link to…")}
        </button>
      </td>
    </tr>
  );
});
