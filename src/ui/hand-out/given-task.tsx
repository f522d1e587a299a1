import { useId } from "react";
import { type TagId, tagById } from "../../annotations/index.ts";
import type { Exercise } from "../../classroom/index.ts";
import { NoteText } from "../kit/note-text.tsx";

/** The details of a tag that are asked for, in words; empty where none are. */
function askedFor(tag: TagId, names: readonly string[]): string {
  const { attributes } = tagById(tag);
  return attributes
    .filter(({ name }) => names.includes(name))
    .map(({ label }) => label)
    .join(", ");
}

/** What students get to see of an exercise, before it is handed out. */
export function GivenTask({ exercise }: { exercise: Exercise }) {
  const { title, task, sources, tags, attributes, minutes, points, hints, tracing, hideOthers } = exercise;
  const id = useId();
  const allowed = [
    hints ? "The rules of the tags are shown." : "The rules of the tags are hidden.",
    tracing ? "They may look up where words come from." : "Looking up where words come from is off.",
    hideOthers && "What others tagged is hidden.",
  ].filter((words) => words !== false);
  return (
    <section className="given" aria-labelledby={id}>
      <h2 id={id}>What students get</h2>
      <div className="given-sheet">
        <h3 dir="auto">{title}</h3>
        {task.trim() === "" ? (
          <p className="faint">There is no task in words yet. Write one under Edit.</p>
        ) : (
          <div className="given-words">
            <NoteText>{task}</NoteText>
          </div>
        )}
        <dl>
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
            {tags.map((tag) => {
              const asked = askedFor(tag, attributes[tag] ?? []);
              return (
                <dd key={tag}>
                  <span className="tag-line" data-under={tag}>
                    {tagById(tag).name}
                  </span>
                  {asked && <span className="faint"> with {asked}</span>}
                </dd>
              );
            })}
          </div>
          {minutes !== null && (
            <div>
              <dt>Time</dt>
              <dd>About {minutes === 1 ? "one minute" : `${minutes} minutes`}</dd>
            </div>
          )}
          {points !== null && (
            <div>
              <dt>Points</dt>
              <dd>{points.toLocaleString("en")}</dd>
            </div>
          )}
          <div>
            <dt>While they work</dt>
            {allowed.map((words) => (
              <dd key={words}>{words}</dd>
            ))}
          </div>
        </dl>
      </div>
      <p className="hint">
        The key is not in it. What they hand in is a file that comes back to you, under Class.
      </p>
    </section>
  );
}
