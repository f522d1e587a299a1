import { useId } from "react";
import { type TagId, tagById, tagNames } from "../../annotations/index.ts";
import type { Exercise } from "../../classroom/index.ts";
import { formatList, formatNumber, plural, t } from "../../languages/index.ts";
import { NoteText } from "../kit/note-text.tsx";

/** The details of a tag that are asked for, in words; empty where none are. */
function askedFor(tag: TagId, names: readonly string[]): string {
  const { attributes } = tagById(tag);
  return formatList(attributes.filter(({ name }) => names.includes(name)).map(({ label }) => t(label)));
}

/** What students get to see of an exercise, before it is handed out. */
export function GivenTask({ exercise }: { exercise: Exercise }) {
  const { title, task, sources, tags, attributes, minutes, points, hints, tracing, hideOthers } = exercise;
  const id = useId();
  const allowed = [
    hints ? t("The rules of the tags are shown.") : t("The rules of the tags are hidden."),
    tracing ? t("They may look up where words come from.") : t("Looking up where words come from is off."),
    hideOthers && t("What others tagged is hidden."),
  ].filter((words) => words !== false);
  return (
    <section className="given" aria-labelledby={id}>
      <h2 id={id}>{t("What students get")}</h2>
      <div className="given-sheet">
        <h3 dir="auto">{title}</h3>
        {task.trim() === "" ? (
          <p className="faint">{t("There is no task in words yet. Write one under Edit.")}</p>
        ) : (
          <div className="given-words">
            <NoteText>{task}</NoteText>
          </div>
        )}
        <dl>
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
            {tags.map((tag) => {
              const asked = askedFor(tag, attributes[tag] ?? []);
              return (
                <dd key={tag}>
                  <span className="tag-line" data-under={tag}>
                    {t(tagNames[tag])}
                  </span>
                  {asked && <span className="faint"> {t("with {details}", { details: asked })}</span>}
                </dd>
              );
            })}
          </div>
          {minutes !== null && (
            <div>
              <dt>{t("Time")}</dt>
              <dd>{plural(minutes, "About one minute", "About {count} minutes")}</dd>
            </div>
          )}
          {points !== null && (
            <div>
              <dt>{t("Points")}</dt>
              <dd>{formatNumber(points)}</dd>
            </div>
          )}
          <div>
            <dt>{t("While they work")}</dt>
            {allowed.map((words) => (
              <dd key={words}>{words}</dd>
            ))}
          </div>
        </dl>
      </div>
      <p className="hint">
        {t("The key is not in it. What they hand in is a file that comes back to you, under Class.")}
      </p>
    </section>
  );
}
