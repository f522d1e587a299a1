import { Fragment, memo, type ReactNode, useEffect, useMemo, useRef } from "react";
import { type Adjudication, isDecided } from "../../classroom/index.ts";
import { t } from "../../languages/index.ts";
import type { WorkPlace } from "./place-work.ts";
import { textPieces } from "./text-pieces.ts";

/** One text with its places and the key so far. A click on a place goes to it; by keys the buttons beside do. */
export const PlaceText = memo(function PlaceText({
  text,
  language,
  title,
  places,
  adjudication,
  current,
  onPlace,
}: {
  text: string;
  language: string | undefined;
  title: string;
  places: readonly WorkPlace[];
  adjudication: Adjudication;
  /** Which of the places, from 0; -1 for none. */
  current: number;
  onPlace: (at: number) => void;
}) {
  const pane = useRef<HTMLElement>(null);
  const sourceId = places[0]?.sourceId;
  const pieces = useMemo(() => {
    const entries = adjudication.entries.filter((entry) => entry.sourceId === sourceId);
    return textPieces(text.length, places, entries);
  }, [text, places, adjudication, sourceId]);
  useEffect(() => {
    const element = pane.current;
    if (!element) return;
    const click = ({ target }: MouseEvent) => {
      const place =
        target instanceof Element ? target.closest("[data-place]")?.getAttribute("data-place") : null;
      if (place && element.ownerDocument.getSelection()?.isCollapsed !== false) onPlace(Number(place));
    };
    element.addEventListener("click", click);
    return () => element.removeEventListener("click", click);
  }, [onPlace]);
  useEffect(() => {
    const element = pane.current;
    const mark = element?.querySelector<HTMLElement>(`[data-place="${current}"]`);
    if (element && mark)
      element.scrollTo({ top: mark.offsetTop - element.clientHeight / 3, behavior: "instant" });
  }, [current]);
  return (
    <section
      ref={pane}
      className="place-text"
      aria-label={t("The text: {title}", { title })}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys
      tabIndex={0}
      dir="auto"
      lang={language}
    >
      {pieces.map(({ start, end, place, tags }) => {
        const words = under(text.slice(start, end), tags);
        const own = place === null ? undefined : places[place];
        return own ? (
          <span
            key={start}
            data-place={place}
            data-decided={isDecided(adjudication, own) || undefined}
            data-current={place === current || undefined}
          >
            {words}
          </span>
        ) : (
          <Fragment key={start}>{words}</Fragment>
        );
      })}
    </section>
  );
});

/** Each tag has its own line. */
function under(words: string, [tag, ...others]: readonly string[]): ReactNode {
  return tag === undefined ? words : <span data-under={tag}>{under(words, others)}</span>;
}
