import { useEffect, useRef } from "react";
import { plural, t } from "../../languages/index.ts";
import { openSentence, type QuotersOfSentence, type TracedSource } from "../../state/index.ts";
import { isolated } from "../../text/index.ts";
import { useLateral } from "../kit/lateral-context.tsx";
import { rich } from "../kit/rich.tsx";
import { QuoterItem } from "./quoter-item.tsx";
import { shortened } from "./shortened.ts";
import { showPlace } from "./show-place.ts";
import type { TraceProps } from "./trace-props.ts";
import { useQuoters } from "./use-quoters.ts";

/** A primary source from within: which of its sentences are quoted, by whom and how much of each, and which are by nobody. */
export function Quoters(props: TraceProps<TracedSource>) {
  const { traced, source: openSource, collection, documents, onHide } = props;
  const lateral = useLateral();
  const { sentences, error } = useQuoters(traced, props);
  const source = collection.sources.find(({ id }) => id === traced.sourceId);
  const text = documents.get(traced.sourceId)?.text ?? "";
  if (!source) return <p>{t("This source is not in the collection.")}</p>;
  const quoted = (sentences ?? []).filter(({ quoters }) => quoters.length > 0);
  const unquoted = (sentences ?? []).filter(({ quoters }) => quoters.length === 0);

  return (
    <>
      {openSource.id !== source.id && (
        <button type="button" className="link" onClick={() => lateral.place.openSource(source.id)}>
          {t("Back to “{title}”", { title: isolated(source.title) })}
        </button>
      )}
      {error && (
        <p role="alert" className="anchor-warning">
          {t("Shared passages can’t be found: {reason}", { reason: error.message })}
        </p>
      )}
      {!sentences && <p className="hint late">{t("Looking for who quotes this…")}</p>}
      {sentences && (
        <>
          <p>
            {rich("{figures} sentences are quoted, or stand elsewhere word for word in part.", {
              figures: (
                <strong>{t("{count} of {all}", { count: quoted.length, all: sentences.length })}</strong>
              ),
            })}
          </p>
          {quoted.length > 0 && (
            <section className="quoters" aria-label={t("Quoted sentences")}>
              <h3>{t("Quoted sentences")}</h3>
              <ol>
                {quoted.map((sentence) => (
                  <Sentence key={sentence.start} sentence={sentence} text={text} {...props} />
                ))}
              </ol>
            </section>
          )}
          <details className="unquoted">
            <summary>{t("Sentences that nobody quotes ({count})", { count: unquoted.length })}</summary>
            <ol>
              {unquoted.map(({ start, end }) => (
                <li key={start}>
                  <button
                    type="button"
                    className="quoted-sentence"
                    onClick={() => {
                      showPlace(lateral, { id: source.id, start, end });
                      onHide();
                    }}
                  >
                    {shortened(text.slice(start, end))}
                  </button>
                </li>
              ))}
            </ol>
          </details>
        </>
      )}
    </>
  );
}

/** A quoted sentence; opened, who quotes it. */
function Sentence({
  sentence: { start, end, quoters },
  text,
  traced,
  collection,
  documents,
  onHide,
}: TraceProps<TracedSource> & { sentence: QuotersOfSentence; text: string }) {
  const lateral = useLateral();
  const button = useRef<HTMLButtonElement>(null);
  const isOpen = traced.sentence === start;
  // It may have been asked for in the text.
  useEffect(() => {
    if (isOpen) button.current?.scrollIntoView({ block: "nearest" });
  }, [isOpen]);
  return (
    <li>
      <button
        ref={button}
        type="button"
        className="quoted-sentence"
        aria-expanded={isOpen}
        onClick={() => openSentence(lateral, isOpen ? null : start)}
      >
        {isOpen ? text.slice(start, end) : shortened(text.slice(start, end))}{" "}
        <span className="quoted-count">{plural(quoters.length, "{count} place", "{count} places")}</span>
      </button>
      {isOpen && (
        <ul className="quoters-of">
          {quoters.map((quoter) => (
            <QuoterItem
              key={`${quoter.id} ${quoter.start} ${quoter.how}`}
              quoter={quoter}
              source={collection.sources.find(({ id }) => id === quoter.id)}
              text={text}
              there={documents.get(quoter.id)?.text ?? ""}
              primaryId={traced.sourceId}
              onShow={onHide}
            />
          ))}
        </ul>
      )}
    </li>
  );
}
