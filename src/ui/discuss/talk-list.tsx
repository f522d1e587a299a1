import { useEffect, useRef } from "react";
import {
  type Discussion,
  handsUp,
  type TalkedWords,
  type TalkingPoint,
  voteOn,
  withAdded,
} from "../../classroom/index.ts";
import { said, t } from "../../languages/index.ts";
import { changeDiscussion } from "../../state/index.ts";
import type { ClassProps } from "../kit/classroom-props.ts";
import { languageOf } from "../kit/language-of.ts";
import { rich } from "../kit/rich.tsx";
import { AddWords } from "./add-words.tsx";
import { saidInWords } from "./label-words.ts";

const kinds = {
  contested: said("the class differs"),
  unsure: said("students weren’t sure"),
  added: said("added by you"),
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
    const label = isIn ? t("adding words to talk about") : t("taking words off the list");
    changeDiscussion(desk, kept.exercise, (now) => withAdded(now, words, isIn), label);
    desk.lateral.messages.say(isIn ? t("Added to the list.") : t("Taken off the list."), { undo: true });
  }
  return (
    <>
      {points.length === 0 ? (
        <p className="discuss-none">
          {t(
            "There is nothing to talk about yet: the class agrees, or nobody handed in. Collect hand-ins under Class, or add words yourself.",
          )}
        </p>
      ) : (
        <>
          <div className="discuss-acts">
            <button type="button" className="primary" onClick={() => onShow(0)}>
              {t("Show to the class")}
            </button>
            <button type="button" onClick={() => window.print()}>
              {t("Print the sheet")}
            </button>
            <p className="hint">
              {rich(
                "Large, without names. {back} {on} go on, {rule} shows the rule, {vote} votes, {screen} fills the screen, {leave} comes back.",
                {
                  back: <kbd>←</kbd>,
                  on: <kbd>→</kbd>,
                  rule: <kbd>R</kbd>,
                  vote: <kbd>V</kbd>,
                  screen: <kbd>F</kbd>,
                  leave: <kbd>Esc</kbd>,
                },
              )}
            </p>
          </div>
          <ol ref={list} className="talk-list" aria-label={t("To talk about")}>
            {points.map((point, at) => {
              const { kind, sourceId, start, end } = point;
              const vote = voteOn(discussion, point);
              const hands = handsUp(vote.before) + handsUp(vote.after);
              const words = texts.get(sourceId)?.text.slice(start, end) ?? "";
              return (
                <li key={`${sourceId} ${start} ${end} ${kind}`}>
                  <button
                    type="button"
                    className="link talk-words"
                    dir="auto"
                    lang={languageOf(kept.sources, sourceId)}
                    onClick={() => onShow(at)}
                  >
                    {words}
                  </button>
                  <p className="faint">
                    {kept.exercise.sources.find(({ id }) => id === sourceId)?.title} · {t(kinds[kind])}:{" "}
                    {saidInWords(point)}
                    {hands > 0 && ` · ${t("voted")}`}
                  </p>
                  {kind === "added" && (
                    <button type="button" className="quiet" onClick={() => change(point, false)}>
                      {t("Take off the list")}
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
