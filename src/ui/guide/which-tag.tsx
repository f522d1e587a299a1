import { useState } from "react";
import { type TagId, tagById } from "../../annotations/index.ts";
import { offeredTags, tagSelection } from "../../state/index.ts";
import { Dialog } from "../kit/dialog.tsx";
import { useLateral } from "../kit/lateral-context.tsx";
import { useTask } from "../kit/use-task.ts";
import { type TagQuestion, tagQuestions, tagsFrom } from "./tag-questions.ts";
import "./guide.css";

const letterCount = 160;

/** Three questions that lead to a tag, or to several; with words selected they can be tagged at once. */
export function WhichTag({ onClose }: { onClose: () => void }) {
  const lateral = useLateral();
  const [words] = useState(() => selectedWords(lateral));
  const [answers, setAnswers] = useState<ReadonlyMap<TagId, boolean>>(new Map());
  const offered = new Set(offeredTags(useTask()).map(({ id }) => id));
  const questions = tagQuestions.filter(({ tag }) => offered.has(tag));
  const chosen = tagsFrom(answers);
  function tagNow() {
    for (const tag of chosen) tagSelection(lateral, tag);
    document.getSelection()?.removeAllRanges();
    onClose();
  }
  return (
    <Dialog title="Which tag is this?" onClose={onClose}>
      <div className="which-tag">
        {words !== null && (
          <blockquote dir="auto">
            {words.length > letterCount ? `${words.slice(0, letterCount)}…` : words}
          </blockquote>
        )}
        {questions.map((question) => (
          <Question
            key={question.tag}
            question={question}
            answer={answers.get(question.tag) ?? null}
            onAnswer={(answer) => setAnswers(new Map([...answers, [question.tag, answer]]))}
          />
        ))}
        <p role="status">{verdict(answers, chosen, questions.length)}</p>
        {words !== null && chosen.length > 0 && (
          <button type="button" className="primary" onClick={tagNow}>
            Tag the selected words as {chosen.map((tag) => tagById(tag).name.toLowerCase()).join(" and ")}
          </button>
        )}
      </div>
    </Dialog>
  );
}

function Question({
  question: { tag, asks, yes, no, extent },
  answer,
  onAnswer,
}: {
  question: TagQuestion;
  answer: boolean | null;
  onAnswer: (answer: boolean) => void;
}) {
  return (
    <fieldset>
      <legend>{asks}</legend>
      {[true, false].map((one) => (
        <label key={String(one)} className="check">
          <input type="radio" name={`which-${tag}`} checked={answer === one} onChange={() => onAnswer(one)} />
          <span>{one ? "Yes" : "No"}</span>
          <span className="hint">{(one ? yes : no).join(" · ")}</span>
        </label>
      ))}
      {answer === true && (
        <p className="hint">
          <span className="tag-line" data-under={tag}>
            {tagById(tag).name}
          </span>
          : {extent}
        </p>
      )}
    </fieldset>
  );
}

function verdict(answers: ReadonlyMap<TagId, boolean>, chosen: readonly TagId[], asked: number): string {
  const names = chosen.map((tag) => tagById(tag).name.toLowerCase());
  if (names.length > 1) return `It is ${names.join(" and ")}: give both tags. Several can be right at once.`;
  if (names.length === 1) return `It is a${names[0] === "opinion" ? "n" : ""} ${names[0]}.`;
  if (answers.size === asked) return "No tag fits: leave it untagged.";
  return "Answer what you can; each question stands for itself.";
}

function selectedWords(lateral: ReturnType<typeof useLateral>): string | null {
  const { selected, document } = lateral.reading.getState();
  return selected && document ? document.text.slice(selected.span.start, selected.span.end) : null;
}
