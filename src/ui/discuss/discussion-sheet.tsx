import { type Discussion, type TalkingPoint, voteOn } from "../../classroom/index.ts";
import type { ClassProps } from "../kit/classroom-props.ts";
import { countsInWords, ruleInWords, voteInWords } from "./label-words.ts";
import { PassageText } from "./passage-text.tsx";
import { surroundingsOf } from "./surroundings.ts";

/** What is talked about, on paper: passages, prompts, rules and votes. It is seen only when the page is printed. */
export function DiscussionSheet({
  points,
  discussion,
  kept: { exercise },
  texts,
}: Pick<ClassProps, "kept" | "texts"> & { points: readonly TalkingPoint[]; discussion: Discussion }) {
  return (
    <section className="print-sheet" aria-label="Discussion sheet">
      <h1>To talk about: {exercise.title}</h1>
      <ol>
        {points.map((point) => {
          const { before, after } = voteOn(discussion, point);
          return (
            <li key={`${point.sourceId} ${point.start} ${point.end} ${point.kind}`}>
              <PassageText {...surroundingsOf(texts.get(point.sourceId)?.text ?? "", point)} />
              <p>{exercise.sources.find(({ id }) => id === point.sourceId)?.title}</p>
              <p>{point.prompt}</p>
              <p>
                The class tagged: {countsInWords(point.said)}
                {point.unsure > 0 && `, ${point.unsure} unsure`}.
              </p>
              {point.rule && <p>{ruleInWords(point.rule)}</p>}
              <p>Votes: {voteInWords(before, after, [...exercise.tags, ""])}</p>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
