import { useId } from "react";
import { tagNames } from "../../annotations/index.ts";
import { type Exercise, submissionContents } from "../../classroom/index.ts";
import { formatNumber, plural, t } from "../../languages/index.ts";
import { NoteText } from "../kit/note-text.tsx";
import { CodeNameField } from "./code-name-field.tsx";
import "./task.css";

/** What an exercise asks for, and what becomes of it, before it is begun. */
export function BeginSheet({
  exercise,
  isBegun,
  onBegin,
}: {
  exercise: Exercise;
  /** Whether it was begun here before. */
  isBegun: boolean;
  onBegin: () => void;
}) {
  const id = useId();
  const { title, task, sources, tags, minutes, points, tracing, key } = exercise;
  return (
    <form
      className="task-sheet"
      aria-labelledby={id}
      onSubmit={(event) => {
        event.preventDefault();
        onBegin();
      }}
    >
      <header>
        <p className="source-kind">{key === null ? t("Exercise") : t("Exercise for practice")}</p>
        <h1 id={id}>{title}</h1>
      </header>
      {task.trim() !== "" && (
        <div className="task-words">
          <NoteText>{task}</NoteText>
        </div>
      )}
      <dl className="task-facts">
        <div>
          <dt>{sources.length === 1 ? t("Text") : t("Texts")}</dt>
          {sources.map((source) => (
            <dd key={source.id} dir="auto">
              {source.title}
            </dd>
          ))}
        </div>
        <div>
          <dt>{tags.length === 1 ? t("Tag") : t("Tags")}</dt>
          <dd className="task-tags">
            {tags.map((tag) => (
              <span key={tag} className="tag-line" data-under={tag}>
                {t(tagNames[tag])}
              </span>
            ))}
          </dd>
        </div>
        {minutes !== null && (
          <div>
            <dt>{t("Time")}</dt>
            <dd>{plural(minutes, "About {count} minute", "About {count} minutes")}</dd>
          </div>
        )}
        {points !== null && (
          <div>
            <dt>{t("Points")}</dt>
            <dd>{formatNumber(points)}</dd>
          </div>
        )}
        <div>
          <dt>{t("Tracing")}</dt>
          <dd>
            {tracing
              ? t("On: look up where words come from.")
              : t("Off: words can’t be looked up in other texts.")}
          </dd>
        </div>
      </dl>
      <section aria-labelledby={`${id}-gets`}>
        <h2 id={`${id}-gets`}>{t("What your teacher gets")}</h2>
        <p>
          {t(
            "Nothing, until you hand in. Then one file is saved on this computer, and you pass it on yourself.",
          )}
          {key !== null &&
            ` ${t("For practice, it is compared with the key at once, here, passage by passage.")}`}
        </p>
        <details>
          <summary>{t("What is in that file")}</summary>
          <ul className="task-list">
            {Object.entries(submissionContents).map(([field, words]) => (
              <li key={field}>{t(words)}</li>
            ))}
          </ul>
        </details>
      </section>
      <CodeNameField />
      <div>
        <button type="submit" className="primary task-begin">
          {isBegun ? t("Go on") : t("Begin")}
        </button>
        {isBegun && <p className="hint">{t("You have begun this here before. What you tagged is kept.")}</p>}
      </div>
    </form>
  );
}
