import { useStore } from "zustand";
import { isLive } from "../../annotations/index.ts";
import { formatList, plural, t } from "../../languages/index.ts";
import type { Source } from "../../sources/index.ts";
import { type TraceAnswer, type TracedWords, toggleQuoters } from "../../state/index.ts";
import { isolated } from "../../text/index.ts";
import { suggestChain } from "../../tracing/index.ts";
import { useLateral } from "../kit/lateral-context.tsx";
import { Chain } from "./chain.tsx";
import { Closest } from "./closest.tsx";
import { Frames } from "./frames.tsx";
import { MatchItem } from "./match-item.tsx";
import { showPlace } from "./show-place.ts";
import { sourceNoun } from "./source-nouns.ts";
import type { TraceProps } from "./trace-props.ts";
import { useTraceAnswer } from "./use-trace-answer.ts";
import { useTracedHighlight } from "./use-traced-highlight.ts";
import { Verdict } from "./verdict.tsx";

/** Where quoted words come from: what became of them, what stands around them here and there, and every place they stand in. */
export function Passport(props: TraceProps<TracedWords>) {
  const { traced, source: openSource, collection, documents, onHide } = props;
  const lateral = useLateral();
  const { answer, error } = useTraceAnswer(traced, props);
  const annotation = useStore(lateral.annotations, ({ records }) => records.get(traced.annotationId ?? ""));
  const source = collection.sources.find(({ id }) => id === traced.sourceId);
  const isOpen = openSource.id === traced.sourceId;
  useTracedHighlight(isOpen ? traced.spans : null);
  if (!source) return <p>{t("The source of these words is not in this collection.")}</p>;
  const [first, last] = [traced.spans[0], traced.spans.at(-1)];
  const isIndirect = annotation?.attributes["form"] === "indirect";
  const missing = collection.sources.length - documents.size;
  const text = documents.get(source.id)?.text;
  const suggested =
    text !== undefined && first && last ? suggestChain(text, { start: first.start, end: last.end }) : [];

  return (
    <>
      <blockquote className="traced-words" lang={source.language} dir="auto">
        {traced.parts.join(" … ")}
      </blockquote>
      {!isOpen && first && last && (
        <button
          type="button"
          className="link"
          onClick={() => {
            showPlace(lateral, { id: source.id, start: first.start, end: last.end });
            onHide();
          }}
        >
          {t("Back to “{title}”", { title: isolated(source.title) })}
        </button>
      )}
      {error && (
        <p role="alert" className="anchor-warning">
          {t("These words can’t be traced: {reason}", { reason: error.message })}
        </p>
      )}
      {!(answer || error) && <p className="hint late">{t("Looking for these words…")}</p>}
      {answer && (
        <>
          {isIndirect && answer.others > 0 ? (
            <p>
              {t(
                "Reported without quotation marks: there is no verdict. The closest sentences are for you to judge.",
              )}
            </p>
          ) : (
            <Outcome answer={answer} source={source} collection={collection} />
          )}
          {missing > 0 && (
            <p className="hint">
              {plural(
                missing,
                "{count} of the texts could not be looked through yet.",
                "{count} of the texts could not be looked through yet.",
              )}
            </p>
          )}
          <Frames {...props} source={source} answer={answer} />
          {answer.others > 0 && (isIndirect || answer.matches.length === 0) && <Closest {...props} />}
          {!isIndirect && answer.matches.length > 0 && (
            <section className="places" aria-label={t("Where the words stand")}>
              <h3>{t("Where the words stand")}</h3>
              <ol>
                {answer.matches.map((match) => {
                  const there = collection.sources.find(({ id }) => id === match.id);
                  const text = documents.get(match.id)?.text;
                  return (
                    there &&
                    text !== undefined && (
                      <MatchItem
                        key={match.id}
                        quote={answer.quote}
                        source={there}
                        text={text}
                        match={match}
                        fromId={source.id}
                        annotation={annotation && isLive(annotation) ? annotation : null}
                        onShow={onHide}
                      />
                    )
                  );
                })}
              </ol>
            </section>
          )}
        </>
      )}
      {annotation?.tag === "quote" && !annotation.deleted && (
        <Chain key={annotation.id} annotation={annotation} suggested={suggested} />
      )}
    </>
  );
}

function titlesOf(ids: readonly string[], sources: readonly Source[]): string {
  return formatList(sources.filter(({ id }) => ids.includes(id)).map(({ title }) => `“${isolated(title)}”`));
}

/** The verdict with its reason; of words in the primary source, how many others have them. */
function Outcome({
  answer: { trace, matches, primary, isInPrimary, others },
  source,
  collection: { sources },
}: {
  answer: TraceAnswer;
  source: Source;
  collection: { readonly sources: readonly Source[] };
}) {
  const lateral = useLateral();
  if (others === 0) return <p>{t("There is no other text in this collection to look in.")}</p>;
  if (isInPrimary) {
    const count = matches.length;
    return (
      <div className="outcome">
        <p className="verdict">
          {count === 0
            ? t("No other text here has these words")
            : plural(count, "{count} other text has these words", "{count} other texts have these words")}
        </p>
        <p>
          {count > 0
            ? t("They stand in {text} itself: below is who else has them.", { text: sourceNoun(source) })
            : t("They stand in {text} itself.", { text: sourceNoun(source) })}
        </p>
        <button type="button" className="link" onClick={() => toggleQuoters(lateral, source.id)}>
          {t("Who quotes which sentence?")}
        </button>
      </div>
    );
  }
  const [best] = matches;
  const isPlain = trace.verdict === "elsewhere" && primary === null && best;
  return (
    <div className="outcome">
      {isPlain ? (
        <Verdict id={best.verdict} told={(verdict) => t("{verdict} in another text", { verdict })} />
      ) : (
        <Verdict
          id={trace.verdict}
          told={(verdict) =>
            primary && trace.frame?.id === primary.id
              ? t("{verdict} in {text}", { verdict, text: sourceNoun(primary) })
              : verdict
          }
        />
      )}
      <p>{trace.reason}</p>
      {primary === null && (
        <p className="hint">
          {t("No source here is marked as the primary one: the words are looked for in all texts.")}
        </p>
      )}
      {trace.sharedSlips.length > 0 && (
        <p className="hint">
          {t("The same differences stand in {titles}: a sign that one took the words from the other.", {
            titles: titlesOf(trace.sharedSlips, sources),
          })}
        </p>
      )}
    </div>
  );
}
