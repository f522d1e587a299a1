import { useId } from "react";
import { tagNames } from "../../annotations/index.ts";
import { type Exercise, submissionContents } from "../../classroom/index.ts";
import { NoteText } from "../kit/note-text.tsx";
import { CodeNameField } from "./code-name-field.tsx";
import { counted } from "./progress-words.ts";
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
        <p className="source-kind">{key === null ? "Exercise" : "Exercise for practice"}</p>
        <h1 id={id}>{title}</h1>
      </header>
      {task.trim() !== "" && (
        <div className="task-words">
          <NoteText>{task}</NoteText>
        </div>
      )}
      <dl className="task-facts">
        <div>
          <dt>{sources.length === 1 ? "Text" : "Texts"}</dt>
          {sources.map((source) => (
            <dd key={source.id} dir="auto">
              {source.title}
            </dd>
          ))}
        </div>
        <div>
          <dt>{tags.length === 1 ? "Tag" : "Tags"}</dt>
          <dd className="task-tags">
            {tags.map((tag) => (
              <span key={tag} className="tag-line" data-under={tag}>
                {tagNames[tag]}
              </span>
            ))}
          </dd>
        </div>
        {minutes !== null && (
          <div>
            <dt>Time</dt>
            <dd>About {counted(minutes, "minute")}</dd>
          </div>
        )}
        {points !== null && (
          <div>
            <dt>Points</dt>
            <dd>{points.toLocaleString("en")}</dd>
          </div>
        )}
        <div>
          <dt>Tracing</dt>
          <dd>
            {tracing ? "On: look up where words come from." : "Off: words can’t be looked up in other texts."}
          </dd>
        </div>
      </dl>
      <section aria-labelledby={`${id}-gets`}>
        <h2 id={`${id}-gets`}>What your teacher gets</h2>
        <p>
          Nothing, until you hand in. Then one file is saved on this computer, and you pass it on yourself.
          {key !== null && " For practice, it is compared with the key at once, here, passage by passage."}
        </p>
        <details>
          <summary>What is in that file</summary>
          <ul className="task-list">
            {Object.entries(submissionContents).map(([field, words]) => (
              <li key={field}>{words}</li>
            ))}
          </ul>
        </details>
      </section>
      <CodeNameField />
      <div>
        <button type="submit" className="primary task-begin">
          {isBegun ? "Go on" : "Begin"}
        </button>
        {isBegun && <p className="hint">You have begun this here before. What you tagged is kept.</p>}
      </div>
    </form>
  );
}
