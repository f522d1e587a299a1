import { useCallback, useEffect, useRef, useState } from "react";
import { type Discussion, type Hands, type TalkingPoint, voteOn, withHands } from "../../classroom/index.ts";
import { said, t } from "../../languages/index.ts";
import { attempt, changeDiscussion, undo } from "../../state/index.ts";
import type { ClassProps } from "../kit/classroom-props.ts";
import { languageOf } from "../kit/language-of.ts";
import { ruleInWords } from "./label-words.ts";
import { PassageText } from "./passage-text.tsx";
import { SaidBars } from "./said-bars.tsx";
import { surroundingsOf } from "./surroundings.ts";
import { useProjectorKeys } from "./use-projector-keys.ts";
import { VoteTable } from "./vote-table.tsx";
import "./projector.css";

/** One passage at a time, large enough for the last row, and nothing in it that names a student. */
export function Projector({
  points,
  at,
  onMove,
  onLeave,
  discussion,
  desk,
  kept: { exercise, sources },
  texts,
}: Pick<ClassProps, "desk" | "kept" | "texts"> & {
  points: readonly TalkingPoint[];
  /** Which of them, from 0. */
  at: number;
  onMove: (to: number) => void;
  onLeave: () => void;
  discussion: Discussion;
}) {
  const screen = useRef<HTMLElement>(null);
  const point = points[at];
  const [ruleOf, setRuleOf] = useState<number | null>(null);
  const [isVoting, setVoting] = useState(false);
  const move = useCallback(
    (by: 1 | -1) => onMove(Math.min(points.length - 1, Math.max(0, at + by))),
    [onMove, at, points.length],
  );
  const toggleRule = useCallback(() => setRuleOf((now) => (now === at ? null : at)), [at]);
  const toggleVote = useCallback(() => setVoting((now) => !now), []);
  const { lateral } = desk;
  const fullScreen = useCallback(() => {
    const shown = document.fullscreenElement
      ? document.exitFullscreen()
      : screen.current?.requestFullscreen?.();
    if (shown) attempt(lateral, said("Filling the screen"), shown);
  }, [lateral]);
  useProjectorKeys({
    onMove: move,
    onRule: toggleRule,
    onVote: toggleVote,
    onFullScreen: fullScreen,
    onLeave,
  });
  useEffect(() => {
    screen.current?.focus();
    window.scrollTo({ top: 0, behavior: "instant" });
  }, []);
  if (!point) return null;
  const vote = (round: "before" | "after", hands: Hands) =>
    changeDiscussion(desk, exercise, (now) => withHands(now, point, round, hands), t("counting hands"));
  const text = texts.get(point.sourceId)?.text ?? "";
  const title = exercise.sources.find(({ id }) => id === point.sourceId)?.title ?? point.sourceId;
  const words = surroundingsOf(text, point);
  return (
    <section ref={screen} className="projector" tabIndex={-1} aria-label={t("For the class")}>
      <h1 className="unseen">{exercise.title}</h1>
      <header>
        <p aria-live="polite">
          <strong>{t("{number} of {all}", { number: at + 1, all: points.length })}</strong> {title}
        </p>
        <div className="projector-acts">
          <button
            type="button"
            aria-label={t("Previous passage")}
            aria-disabled={at === 0}
            onClick={() => move(-1)}
          >
            <span aria-hidden="true">←</span>
          </button>
          <button
            type="button"
            aria-label={t("Next passage")}
            aria-disabled={at === points.length - 1}
            onClick={() => move(1)}
          >
            <span aria-hidden="true">→</span>
          </button>
          <button type="button" aria-pressed={isVoting} onClick={toggleVote}>
            {t("Vote")}
          </button>
          {document.fullscreenEnabled && (
            <button type="button" onClick={fullScreen}>
              {t("Full screen")}
            </button>
          )}
          <button type="button" onClick={onLeave}>
            {t("Back to the list")}
          </button>
        </div>
      </header>
      <blockquote data-length={lengthClass(words.before.length + words.words.length + words.after.length)}>
        <PassageText {...words} language={languageOf(sources, point.sourceId)} />
      </blockquote>
      <p className="projector-prompt">{point.prompt}</p>
      <div className="projector-foot">
        {isVoting ? (
          <div>
            <VoteTable vote={voteOn(discussion, point)} labels={[...exercise.tags, ""]} onVote={vote} />
            <button type="button" onClick={() => undo(lateral)}>
              {t("Undo")}
            </button>
          </div>
        ) : (
          <SaidBars title={t("What the class tagged")} counts={point.said} />
        )}
        {point.rule && (
          <div className="projector-rule">
            <button type="button" aria-expanded={ruleOf === at} onClick={toggleRule}>
              {ruleOf === at ? t("Hide the rule") : t("Show the rule")}
            </button>
            {ruleOf === at && <p role="status">{ruleInWords(point.rule)}</p>}
          </div>
        )}
      </div>
    </section>
  );
}

/** Longer words are shown smaller, so that they still fit. In UTF-16 code units. */
function lengthClass(length: number): "short" | "middle" | "long" {
  if (length <= 220) return "short";
  return length <= 480 ? "middle" : "long";
}
