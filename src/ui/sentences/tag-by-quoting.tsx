import { useCallback, useEffect, useId, useRef, useState } from "react";
import type { TagId } from "../../annotations/index.ts";
import { plural, t } from "../../languages/index.ts";
import { tagPlaces } from "../../state/index.ts";
import { type FoldedText, foldedPlacesSteps, foldedTextSteps, type Span } from "../../text/index.ts";
import { endPreview, previewSpan } from "../anchors/preview-span.ts";
import { wordsAround } from "../anchors/words-around.ts";
import { useLateral } from "../kit/lateral-context.tsx";
import { TagChoice } from "./tag-choice.tsx";
import { useSteps } from "./use-steps.ts";

/** How many places are listed: of words that stand more often, more words find the right one sooner. */
const listedAtMost = 50;

/** How long nothing is typed before the words are looked for, in milliseconds: counts must not talk over the typing. */
const pauseMs = 300;

/** Where words stand in the text; null while they are looked for, and where there are none. */
function usePlaces(text: string, words: string) {
  const isAsked = words !== "";
  const fold = useCallback(() => foldedTextSteps(text), [text]);
  const [begun, setBegun] = useState(false);
  useEffect(() => {
    if (isAsked) setBegun(true);
  }, [isAsked]);
  const folded: FoldedText | null = useSteps(begun ? fold : null);
  const look = useCallback(
    () => foldedPlacesSteps(text, folded ?? { folded: "", starts: new Uint32Array() }, words, listedAtMost),
    [text, folded, words],
  );
  return useSteps(folded && isAsked ? look : null);
}

/** Words once nobody has typed for a moment. */
function useSettled(words: string): string {
  const [settled, setSettled] = useState(words);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(words), pauseMs);
    return () => clearTimeout(timer);
  }, [words]);
  return settled;
}

function inWords(count: number): string {
  if (count === 0) return t("No place has these words.");
  const found = plural(count, "One place has these words.", "{count} places have these words.");
  if (count <= listedAtMost) return found;
  return `${found} ${t("The first {count} are listed; more words find fewer.", { count: listedAtMost })}`;
}

const nothing: readonly Span[] = [];

/** Which of some places are to be tagged, by where they start. */
interface Choice {
  readonly of: readonly Span[];
  readonly starts: ReadonlySet<number>;
}

/** Tagging without selecting: words are typed or pasted, their places listed, and those that are chosen tagged. */
export function TagByQuoting({ text }: { text: string }) {
  const lateral = useLateral();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [words, setWords] = useState("");
  /** What was chosen of some places; of others nothing was yet. */
  const [choice, setChoice] = useState<Choice>({ of: nothing, starts: new Set() });
  const wanted = useSettled(words.trim());
  const found = usePlaces(text, wanted);
  const places = found?.places ?? nothing;

  // A place that stands alone is meant.
  const untouched = places.length === 1 ? places : nothing;
  const chosen = choice.of === places ? choice.starts : new Set(untouched.map(({ start }) => start));

  function toggle(start: number) {
    const starts = new Set(chosen);
    if (!starts.delete(start)) starts.add(start);
    setChoice({ of: places, starts });
  }

  function tag(tagId: TagId) {
    const meant = places.filter(({ start }) => chosen.has(start));
    if (meant.length === 0) {
      lateral.messages.say(t("First choose one of the places, or several."));
      return;
    }
    tagPlaces(
      lateral,
      tagId,
      meant.map((span) => ({ span, exact: false, byTouch: false })),
    );
    setWords("");
    endPreview();
    field.current?.focus();
  }

  const count = chosen.size;
  return (
    <section className="quoting" aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>{t("Tag by quoting")}</h3>
      <div className="field">
        <label htmlFor={`${id}-words`}>{t("Words from the text")}</label>
        <input
          ref={field}
          id={`${id}-words`}
          type="search"
          autoComplete="off"
          value={words}
          onChange={(event) => setWords(event.target.value)}
        />
      </div>
      <p className="hint" aria-live="polite">
        {wanted !== "" && found ? inWords(found.count) : ""}
      </p>
      {places.length > 0 && (
        <>
          <ul className="quoting-places" aria-label={t("Places with these words")}>
            {places.map((place) => (
              <Place
                key={place.start}
                text={text}
                place={place}
                isChosen={chosen.has(place.start)}
                onToggle={toggle}
                onLook={() => previewSpan(lateral, place)}
              />
            ))}
          </ul>
          <TagChoice what={plural(count, "one place", "{count} places")} onChoose={tag} />
        </>
      )}
    </section>
  );
}

function Place({
  text,
  place,
  isChosen,
  onToggle,
  onLook,
}: {
  text: string;
  place: Span;
  isChosen: boolean;
  onToggle: (start: number) => void;
  onLook: () => void;
}) {
  const { before, words, after } = wordsAround(text, place);
  return (
    <li>
      <label className="check">
        <input type="checkbox" checked={isChosen} onChange={() => onToggle(place.start)} onFocus={onLook} />
        <span dir="auto">
          {before}
          <strong>{words}</strong>
          {after}
        </span>
      </label>
    </li>
  );
}
