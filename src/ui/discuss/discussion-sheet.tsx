import { type Discussion, type TalkingPoint, voteOn } from "../../classroom/index.ts";
import { t } from "../../languages/index.ts";
import type { ClassProps } from "../kit/classroom-props.ts";
import { languageOf } from "../kit/language-of.ts";
import { ruleInWords, saidInWords, voteInWords } from "./label-words.ts";
import { PassageText } from "./passage-text.tsx";
import { surroundingsOf } from "./surroundings.ts";

/** What is talked about, on paper: passages, prompts, rules and votes. It is seen only when the page is printed. */
export function DiscussionSheet({
  points,
  discussion,
  kept: { exercise, sources },
  texts,
}: Pick<ClassProps, "kept" | "texts"> & { points: readonly TalkingPoint[]; discussion: Discussion }) {
  return (
    <section className="print-sheet" aria-label={t("Discussion sheet")}>
      <h1>{t("To talk about: {title}", { title: exercise.title })}</h1>
      <ol>
        {points.map((point) => {
          const { before, after } = voteOn(discussion, point);
          return (
            <li key={`${point.sourceId} ${point.start} ${point.end} ${point.kind}`}>
              <PassageText
                {...surroundingsOf(texts.get(point.sourceId)?.text ?? "", point)}
                language={languageOf(sources, point.sourceId)}
              />
              <p>{exercise.sources.find(({ id }) => id === point.sourceId)?.title}</p>
              <p>{point.prompt}</p>
              <p>{t("The class tagged: {counts}.", { counts: saidInWords(point) })}</p>
              {point.rule && <p>{ruleInWords(point.rule)}</p>}
              <p>{t("Votes: {votes}", { votes: voteInWords(before, after, [...exercise.tags, ""]) })}</p>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
