import { tagById } from "../../annotations/index.ts";
import type { Exercise, ExerciseSource } from "../../classroom/index.ts";
import { plural, said, t } from "../../languages/index.ts";
import type { Source } from "../../sources/index.ts";
import { NoteText } from "../kit/note-text.tsx";
import { FillIn } from "./fill-in.tsx";
import type { PaperLayout } from "./paper-layout.ts";
import type { PaperText } from "./paper-paragraphs.ts";
import { PaperTextPart } from "./paper-text.tsx";
import "./paper-table.css";

/** One text of a sheet. */
export interface SheetText {
  readonly of: ExerciseSource;
  readonly source: Source | undefined;
  readonly text: string;
  readonly paper: PaperText;
}

/** An exercise on paper: the task, how to mark by pencil, the texts with room for notes, and tables to fill in. */
export function TaskSheet({
  exercise: { title, task, tags, attributes, minutes, points },
  texts,
  layout: { hasRules, rows },
}: {
  /** As students get it, without a key. */
  exercise: Exercise;
  texts: readonly SheetText[];
  layout: PaperLayout;
}) {
  const facts = [
    minutes !== null && plural(minutes, "About one minute", "About {count} minutes"),
    points !== null && plural(points, "{count} point", "{count} points"),
  ].filter((fact) => fact !== false);
  return (
    <>
      <header className="paper-head">
        <p className="paper-name">{t("Name or code name:")}</p>
        <h2 dir="auto">{title}</h2>
        {facts.length > 0 && <p>{facts.join(", ")}</p>}
      </header>
      {task.trim() !== "" && (
        <div className="paper-task">
          <NoteText>{task}</NoteText>
        </div>
      )}
      <section className="paper-key">
        <h3>{t("How to mark")}</h3>
        <ul>
          {tags.map((tag) => (
            <li key={tag}>
              <strong data-under={tag}>{t(tagById(tag).name)}</strong>: {t(lines[tag])}.
            </li>
          ))}
        </ul>
        <p>
          {tags.length > 1 && `${t("Where two tags fit the same words, draw both lines.")} `}
          {rows > 0 && t("Write a number at the end of each line, and fill in the row of that number below.")}
        </p>
      </section>
      {hasRules && (
        <section className="paper-rules">
          {tags.map((tag) => {
            const { name, definition, rules } = tagById(tag);
            return (
              <section key={tag}>
                <h3>{t(name)}</h3>
                <p>{t(definition)}</p>
                <ol>
                  {rules.map((rule) => (
                    <li key={rule}>{t(rule)}</li>
                  ))}
                </ol>
              </section>
            );
          })}
        </section>
      )}
      {texts.map(({ of, source, text, paper }) => (
        <PaperTextPart
          key={of.id}
          title={of.title}
          source={source}
          isToRead={of.parts?.length === 0}
          paper={paper}
          drawn={({ start, end }) => text.slice(start, end)}
        />
      ))}
      {rows > 0 && (
        <section className="paper-tables">
          <h3>{t("What you marked")}</h3>
          {tags.map((tag) => (
            <FillIn key={tag} tag={tag} attributes={attributes} rows={rows} />
          ))}
        </section>
      )}
    </>
  );
}

/** The lines that the tags have on the screen, to be drawn by pencil. */
const lines = {
  quote: said("a straight line under the words"),
  statistic: said("a dotted line"),
  opinion: said("a wavy line"),
} as const;
