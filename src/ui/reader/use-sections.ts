import { type RefObject, useEffect } from "react";
import { flushSync } from "react-dom";
import { inSlices } from "../../state/index.ts";
import { whenIdle } from "./idle.ts";
import type { SectionGate } from "./section-gate.ts";

function sectionsIn(text: RefObject<HTMLElement | null>): HTMLElement[] {
  return [...(text.current?.querySelectorAll<HTMLElement>(":scope > .section") ?? [])];
}

/**
 * Lays out one section after the other for good. What is skipped while it is off screen is missing from the
 * accessibility tree; laid out, it is there.
 */
function settleOneByOne(sections: readonly HTMLElement[]): () => void {
  let next = 0;
  return whenIdle(() => {
    const section = sections[next];
    next += 1;
    if (!section) return false;
    section.dataset["settled"] = "";
    // Asking for its height makes the browser lay it out now: left to itself it would do all of them in one go.
    section.getBoundingClientRect();
    return true;
  });
}

/** Opens the sections that are still closed, as soon as `begin`, then lays them out while nothing else is to be done. */
export function useOpening(gate: SectionGate, text: RefObject<HTMLElement | null>, begin: boolean): void {
  useEffect(() => {
    if (!begin) return;
    const open = () => {
      let more = false;
      flushSync(() => {
        more = gate.openNext();
      });
      return more;
    };
    let stop = inSlices(open, () => {
      stop = settleOneByOne(sectionsIn(text));
    });
    const openAll = () => {
      while (open());
    };
    window.addEventListener("beforeprint", openAll);
    return () => {
      stop();
      window.removeEventListener("beforeprint", openAll);
    };
  }, [gate, text, begin]);
}

/** Notes on each section whether it is on screen or will be soon; on paper all are. */
export function useNearness(text: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const sections = sectionsIn(text);
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) target.toggleAttribute("data-near", isIntersecting);
      },
      { rootMargin: "100% 0px" },
    );
    const all = () => {
      observer.disconnect();
      for (const section of sections) section.toggleAttribute("data-near", true);
    };
    // Tells of each section where it is, to begin with.
    const follow = () => {
      for (const section of sections) observer.observe(section);
    };
    follow();
    window.addEventListener("beforeprint", all);
    window.addEventListener("afterprint", follow);
    return () => {
      observer.disconnect();
      window.removeEventListener("beforeprint", all);
      window.removeEventListener("afterprint", follow);
    };
  }, [text]);
}
