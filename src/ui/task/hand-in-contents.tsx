import type { ReactNode } from "react";
import { tagNames } from "../../annotations/index.ts";
import {
  type Exercise,
  type HandInOverview,
  handInOverview,
  type Submission,
  submissionContents,
  submissionFileName,
} from "../../classroom/index.ts";
import { shortWords } from "../../state/index.ts";
import { counted, momentInWords } from "./progress-words.ts";

/** What each field of a hand-in holds, in words. A field without a line here would not compile. */
const said: Readonly<
  Record<
    keyof Submission,
    (submission: Submission, overview: HandInOverview, exercise: Exercise) => ReactNode
  >
> = {
  exerciseId: (_submission, _overview, { title }) => `“${title}”`,
  studentId: ({ studentId }) => studentId,
  codeName: ({ codeName }) => codeName,
  begun: ({ begun }) => momentInWords(begun),
  handedIn: ({ handedIn }) => momentInWords(handedIn),
  generator: ({ generator }) => generator,
  sources: (_submission, { texts }) => texts.map(({ title }) => `“${title}”`).join(", "),
  annotations: (_submission, { count, notes, details }) =>
    count === 0
      ? "nothing so far"
      : `${counted(count, "tag")}, ${counted(notes, "note")}, ${counted(details, "detail")}`,
};

/** All that a hand-in holds, in words and numbers, and what was left open in it. */
export function HandInContents({ exercise, submission }: { exercise: Exercise; submission: Submission }) {
  const overview = handInOverview(exercise, submission);
  const fields = Object.keys(submissionContents) as (keyof Submission)[];
  return (
    <>
      <p>
        A file is saved on this computer: <strong>{submissionFileName(submission.codeName)}</strong>. It holds
        this, and nothing else:
      </p>
      <dl className="task-contents" aria-label="In the file">
        {fields.map((field) => (
          <div key={field}>
            <dt>{submissionContents[field]}</dt>
            <dd>{said[field](submission, overview, exercise)}</dd>
          </div>
        ))}
      </dl>
      {overview.count > 0 && <Counts exercise={exercise} overview={overview} />}
      <LeftOpen exercise={exercise} overview={overview} />
    </>
  );
}

function Counts({ exercise, overview }: { exercise: Exercise; overview: HandInOverview }) {
  return (
    <div className="task-counts">
      <table>
        <caption>Tags in each text</caption>
        <thead>
          <tr>
            <th scope="col">Text</th>
            {exercise.tags.map((tag) => (
              <th key={tag} scope="col">
                {tagNames[tag]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {overview.texts.map(({ id, title, byTag }) => (
            <tr key={id}>
              <th scope="row" dir="auto">
                {title}
              </th>
              {exercise.tags.map((tag) => (
                <td key={tag}>{byTag[tag]}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** What a student may want to look at before handing in. */
function LeftOpen({ exercise, overview }: { exercise: Exercise; overview: HandInOverview }) {
  const { texts, unsure, otherTexts, outdated } = overview;
  const untagged = texts.filter(({ count }) => count === 0);
  const titleOf = (id: string) => exercise.sources.find((source) => source.id === id)?.title ?? id;
  return (
    <>
      {untagged.length > 0 && (
        <section className="task-open">
          <h3>Without any tag</h3>
          <ul className="task-list">
            {untagged.map(({ id, title }) => (
              <li key={id} dir="auto">
                {title}
              </li>
            ))}
          </ul>
        </section>
      )}
      {unsure.length > 0 && (
        <section className="task-open">
          <h3>You are unsure</h3>
          <p className="hint">These are not counted as right or wrong. They go to the discussion.</p>
          <ul className="task-list">
            {unsure.map((annotation) => (
              <li key={annotation.id} dir="auto">
                {tagNames[annotation.tag]}: “{shortWords(annotation)}”
              </li>
            ))}
          </ul>
        </section>
      )}
      {otherTexts.length > 0 && (
        <p className="task-warning" role="note">
          {otherTexts.map((id) => `“${titleOf(id)}”`).join(", ")}: the text here is not the one that the
          exercise was made on. Tell your teacher, whose Lateral will set this file aside.
        </p>
      )}
      {outdated > 0 && (
        <p className="task-warning" role="note">
          {counted(outdated, "tag")} {outdated === 1 ? "was" : "were"} made on an earlier version of a text.
          Your teacher’s Lateral will list {outdated === 1 ? "it" : "them"} as not readable.
        </p>
      )}
    </>
  );
}
