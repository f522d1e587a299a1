import { useState } from "react";
import { type TagId, tagNames } from "../../annotations/index.ts";
import { formatList, said, t } from "../../languages/index.ts";
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
  // As they were when it was asked: the browser may drop its selection for the focus of a dialog.
  const [{ selected, words }] = useState(() => selection(lateral));
  const [answers, setAnswers] = useState<ReadonlyMap<TagId, boolean>>(new Map());
  const offered = new Set(offeredTags(useTask()).map(({ id }) => id));
  const questions = tagQuestions.filter(({ tag }) => offered.has(tag));
  const chosen = tagsFrom(answers);
  function tagNow() {
    for (const tag of chosen) {
      lateral.reading.select(selected);
      tagSelection(lateral, tag);
    }
    document.getSelection()?.removeAllRanges();
    onClose();
  }
  return (
    <Dialog title={t("Which tag is this?")} onClose={onClose}>
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
            {t("Tag the selected words as {tags}", { tags: namesOf(chosen) })}
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
      <legend>{t(asks)}</legend>
      {[true, false].map((one) => (
        <label key={String(one)} className="check">
          <input type="radio" name={`which-${tag}`} checked={answer === one} onChange={() => onAnswer(one)} />
          <span>{one ? t("Yes") : t("No")}</span>
          <span className="hint">{(one ? yes : no).map((example) => t(example)).join(" · ")}</span>
        </label>
      ))}
      {answer === true && (
        <p className="hint">
          <span className="tag-line" data-under={tag}>
            {t(tagNames[tag])}
          </span>
          : {t(extent)}
        </p>
      )}
    </fieldset>
  );
}

const verdicts = {
  quote: said("It is a quote."),
  statistic: said("It is a statistic."),
  opinion: said("It is an opinion."),
} as const;

function namesOf(chosen: readonly TagId[]): string {
  return formatList(chosen.map((tag) => t(tagNames[tag]).toLowerCase()));
}

function verdict(answers: ReadonlyMap<TagId, boolean>, chosen: readonly TagId[], asked: number): string {
  const [first, ...others] = chosen;
  if (first !== undefined && others.length === 0) return t(verdicts[first]);
  if (first !== undefined) {
    return chosen.length === 2
      ? t("It is {tags}: give both tags. Several can be right at once.", { tags: namesOf(chosen) })
      : t("It is {tags}: give all these tags. Several can be right at once.", { tags: namesOf(chosen) });
  }
  if (answers.size === asked) return t("No tag fits: leave it untagged.");
  return t("Answer what you can; each question stands for itself.");
}

/** What is selected in the text, and its words; null for both where nothing is. */
function selection(lateral: ReturnType<typeof useLateral>) {
  const { selected, document } = lateral.reading.getState();
  const words = selected && document ? document.text.slice(selected.span.start, selected.span.end) : null;
  return { selected, words };
}
