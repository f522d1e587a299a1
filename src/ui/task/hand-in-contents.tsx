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
import { formatList, plural, t } from "../../languages/index.ts";
import { shortWords } from "../../state/index.ts";
import { rich } from "../kit/rich.tsx";
import { momentInWords } from "./progress-words.ts";

/** What each field of a hand-in holds, in words. A field without a line here would not compile. */
const held: Readonly<
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
  sources: (_submission, { texts }) => formatList(texts.map(({ title }) => `“${title}”`)),
  annotations: (_submission, { count, notes, details }) =>
    count === 0
      ? t("nothing so far")
      : t("{tags}, {notes}, {details}", {
          tags: plural(count, "{count} tag", "{count} tags"),
          notes: plural(notes, "{count} note", "{count} notes"),
          details: plural(details, "{count} detail", "{count} details"),
        }),
};

/** All that a hand-in holds, in words and numbers, and what was left open in it. */
export function HandInContents({ exercise, submission }: { exercise: Exercise; submission: Submission }) {
  const overview = handInOverview(exercise, submission);
  const fields = Object.keys(submissionContents) as (keyof Submission)[];
  return (
    <>
      <p>
        {rich("A file is saved on this computer: {file}. It holds this, and nothing else:", {
          file: <strong>{submissionFileName(submission.codeName)}</strong>,
        })}
      </p>
      <dl className="task-contents" aria-label={t("In the file")}>
        {fields.map((field) => (
          <div key={field}>
            <dt>{t(submissionContents[field])}</dt>
            <dd>{held[field](submission, overview, exercise)}</dd>
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
        <caption>{t("Tags in each text")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("Text")}</th>
            {exercise.tags.map((tag) => (
              <th key={tag} scope="col">
                {t(tagNames[tag])}
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
          <h3>{t("Without any tag")}</h3>
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
          <h3>{t("You are unsure")}</h3>
          <p className="hint">{t("These are not counted as right or wrong. They go to the discussion.")}</p>
          <ul className="task-list">
            {unsure.map((annotation) => (
              <li key={annotation.id} dir="auto">
                {t(tagNames[annotation.tag])}: “{shortWords(annotation)}”
              </li>
            ))}
          </ul>
        </section>
      )}
      {otherTexts.length > 0 && (
        <p className="task-warning" role="note">
          {t(
            "{texts}: the text here is not the one that the exercise was made on. Tell your teacher, whose Lateral will set this file aside.",
            { texts: formatList(otherTexts.map((id) => `“${titleOf(id)}”`)) },
          )}
        </p>
      )}
      {outdated > 0 && (
        <p className="task-warning" role="note">
          {plural(
            outdated,
            "{count} tag was made on an earlier version of a text. Your teacher’s Lateral will list it as not readable.",
            "{count} tags were made on an earlier version of a text. Your teacher’s Lateral will list them as not readable.",
          )}
        </p>
      )}
    </>
  );
}
