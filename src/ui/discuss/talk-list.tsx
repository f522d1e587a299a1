import { useEffect, useRef } from "react";
import {
  type Discussion,
  handsUp,
  type TalkedWords,
  type TalkingPoint,
  voteOn,
  withAdded,
} from "../../classroom/index.ts";
import { changeDiscussion } from "../../state/index.ts";
import type { ClassProps } from "../kit/classroom-props.ts";
import { AddWords } from "./add-words.tsx";
import { countsInWords } from "./label-words.ts";

const kinds = {
  contested: "the class differs",
  unsure: "students weren’t sure",
  added: "added by you",
} as const;

/** All that may be talked about, to begin with any of it, and to add more. */
export function TalkList({
  points,
  discussion,
  last,
  onShow,
  ...props
}: Pick<ClassProps, "desk" | "kept" | "texts"> & {
  points: readonly TalkingPoint[];
  discussion: Discussion;
  /** Which passage was shown to the class just now, from 0: the focus comes back to it. Null where none was. */
  last: number | null;
  onShow: (at: number) => void;
}) {
  const { desk, kept, texts } = props;
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    if (last !== null) list.current?.children[last]?.querySelector("button")?.focus();
  }, [last]);
  function change(words: TalkedWords, isIn: boolean) {
    const label = isIn ? "adding words to talk about" : "taking words off the list";
    changeDiscussion(desk, kept.exercise, (now) => withAdded(now, words, isIn), label);
    desk.lateral.messages.say(isIn ? "Added to the list." : "Taken off the list.", { undo: true });
  }
  return (
    <>
      {points.length === 0 ? (
        <p className="discuss-none">
          There is nothing to talk about yet: the class agrees, or nobody handed in. Collect hand-ins under
          Class, or add words yourself.
        </p>
      ) : (
        <>
          <div className="discuss-acts">
            <button type="button" className="primary" onClick={() => onShow(0)}>
              Show to the class
            </button>
            <button type="button" onClick={() => window.print()}>
              Print the sheet
            </button>
            <p className="hint">
              Large, without names. <kbd>←</kbd> <kbd>→</kbd> go on, <kbd>R</kbd> shows the rule, <kbd>V</kbd>{" "}
              votes, <kbd>F</kbd> fills the screen, <kbd>Esc</kbd> comes back.
            </p>
          </div>
          <ol ref={list} className="talk-list" aria-label="To talk about">
            {points.map((point, at) => {
              const { kind, sourceId, start, end } = point;
              const vote = voteOn(discussion, point);
              const hands = handsUp(vote.before) + handsUp(vote.after);
              const words = texts.get(sourceId)?.text.slice(start, end) ?? "";
              return (
                <li key={`${sourceId} ${start} ${end} ${kind}`}>
                  <button type="button" className="link talk-words" dir="auto" onClick={() => onShow(at)}>
                    {words}
                  </button>
                  <p className="faint">
                    {kept.exercise.sources.find(({ id }) => id === sourceId)?.title} · {kinds[kind]}:{" "}
                    {countsInWords(point.said)}
                    {point.unsure > 0 && `, ${point.unsure} unsure`}
                    {hands > 0 && " · voted"}
                  </p>
                  {kind === "added" && (
                    <button type="button" className="quiet" onClick={() => change(point, false)}>
                      Take off the list
                    </button>
                  )}
                </li>
              );
            })}
          </ol>
        </>
      )}
      <AddWords kept={kept} texts={texts} onAdd={(words) => change(words, true)} />
    </>
  );
}
