import { autoUpdate, flip, offset, shift, useFloating } from "@floating-ui/react-dom";
import { type KeyboardEvent, useEffect, useLayoutEffect, useRef } from "react";
import type { Annotation } from "../../annotations/index.ts";
import { tagById } from "../../annotations/index.ts";
import { plural, t } from "../../languages/index.ts";
import { shortWords } from "../../state/index.ts";
import { useCloseRequest } from "../kit/use-close-request.ts";
import { useNarrow } from "../kit/use-narrow.ts";
import { useOpenLanguage } from "../kit/use-open-language.ts";
import { focusMark } from "./focus-mark.ts";
import { paneOf } from "./show-span.ts";

/** The free space between the mark and the list, in CSS pixels. */
const besideMark = 8;

/** Where several annotations overlap, this list lets the reader say which one is meant. */
export function ChoiceMenu({
  anchor,
  annotations,
  onChoose,
  onClose,
}: {
  anchor: Element;
  annotations: readonly Annotation[];
  onChoose: (annotation: Annotation) => void;
  onClose: () => void;
}) {
  const menu = useRef<HTMLDivElement>(null);
  const language = useOpenLanguage();
  const isSheet = useNarrow();
  useCloseRequest(onClose);
  const { refs, floatingStyles } = useFloating({
    strategy: "absolute",
    placement: "bottom-start",
    middleware: [offset(besideMark), flip(), shift({ padding: 8 })],
    // It moves along where the page is laid out anew.
    whileElementsMounted: autoUpdate,
  });

  useLayoutEffect(() => refs.setReference(anchor), [anchor, refs]);

  useLayoutEffect(() => {
    if (!(isSheet && menu.current)) return;
    const hidden =
      anchor.getBoundingClientRect().bottom + besideMark - menu.current.getBoundingClientRect().top;
    if (hidden > 0) (paneOf(anchor) ?? window).scrollBy({ top: hidden });
  }, [anchor, isSheet]);

  useEffect(() => {
    menu.current?.querySelector("button")?.focus({ preventScroll: true });
    const away = (event: PointerEvent) => {
      if (event.target instanceof Node && !menu.current?.contains(event.target)) onClose();
    };
    document.addEventListener("pointerdown", away);
    return () => document.removeEventListener("pointerdown", away);
  }, [onClose]);

  function move(event: KeyboardEvent) {
    const items = [...(menu.current?.querySelectorAll("button") ?? [])];
    const at = items.findIndex((item) => item.matches(":focus"));
    const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[event.key];
    if (event.key === "Escape") {
      onClose();
      focusMark(anchor);
    }
    if (event.key !== "Escape" && next === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    if (next !== undefined) items.at(next % items.length)?.focus();
  }

  return (
    <div
      ref={(element) => {
        menu.current = element;
        refs.setFloating(element);
      }}
      className="choice-menu"
      role="menu"
      aria-label={plural(annotations.length, "{count} annotation here", "{count} annotations here")}
      data-sheet={isSheet || undefined}
      style={isSheet ? undefined : floatingStyles}
      onKeyDown={move}
    >
      {annotations.map((annotation) => (
        <button
          key={annotation.id}
          type="button"
          role="menuitem"
          onClick={() => {
            onChoose(annotation);
            // The menu goes, and the focus with it.
            focusMark(anchor);
          }}
        >
          <span className="tag-name" data-tag={annotation.tag}>
            {t(tagById(annotation.tag).name)}
          </span>{" "}
          <span className="choice-words" lang={language}>
            {shortWords(annotation)}
          </span>
        </button>
      ))}
    </div>
  );
}
