import { useEffect, useId, useState } from "react";
import { plural, said, t } from "../../languages/index.ts";
import type { SourceDocument } from "../../sources/index.ts";
import { type Found, followAnchors, isFound, type Shown, shortWords } from "../../state/index.ts";
import { useLateral } from "../kit/lateral-context.tsx";
import { useOpenLanguage } from "../kit/use-open-language.ts";
import { Card } from "../panel/card.tsx";
import { showSpan } from "../reader/show-span.ts";
import { differenceWarnings } from "./difference-warnings.ts";
import { focusCard } from "./focus-card.ts";
import "./anchors.css";

const groups = [
  {
    state: "changed",
    counted: (count: number) => plural(count, "{count} changed", "{count} changed"),
    list: said("Changed words"),
  },
  {
    state: "ambiguous",
    counted: (count: number) => plural(count, "{count} in several places", "{count} in several places"),
    list: said("In several places"),
  },
  {
    state: "orphan",
    counted: (count: number) => plural(count, "{count} not found", "{count} not found"),
    list: said("Not found in this text"),
  },
] as const;

type Group = (typeof groups)[number]["state"];

/** The list that the reader asked for, and the card that was open then: one that is opened later shows its own list. */
interface Wish {
  readonly group: Group | null;
  readonly openId: string | null;
}

function inState(annotations: readonly Shown[], state: Group): Found[] {
  return annotations.filter(isFound).filter(({ anchor }) => anchor.state === state);
}

/** A changed annotation in the list: its card stands beside its passage. */
function ChangedEntry({ annotation }: { annotation: Found }) {
  const lateral = useLateral();
  const language = useOpenLanguage();
  const [warning] = annotation.anchor.parts.flatMap(({ differences }) => differenceWarnings(differences));
  return (
    <li>
      <button
        type="button"
        className="to-check-entry"
        onClick={() => {
          lateral.place.openAnnotation(annotation.id);
          focusCard(annotation.id);
        }}
      >
        <span className="card-words" lang={language}>
          {shortWords(annotation)}
        </span>
        {warning && <span className="anchor-warning">{warning}</span>}
      </button>
    </li>
  );
}

/**
 * What of a source's annotations the reader has to look at, since its text is another one than they were made on:
 * counts, each of which opens its list. It also has them looked for.
 */
export function ToCheck({
  sourceId,
  document: read,
  drawn,
  apart,
  openId,
  onToggle,
}: {
  sourceId: string;
  document: SourceDocument;
  drawn: readonly Shown[];
  apart: readonly Shown[];
  openId: string | null;
  onToggle: (id: string) => void;
}) {
  const lateral = useLateral();
  const heading = useId();
  const body = useId();
  const [wish, setWish] = useState<Wish>({ group: null, openId: null });
  const [heard, setHeard] = useState("");
  useEffect(() => followAnchors(lateral, sourceId, read), [lateral, sourceId, read]);
  useShownWhenFound(drawn, openId);

  const sorted = groups.map((group) => ({
    ...group,
    annotations: inState(group.state === "changed" ? drawn : apart, group.state),
  }));
  const filled = sorted.filter(({ annotations }) => annotations.length > 0);
  const waiting = apart.filter((one) => !isFound(one)).length;
  const counts = filled.map(({ annotations, counted }) => counted(annotations.length)).join(", ");
  // Words that are there from the beginning aren't announced; those that come into an empty region are.
  useEffect(() => setHeard(counts === "" ? "" : t("To check: {counts}.", { counts })), [counts]);

  const holdsOpen = filled.find(
    ({ state, annotations }) => state !== "changed" && annotations.some(({ id }) => id === openId),
  );
  const wished = filled.find(({ state }) => state === wish.group);
  const isClosed = wish.openId === openId && wish.group === null;
  const open = wish.openId === openId && wished ? wished : isClosed ? undefined : (holdsOpen ?? wished);

  function toggle(group: Group) {
    setWish({ group: open?.state === group ? null : group, openId });
  }

  return (
    <>
      <p className="unseen" aria-live="polite">
        {heard}
      </p>
      {waiting > 0 && filled.length === 0 && (
        <p className="hint late">{t("Looking for {count} in this text…", { count: waiting })}</p>
      )}
      {filled.length > 0 && (
        <section className="to-check" aria-labelledby={heading}>
          <div className="to-check-head">
            <h3 id={heading}>{t("To check")}</h3>
            {filled.map(({ state, counted, annotations }) => (
              <button
                key={state}
                type="button"
                className="to-check-count"
                data-state={state}
                aria-expanded={open?.state === state}
                aria-controls={body}
                onClick={() => toggle(state)}
              >
                {counted(annotations.length)}
              </button>
            ))}
          </div>
          <div id={body} className="to-check-body" hidden={open === undefined}>
            {open?.state === "changed" && (
              <ul aria-label={t(open.list)}>
                {open.annotations.map((annotation) => (
                  <ChangedEntry key={annotation.id} annotation={annotation} />
                ))}
              </ul>
            )}
            {open && open.state !== "changed" && (
              <ul aria-label={t(open.list)}>
                {open.annotations.map((annotation) => (
                  <Card
                    key={annotation.id}
                    annotation={annotation}
                    isOpen={annotation.id === openId}
                    onToggle={onToggle}
                  />
                ))}
              </ul>
            )}
          </div>
        </section>
      )}
    </>
  );
}

/** Brings the annotation that the address names on screen when its place is known; until then nothing could be shown. */
function useShownWhenFound(drawn: readonly Shown[], openId: string | null): void {
  const lateral = useLateral();
  const found = drawn.find(({ id, anchor }) => id === openId && anchor);
  const start = found?.spans[0]?.start;
  useEffect(() => {
    const text = document.getElementById("text");
    const isElsewhere = lateral.place.getState().at !== null;
    if (start !== undefined && text && !isElsewhere) showSpan(lateral, text, { start, end: start + 1 });
  }, [lateral, start]);
}
