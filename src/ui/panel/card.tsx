import { lazy, memo, Suspense, useId } from "react";
import type { Annotation } from "../../annotations/index.ts";
import { tagById } from "../../annotations/index.ts";
import { plural, t } from "../../languages/index.ts";
import { isFound, type Shown, shortWords } from "../../state/index.ts";
import { isolated } from "../../text/index.ts";
import { useOpenLanguage } from "../kit/use-open-language.ts";

const CardEditor = lazy(() =>
  import("./card-editor.tsx").then(({ CardEditor }) => ({ default: CardEditor })),
);
const AnchorNote = lazy(() =>
  import("../anchors/anchor-note.tsx").then(({ AnchorNote }) => ({ default: AnchorNote })),
);
const NoteText = lazy(() => import("../kit/note-text.tsx").then(({ NoteText }) => ({ default: NoteText })));

/** How much of a text a card shows, in UTF-16 code units: more than its lines hold, and no book. */
const shownLength = 1_000;

function shortened(text: string): string {
  return text.length > shownLength ? `${text.slice(0, shownLength)}…` : text;
}

/** The attributes that have been given, in words. */
function facts(annotation: Annotation): string[] {
  return tagById(annotation.tag).attributes.flatMap((field) => {
    const value = annotation.attributes[field.name];
    if (value === undefined) return [];
    if (typeof value !== "string") return [value.join(" › ")];
    const choice = field.choices?.find((choice) => choice.value === value);
    // The example in a choice's label helps in choosing; on the card it would only take room.
    return [
      choice
        ? t(choice.label)
            .replace(/[:(].*$/, "")
            .trim()
        : value,
    ];
  });
}

/** What a card is called in a list of cards: its tag, words and what else there is of it. */
function nameOf(annotation: Shown, links: number, isOpen: boolean): string {
  return [
    `${t(tagById(annotation.tag).name)}: “${isolated(shortWords(annotation))}”`,
    annotation.unsure && t("unsure"),
    annotation.note !== "" && t("note"),
    links > 0 && plural(links, "{count} link", "{count} links"),
    isOpen && t("open"),
  ]
    .filter((part) => part !== false)
    .join(", ");
}

/** One annotation in the panel: its words, and when open, all that can be changed. */
export const Card = memo(function Card({
  annotation,
  isOpen,
  links = 0,
  onToggle,
  place,
}: {
  annotation: Shown;
  isOpen: boolean;
  /** How many links go from it or come to it. */
  links?: number | undefined;
  onToggle: (id: string) => void;
  /** Where the card stands in a list that is only partly in the page; `top` in CSS pixels. */
  place?: { index: number; count: number; top: number; measure: (card: Element | null) => void };
}) {
  const language = useOpenLanguage();
  const given = facts(annotation);
  const body = useId();
  return (
    <li
      ref={place?.measure}
      className="card"
      aria-label={nameOf(annotation, links, isOpen)}
      data-index={place?.index}
      aria-posinset={place && place.index + 1}
      aria-setsize={place?.count}
      style={place && { transform: `translateY(${place.top}px)` }}
      data-tag={annotation.tag}
      data-card={annotation.id}
      data-open={isOpen || undefined}
    >
      <p className="card-tag">
        <span className="tag-name" data-tag={annotation.tag}>
          {t(tagById(annotation.tag).name)}
        </span>
        {annotation.unsure && <span className="unsure">{t("unsure")}</span>}
      </p>
      <button
        type="button"
        className="card-words"
        lang={language}
        aria-expanded={isOpen}
        aria-controls={body}
        onClick={() => onToggle(annotation.id)}
      >
        {shortened(annotation.spans.map(({ exact }) => exact).join(" … "))}
      </button>
      <div id={body} className="card-body">
        {given.length > 0 && (
          <p className="card-facts">{given.map((fact) => isolated(shortened(fact))).join(" · ")}</p>
        )}
        <Suspense fallback={null}>
          {isFound(annotation) && <AnchorNote annotation={annotation} isOpen={isOpen} />}
        </Suspense>
        <Suspense
          fallback={annotation.note !== "" && <p className="note-text">{shortened(annotation.note)}</p>}
        >
          {annotation.note !== "" && !isOpen && <NoteText>{annotation.note}</NoteText>}
          {isOpen && <CardEditor annotation={annotation} />}
        </Suspense>
      </div>
    </li>
  );
});
