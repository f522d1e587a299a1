import { useMemo, useRef } from "react";
import { useStore } from "zustand";
import type { Annotation } from "../../annotations/index.ts";
import { linkWords } from "../../annotations/index.ts";
import { plural, t } from "../../languages/index.ts";
import type { Collection, SourceDocument } from "../../sources/index.ts";
import {
  addLink,
  atSource,
  type SuggestedLink,
  shortWords,
  suggestLinks,
  writePlace,
} from "../../state/index.ts";
import { isolated } from "../../text/index.ts";
import { useLateral } from "../kit/lateral-context.tsx";
import { useTraces } from "../trace/use-traces.ts";
import type { Claim } from "./claim.ts";
import { claimChoicesOf } from "./claim-choices.ts";

const noTexts: ReadonlyMap<string, SourceDocument> = new Map();

/** So many are shown at once; the next come when these are decided. */
const shownAtMost = 10;

/** Links that the texts speak for, each to be accepted or not. Not shown where there are none. */
export function Suggestions({
  claims,
  collection,
  documents,
}: {
  claims: readonly Claim[];
  collection: Collection;
  documents: ReadonlyMap<string, SourceDocument>;
}) {
  const lateral = useLateral();
  const store = claimChoicesOf(lateral);
  const summary = useRef<HTMLElement>(null);
  const dismissed = useStore(store, (choices) => choices.dismissed);
  const isWhole = collection.sources.every(({ id }) => documents.has(id));
  const { passages } = useTraces(isWhole ? documents : noTexts);
  const found = useMemo(() => {
    const primary = new Set(collection.sources.filter(({ kind }) => kind === "primary").map(({ id }) => id));
    return suggestLinks(
      claims.map(({ annotation }) => annotation),
      passages,
      primary,
    );
  }, [claims, passages, collection]);
  const open = found.filter((one) => !dismissed.has(keyOf(one)));
  const byId = useMemo(() => new Map(claims.map(({ annotation }) => [annotation.id, annotation])), [claims]);
  if (open.length === 0) return null;

  /** The buttons go with the suggestion: the focus goes to what counts them. */
  function decide(how: () => void) {
    summary.current?.focus();
    how();
  }

  return (
    <details className="suggestions">
      <summary ref={summary}>
        {plural(open.length, "{count} suggested link", "{count} suggested links")}
      </summary>
      <p className="hint">
        {t(
          "These quotes stand in a tagged passage of a primary source. Whether they come from there is for you to say. What you dismiss stays away until the page is loaded again.",
        )}
      </p>
      <ul>
        {open.slice(0, shownAtMost).map((one) => {
          const [from, to] = [byId.get(one.fromId), byId.get(one.link.to)];
          return (
            from &&
            to && (
              <Suggestion
                key={keyOf(one)}
                from={from}
                to={to}
                kind={one.link.kind}
                onAccept={() => decide(() => addLink(lateral, one.fromId, one.link))}
                onDismiss={() =>
                  decide(() => store.setState({ dismissed: new Set([...dismissed, keyOf(one)]) }))
                }
              />
            )
          );
        })}
      </ul>
    </details>
  );
}

function keyOf({ fromId, link }: SuggestedLink): string {
  return `${fromId} ${link.kind} ${link.to}`;
}

function Suggestion({
  from,
  to,
  kind,
  onAccept,
  onDismiss,
}: {
  from: Annotation;
  to: Annotation;
  kind: string;
  onAccept: () => void;
  onDismiss: () => void;
}) {
  const link = `“${isolated(shortWords(from))}” ${linkWords(kind, "out")} “${isolated(shortWords(to))}”`;
  return (
    <li>
      <p>
        <ClaimWords annotation={from} /> <strong>{linkWords(kind, "out")}</strong>{" "}
        <ClaimWords annotation={to} />
      </p>
      <button type="button" aria-label={t("Accept: {link}", { link })} onClick={onAccept}>
        {t("Accept")}
      </button>
      <button type="button" className="quiet" aria-label={t("Dismiss: {link}", { link })} onClick={onDismiss}>
        {t("Dismiss")}
      </button>
    </li>
  );
}

function ClaimWords({ annotation }: { annotation: Annotation }) {
  const href = writePlace({ ...atSource(annotation.sourceId), annotationId: annotation.id });
  return <a href={href}>“{isolated(shortWords(annotation))}”</a>;
}
