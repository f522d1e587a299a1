import { useEffect, useId, useMemo, useRef } from "react";
import { tagById, tagNames } from "../../annotations/index.ts";
import { type Feedback, type OpenPassage, practiceFeedback, tagWord } from "../../classroom/index.ts";
import { t } from "../../languages/index.ts";
import { readTaskSourceId, type Source, type SourceDocument, taskSourceId } from "../../sources/index.ts";
import { atSource, type Documents, type Doing, showPractice, writePlace } from "../../state/index.ts";
import type { Span } from "../../text/index.ts";
import { endPreview } from "../anchors/preview-span.ts";
import { useLateral } from "../kit/lateral-context.tsx";
import { actingText } from "../reader/acting-text.ts";
import { showPlace } from "../trace/show-place.ts";
import { feedbackInWords } from "./feedback-words.ts";
import "./task.css";

/** What is told of a hand-in beside the key that came for practice, in the annotations' place: passage by passage. */
export function Practice({
  practice: { exercise, submission },
  source,
  document: { text },
  documents,
  onHide,
}: {
  practice: NonNullable<Doing["practice"]>;
  source: Source;
  document: SourceDocument;
  /** All texts of the exercise that are there. */
  documents: Documents;
  /** Gives a small screen back to the text. */
  onHide: () => void;
}) {
  const lateral = useLateral();
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const sourceId = readTaskSourceId(source.id)?.sourceId ?? source.id;
  const { told, open } = useMemo(
    () => practiceFeedback(exercise, submission, sourceId, text),
    [exercise, submission, sourceId, text],
  );
  const others = exercise.sources.filter((one) => one.id !== sourceId);

  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    return endPreview;
  }, []);

  function close() {
    showPractice(lateral, exercise, null);
    onHide();
    actingText()?.focus({ preventScroll: true });
  }

  function show(span: Span) {
    showPlace(lateral, { id: source.id, ...span });
    onHide();
  }

  return (
    <section className="panel practice" aria-labelledby={id}>
      <header className="panel-head">
        <div className="panel-title">
          <h2 id={id} ref={heading} tabIndex={-1}>
            {t("Your hand-in and the key")}
          </h2>
          <button type="button" className="quiet" onClick={close}>
            {t("Close")}
          </button>
        </div>
        <p>{feedbackInWords(told)}</p>
      </header>
      <ol className="practice-list" aria-label={t("Passage by passage")}>
        {told.map((one) => (
          <FeedbackItem
            key={`${one.key?.id}-${one.reader?.id}`}
            feedback={one}
            text={text}
            language={source.language}
            onShow={show}
          />
        ))}
      </ol>
      {open.length > 0 && (
        <section className="practice-open" aria-labelledby={`${id}-open`}>
          <h3 id={`${id}-open`}>{t("For the discussion")}</h3>
          <p className="hint">{t("You were unsure of these. They are neither right nor wrong here.")}</p>
          <ol className="practice-list">
            {open.map((one) => (
              <OpenItem
                key={one.passage.id}
                open={one}
                text={text}
                language={source.language}
                onShow={show}
              />
            ))}
          </ol>
        </section>
      )}
      {others.length > 0 && (
        <nav aria-label={t("Told of in other texts")} className="practice-others">
          <h3>{t("In the other texts")}</h3>
          <ul className="task-list">
            {others.map((other) => {
              const there = documents.get(taskSourceId(exercise.id, other.id));
              return (
                <li key={other.id}>
                  <a href={writePlace(atSource(taskSourceId(exercise.id, other.id)))}>{other.title}</a>
                  {there && (
                    <p className="hint">
                      {feedbackInWords(practiceFeedback(exercise, submission, other.id, there.text).told)}
                    </p>
                  )}
                </li>
              );
            })}
          </ul>
        </nav>
      )}
      <p className="hint">
        {t("You can mend your tags and hand in again. Close this to see them as they are now.")}
      </p>
    </section>
  );
}

/** How much of a passage is repeated, in UTF-16 code units. */
const shownLength = 240;

function wordsOf(text: string, spans: readonly Span[]): string {
  const words = spans.map(({ start, end }) => text.slice(start, end)).join(" … ");
  return words.length > shownLength ? `${words.slice(0, shownLength)}…` : words;
}

interface ItemProps {
  readonly text: string;
  readonly language: Source["language"];
  readonly onShow: (span: Span) => void;
}

function FeedbackItem({ feedback, text, language, onShow }: ItemProps & { feedback: Feedback }) {
  const { kind, reader, key, says } = feedback;
  // Where both have the same ends, once is enough.
  const own = reader && wordsOf(text, reader.spans);
  const wanted = key && kind !== "exact" ? wordsOf(text, key.spans) : null;
  return (
    <li data-kind={kind}>
      <p className="practice-says">{says}</p>
      {own !== null && <Words label={t("You")} tag={reader?.tag} words={own} language={language} />}
      {wanted !== null && (wanted !== own || reader?.tag !== key?.tag) && (
        <Words label={t("The key")} tag={key?.tag} words={wanted} language={language} />
      )}
      <Why feedback={feedback} />
      <ShowButton spans={feedback.spans} onShow={onShow} />
    </li>
  );
}

function OpenItem({
  open: { passage, feedback },
  text,
  language,
  onShow,
}: ItemProps & { open: OpenPassage }) {
  return (
    <li>
      <Words label={t("You")} tag={passage.tag} words={wordsOf(text, passage.spans)} language={language} />
      <p className="practice-says">{feedback ? feedback.says : t("The key has nothing like it.")}</p>
      {feedback && <Why feedback={feedback} />}
      <ShowButton spans={passage.spans} onShow={onShow} />
    </li>
  );
}

function Words({
  label,
  tag,
  words,
  language,
}: {
  label: string;
  tag: string | undefined;
  words: string;
  language: Source["language"];
}) {
  return (
    <p className="practice-words">
      <span className="hint">
        {label}:{" "}
        <span className="tag-line" data-under={tag}>
          {tag === undefined ? "" : tagWord(tag)}
        </span>
      </span>{" "}
      <q dir="auto" lang={language ?? undefined}>
        {words}
      </q>
    </p>
  );
}

/** The rule that decides, with its words, and the key's own reason. */
function Why({ feedback: { rule, reason } }: { feedback: Feedback }) {
  const words = rule && tagById(rule.tag).rules[rule.number - 1];
  return (
    <>
      {rule && (
        <p className="practice-rule">
          <strong>{t("{tag}, rule {number}.", { tag: t(tagNames[rule.tag]), number: rule.number })}</strong>{" "}
          {words && t(words)}
        </p>
      )}
      {reason !== null && <p className="practice-reason">{reason}</p>}
    </>
  );
}

function ShowButton({ spans, onShow }: { spans: readonly Span[]; onShow: (span: Span) => void }) {
  const [first] = spans;
  return (
    first && (
      <button type="button" className="link" onClick={() => onShow(first)}>
        {t("Show in the text")}
      </button>
    )
  );
}
