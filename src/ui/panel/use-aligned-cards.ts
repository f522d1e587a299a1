import { type RefObject, useEffect, useLayoutEffect, useRef } from "react";
import type { Annotation } from "../../annotations/index.ts";
import { sectionsOf } from "../reader/dom-span.ts";
import { listHeight, type PlacedCard, placeCards } from "./card-layout.ts";

/** The width from which text and cards stand side by side; desk.css has the same figure. */
const besideText = "(min-width: 53.75em)";

const gap = 8;

/**
 * Each annotation's height on the page, in CSS pixels from the top of the document: that of its first mark, or as far as
 * can be told where its section isn't laid out yet.
 */
function passageHeights(text: Element, annotations: readonly Annotation[]): Map<string, number> {
  const heights = new Map<string, number>();
  const sections = sectionsOf(text);
  const froms = sections.map((section) => Number(section.getAttribute("data-from")));
  for (const { id, spans } of annotations) {
    const start = spans[0]?.start ?? 0;
    const index = froms.findLastIndex((from) => from <= start);
    const section = sections[index];
    const mark = (section ?? text).querySelector(`mark[data-annotation~="${CSS.escape(id)}"]`);
    if (mark?.checkVisibility({ contentVisibilityAuto: true })) {
      heights.set(id, mark.getBoundingClientRect().top + window.scrollY);
    } else if (section) {
      // Asking for the mark's box would lay the whole section out.
      const box = section.getBoundingClientRect();
      const length = (froms[index + 1] ?? start + 1) - (froms[index] ?? 0);
      const share = Math.min(1, (start - (froms[index] ?? 0)) / length);
      heights.set(id, box.top + window.scrollY + share * box.height);
    }
  }
  return heights;
}

interface Layout {
  readonly cards: readonly PlacedCard[];
  readonly open: PlacedCard | null;
}

/**
 * Keeps cards beside their passages: spaces them by their passages' heights, and lets the panel follow the text as it
 * scrolls. The open card stands exactly beside its passage as long as that is on screen.
 */
export function useAlignedCards(
  list: RefObject<HTMLUListElement | null>,
  shown: readonly Annotation[],
  openId: string | null,
): void {
  const layout = useRef<Layout>({ cards: [], open: null });

  useLayoutEffect(() => {
    const element = list.current;
    const panel = element?.closest<HTMLElement>(".panel");
    const text = document.getElementById("text");
    if (!(element && panel && text)) return;
    const passages = text;
    const wide = window.matchMedia(besideText);

    /** The first card's place on the page while nothing is scrolled. */
    function listTop(): number {
      const top = element?.getBoundingClientRect().top ?? 0;
      return top + (panel?.scrollTop ?? 0);
    }

    function arrange() {
      const items = [...(element?.children ?? [])].filter((item) => item instanceof HTMLElement);
      if (!wide.matches) {
        for (const item of items) item.style.marginBlockStart = "";
        layout.current = { cards: [], open: null };
        return;
      }
      const heights = passageHeights(passages, shown);
      const origin = listTop();
      const wishes = items.map((item) => ({
        wished: (heights.get(item.dataset["card"] ?? "") ?? 0) - origin,
        height: item.offsetHeight,
      }));
      const cards = placeCards(wishes, gap);
      let free = 0;
      items.forEach((item, index) => {
        const top = cards[index]?.top ?? free;
        item.style.marginBlockStart = `${top - free}px`;
        free = top + (wishes[index]?.height ?? 0);
      });
      const openIndex = items.findIndex((item) => item.dataset["card"] === openId);
      layout.current = { cards, open: cards[openIndex] ?? null };
      follow();
    }

    function follow() {
      const { cards, open } = layout.current;
      if (!panel || cards.length === 0) return;
      const origin = listTop();
      const scrolled = window.scrollY;
      const onScreen = (height: number) => height + origin - scrolled;
      const inSight = (height: number) => height > 0 && height < window.innerHeight;
      const guide = open && inSight(onScreen(open.wished)) ? open : null;
      const line = guide ? guide.wished : scrolled + window.innerHeight * 0.3 - origin;
      const card = guide ? guide.top : listHeight(cards, line);
      // The panel's head stays in sight; the guiding card stands below it, not under it.
      const headEnd = panel.querySelector(".panel-head")?.getBoundingClientRect().bottom ?? 0;
      panel.scrollTop = card + origin - Math.max(onScreen(line), headEnd);
    }

    arrange();
    const observer = new ResizeObserver(arrange);
    observer.observe(element);
    observer.observe(text);
    for (const item of element.children) observer.observe(item);
    window.addEventListener("scroll", follow, { passive: true });
    wide.addEventListener("change", arrange);
    return () => {
      observer.disconnect();
      window.removeEventListener("scroll", follow);
      wide.removeEventListener("change", arrange);
    };
  }, [list, shown, openId]);

  // Where cards can't stand beside their passages, the open one is brought into sight instead.
  useEffect(() => {
    if (openId === null || layout.current.cards.length > 0) return;
    list.current?.querySelector(`[data-card="${CSS.escape(openId)}"]`)?.scrollIntoView({ block: "nearest" });
  }, [list, openId]);
}
