import { type KeyboardEvent, memo, useRef } from "react";
import { flushSync } from "react-dom";
import type { TagId } from "../../annotations/index.ts";
import { tagNames, tags } from "../../annotations/index.ts";
import { t } from "../../languages/index.ts";
import { type Shown, shortWords as wordsOf } from "../../state/index.ts";
import { isolated, type Span } from "../../text/index.ts";
import { shortWords } from "./short-words.ts";
import { TagChoice } from "./tag-choice.tsx";

/** What can be done with a sentence of the list. */
export interface SentenceActs {
  readonly onChoosing: (start: number | null) => void;
  readonly onTag: (sentence: Span, tag: TagId) => void;
  readonly onOpen: (id: string) => void;
  readonly onLook: (sentence: Span) => void;
}

const none: readonly Shown[] = [];

/** The tag that a letter stands for; null for all other keys. */
function tagOfKey({ key, altKey, ctrlKey, metaKey }: KeyboardEvent): TagId | null {
  if (altKey || ctrlKey || metaKey) return null;
  return tags.find((tag) => tag.key === key.toLowerCase())?.id ?? null;
}

/** One sentence: its words, its tags, each of which opens its card, and a button to tag it. */
export const SentenceItem = memo(function SentenceItem({
  sentence,
  language,
  words,
  annotations = none,
  isChoosing,
  letters,
  acts,
}: {
  sentence: Span;
  /** Of the text, as a language tag (BCP 47). */
  language: string | undefined;
  words: string;
  annotations: readonly Shown[] | undefined;
  /** Whether the tags are offered. */
  isChoosing: boolean;
  /** Whether letters tag the sentence whose button has the focus. */
  letters: boolean;
  acts: SentenceActs;
}) {
  const button = useRef<HTMLButtonElement>(null);
  const item = useRef<HTMLLIElement>(null);
  const quoted = `“${shortWords(words)}”`;

  function choose(isOffered: boolean) {
    flushSync(() => acts.onChoosing(isOffered ? sentence.start : null));
    if (isOffered) item.current?.querySelector<HTMLElement>(".sentence-choice button")?.focus();
    else button.current?.focus();
  }

  function tag(id: TagId) {
    acts.onTag(sentence, id);
    choose(false);
  }

  function press(event: KeyboardEvent) {
    const id = letters ? tagOfKey(event) : null;
    const leaves = event.key === "Escape" && isChoosing;
    if (!id && !leaves) return;
    event.preventDefault();
    event.stopPropagation();
    if (id) tag(id);
    else choose(false);
  }

  return (
    <li ref={item} onKeyDown={press} onFocus={() => acts.onLook(sentence)}>
      <p className="sentence-words" lang={language} dir="auto">
        {words}
      </p>
      {annotations.length > 0 && (
        <ul className="sentence-tags" aria-label={t("Tags of {words}", { words: quoted })}>
          {annotations.map((annotation) => {
            const name = t(tagNames[annotation.tag]);
            return (
              <li key={annotation.id}>
                <button
                  type="button"
                  className="link"
                  aria-label={t("{tag}: open “{words}”", { tag: name, words: isolated(wordsOf(annotation)) })}
                  onClick={() => acts.onOpen(annotation.id)}
                >
                  <span className="tag-line" data-under={annotation.tag}>
                    {name}
                  </span>
                </button>
              </li>
            );
          })}
        </ul>
      )}
      <div className="sentence-acts">
        <button
          ref={button}
          type="button"
          className="quiet"
          aria-label={t("Tag: {words}", { words: quoted })}
          aria-expanded={isChoosing}
          onClick={() => choose(!isChoosing)}
        >
          {t("Tag")}
        </button>
        {isChoosing && <TagChoice what={quoted} onChoose={tag} />}
      </div>
    </li>
  );
});
