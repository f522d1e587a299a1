import { rangeFromSpan, sectionsOf } from "../reader/dom-span.ts";
import type { Stretch } from "./text-heights.ts";

/** Sections that are laid out for good; asking for a place inside of another one would lay all of it out. */
function isSettled(section: Element): boolean {
  return section.hasAttribute("data-settled") || section.hasAttribute("data-near");
}

function runsOf(part: Element, origin: number): Stretch[] {
  return Array.from(part.querySelectorAll("[data-start]"), (run) => {
    const start = Number(run.getAttribute("data-start"));
    const { top, bottom } = run.getBoundingClientRect();
    return { start, end: start + (run.textContent?.length ?? 0), top: top - origin, bottom: bottom - origin };
  });
}

/** A run that begins in the midst of a line takes that line from the run before it. */
function oneBelowTheOther(stretches: readonly Stretch[]): Stretch[] {
  return stretches.map((one, index) => {
    const next = stretches[index + 1];
    return next && next.top < one.bottom ? { ...one, bottom: Math.max(one.top, next.top) } : one;
  });
}

/** Cuts stretches where places are known to the line. */
function cutAt(stretches: readonly Stretch[], known: readonly { offset: number; top: number }[]): Stretch[] {
  let next = 0;
  return stretches.flatMap((stretch) => {
    const parts: Stretch[] = [];
    let { start, top } = stretch;
    for (let one = known[next]; one && one.offset < stretch.end; one = known[++next]) {
      if (one.offset <= start) continue;
      const height = Math.min(Math.max(one.top, top), stretch.bottom);
      parts.push({ start, end: one.offset, top, bottom: height });
      start = one.offset;
      top = height;
    }
    return [...parts, { ...stretch, start, top }];
  });
}

/**
 * How high each part of a text on screen is, run by run where it is laid out, else section by section.
 * @param length of the text, UTF-16 code units
 * @param exact offsets whose lines are looked up, in order: between them places are reckoned
 */
export function measureText(root: Element, length: number, exact: readonly number[]): readonly Stretch[] {
  const origin = root.getBoundingClientRect().top;
  const sections = sectionsOf(root);
  const isHere = (offset: number) => {
    const section = sections.findLast((one) => Number(one.getAttribute("data-from")) <= offset);
    return !section || isSettled(section);
  };
  const known = exact.filter(isHere).flatMap((offset) => {
    const box = rangeFromSpan(root, { start: offset, end: offset + 1 })?.getBoundingClientRect();
    return box ? { offset, top: box.top - origin } : [];
  });
  const stretches =
    sections.length === 0
      ? runsOf(root, origin)
      : sections.flatMap((section, index) => {
          if (isSettled(section)) return runsOf(section, origin);
          const { top, bottom } = section.getBoundingClientRect();
          const start = Number(section.getAttribute("data-from"));
          const end = Number(sections[index + 1]?.getAttribute("data-from") ?? length);
          return { start, end, top: top - origin, bottom: bottom - origin };
        });
  return cutAt(oneBelowTheOther(stretches), known);
}
