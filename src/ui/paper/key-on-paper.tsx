import { type TagId, tagById } from "../../annotations/index.ts";
import type { Exercise, KeyEntry } from "../../classroom/index.ts";
import { keyOf } from "../../classroom/index.ts";
import { t } from "../../languages/index.ts";
import { ruleInWords } from "../discuss/label-words.ts";
import { inTextOrder, type KeyStretch, keyStretches } from "./key-stretches.ts";
import { PaperTextPart } from "./paper-text.tsx";
import type { SheetText } from "./task-sheet.tsx";

/** The key of an exercise on paper, for the teacher: the texts with its passages drawn, and below each what is to be said of them. */
export function KeyOnPaper({ exercise, texts }: { exercise: Exercise; texts: readonly SheetText[] }) {
  return (
    <>
      <header className="paper-head">
        <p className="paper-warning">{t("For the teacher: this is the key.")}</p>
        <h2 dir="auto">{exercise.title}</h2>
        <p>
          {exercise.tags.map((tag, at) => (
            <span key={tag}>
              {at > 0 && ", "}
              <span data-under={tag}>{t(tagById(tag).name).toLowerCase()}</span>
            </span>
          ))}
          . {t("The number at the end of a passage leads to what is said of it below the text.")}
        </p>
      </header>
      {texts.map(({ of, source, text, paper }) => {
        const entries = inTextOrder(keyOf(exercise, of.id));
        return (
          <PaperTextPart
            key={of.id}
            title={of.title}
            source={source}
            isToRead={of.parts?.length === 0}
            paper={entries.length > 0 ? paper : nothing}
            drawn={(paragraph) =>
              keyStretches(paragraph, entries).map((stretch) => (
                <Stretch
                  key={stretch.start}
                  stretch={stretch}
                  words={text.slice(stretch.start, stretch.end)}
                />
              ))
            }
          >
            {entries.length === 0 ? (
              <p>{t("The key has nothing in this text.")}</p>
            ) : (
              <ol className="paper-reasons">
                {entries.map((entry) => (
                  <Reason key={entry.id} entry={entry} text={text} />
                ))}
              </ol>
            )}
          </PaperTextPart>
        );
      })}
    </>
  );
}

const nothing: SheetText["paper"] = { paragraphs: [], goesOn: false };

function Stretch({ stretch: { tags, ends }, words }: { stretch: KeyStretch; words: string }) {
  return (
    <>
      <Underlined tags={tags} words={words} />
      {ends.length > 0 && <sup>{ends.join(" ")}</sup>}
    </>
  );
}

/** Words with the lines of all their tags. */
function Underlined({ tags: [tag, ...others], words }: { tags: readonly TagId[]; words: string }) {
  if (tag === undefined) return words;
  return (
    <span data-under={tag}>
      <Underlined tags={others} words={words} />
    </span>
  );
}

function Reason({
  entry: { tag, spans, variants, rule, reason, optional },
  text,
}: {
  entry: KeyEntry;
  text: string;
}) {
  const wordsOf = (list: KeyEntry["spans"]) =>
    `“${list.map(({ start, end }) => text.slice(start, end)).join(" … ")}”`;
  return (
    <li>
      <strong>{t(tagById(tag).name)}</strong> <bdi>{wordsOf(spans)}</bdi>
      {optional === true && ` (${t("optional: neither rewarded nor missed")})`}
      {variants !== undefined && variants.length > 0 && (
        <p>
          {t("As good:")} <bdi>{variants.map(wordsOf).join(", ")}</bdi>
        </p>
      )}
      {rule !== undefined && <p>{ruleInWords({ tag, number: rule })}</p>}
      {reason !== undefined && <p>{t("Why: {reason}", { reason })}</p>}
    </li>
  );
}
