import { useCallback, useMemo, useState } from "react";
import { useStore } from "zustand";
import { type Discussion, talkingPoints } from "../../classroom/index.ts";
import { said, t } from "../../languages/index.ts";
import { deletePapers, keptDiscussion, type ShelfDesk } from "../../state/index.ts";
import type { ClassProps } from "../kit/classroom-props.ts";
import { ExerciseHead } from "../kit/exercise-head.tsx";
import { Adjudicate } from "./adjudicate.tsx";
import { classTexts } from "./class-readings.ts";
import { DiscussionSheet } from "./discussion-sheet.tsx";
import { Projector } from "./projector.tsx";
import { TalkList } from "./talk-list.tsx";
import "./discuss.css";

const parts = [
  ["talk", said("Talk about it")],
  ["key", said("Make the key")],
] as const;

/** What to talk about, and the version that comes of it. */
export function Discuss(props: ClassProps) {
  const { desk, kept } = props;
  const { id } = kept.exercise;
  const paper = useStore(desk.own, ({ records }) => records);
  const read = useMemo(() => keptDiscussion(paper, id), [paper, id]);
  if (read.ok) return <ReadDiscussion {...props} discussion={read.value} />;
  return (
    <>
      <ExerciseHead exercise={kept.exercise} page="discuss" />
      <Unreadable problem={read.problem} desk={desk} exerciseId={id} />
    </>
  );
}

function ReadDiscussion({ discussion, ...props }: ClassProps & { discussion: Discussion }) {
  const { collected, desk, kept, texts } = props;
  const [part, setPart] = useState<(typeof parts)[number][0]>("talk");
  const [shown, setShown] = useState<number | null>(null);
  const [last, setLast] = useState<number | null>(null);
  const read = useMemo(() => classTexts({ collected, kept, texts }), [collected, kept, texts]);
  const points = useMemo(() => talkingPoints(read, discussion.added), [read, discussion.added]);
  const leave = useCallback(() => {
    setLast(shown);
    setShown(null);
  }, [shown]);
  if (shown !== null && points.length > 0) {
    return (
      <Projector
        points={points}
        at={Math.min(shown, points.length - 1)}
        onMove={setShown}
        onLeave={leave}
        discussion={discussion}
        desk={desk}
        kept={kept}
        texts={texts}
      />
    );
  }
  return (
    <>
      <div className="discuss-screen">
        <ExerciseHead exercise={kept.exercise} page="discuss" />
      </div>
      <fieldset className="discuss-parts discuss-screen">
        <legend className="unseen">{t("What to do")}</legend>
        {parts.map(([name, label]) => (
          <button key={name} type="button" aria-pressed={part === name} onClick={() => setPart(name)}>
            {t(label)}
          </button>
        ))}
      </fieldset>
      {part === "talk" ? (
        <>
          <div className="discuss-screen">
            <TalkList
              points={points}
              discussion={discussion}
              last={last}
              onShow={setShown}
              desk={desk}
              kept={kept}
              texts={texts}
            />
          </div>
          <DiscussionSheet points={points} discussion={discussion} kept={kept} texts={texts} />
        </>
      ) : (
        <Adjudicate collected={collected} desk={desk} kept={kept} texts={texts} discussion={discussion} />
      )}
    </>
  );
}

function Unreadable({ problem, desk, exerciseId }: { problem: string; desk: ShelfDesk; exerciseId: string }) {
  return (
    <>
      <p role="alert">
        {t("What was discussed can’t be read, and was left as it is. {problem}", { problem })}
      </p>
      <button
        type="button"
        onClick={() => deletePapers(desk, exerciseId, ["discussion"], t("beginning a discussion anew"))}
      >
        {t("Begin anew")}
      </button>
    </>
  );
}
