import type { Span } from "../text/index.ts";
import { describeIn } from "./describe.ts";
import type { Resolution } from "./resolution.ts";
import { resolveIn, sameWords } from "./resolve.ts";
import type { Selector } from "./selector.ts";
import { indexSteps } from "./text-index.ts";
import type { TextSearch } from "./text-search.ts";

/** A text and its hash, as `textHash` of the text room gives it. */
export interface TextVersion {
  readonly text: string;
  readonly hash: string;
}

/** A selector and the hash of the text that it was made on. */
export interface VersionedSelector {
  readonly textHash: string;
  readonly selector: Selector;
}

/** What became of a selector, and how its passage is written down today. */
export interface Reanchored extends Resolution {
  /** What `describe` gives for `span`; on the text that it was made on the selector itself; null without a span. */
  readonly selector: Selector | null;
}

/** Resolves some selectors on one text, in steps that yield the share that is done, 0 to 1. */
export type Resolver = (written: readonly VersionedSelector[]) => Generator<number, Reanchored[], void>;

/** Selectors between two steps: at most 2 ms on a slow computer where each has to be looked for. */
const atOnce = 10;

/**
 * Resolves many selectors on one text, and describes anew what was found. It says what `resolve` says of each, but
 * that on the text that a selector was made on its position decides. Another version of the text is indexed once, so
 * that a selector costs microseconds. Yields the share that is done, 0 to 1; results come in the order given, an
 * empty array for none. Throws a RangeError for a selector without words.
 */
export function resolveSteps(
  here: TextVersion,
  written: readonly VersionedSelector[],
): Generator<number, Reanchored[], void> {
  return createResolver(here)(written);
}

/** `resolveSteps` for selectors of one text that come in batches: the index is made with the first that needs it. */
export function createResolver(here: TextVersion): Resolver {
  let search: TextSearch | null = null;
  return function* resolver(written) {
    const results: Reanchored[] = [];
    for (const [index, { textHash, selector }] of written.entries()) {
      const done = index / written.length;
      if (index % atOnce === 0) yield done;
      if (textHash === here.hash && stands(here.text, selector)) {
        results.push(standing(selector));
        continue;
      }
      if (search === null) {
        const making = indexSteps(here.text);
        let step = making.next();
        for (; !step.done; step = making.next()) yield done;
        search = step.value;
      }
      results.push(reanchor(search, selector));
    }
    return results;
  };
}

/**
 * Writes down many spans of one text (UTF-16 code units), as `describe` does each: the text is indexed once. Yields the
 * share that is done, 0 to 1; results come in the order given. Throws a RangeError for a span that is not in the text.
 */
export function* describeSteps(text: string, spans: readonly Span[]): Generator<number, Selector[], void> {
  const selectors: Selector[] = [];
  const making = indexSteps(text);
  let step: ReturnType<typeof making.next> | null = null;
  for (const [index, span] of spans.entries()) {
    if (index % atOnce === 0) yield index / spans.length;
    for (step ??= making.next(); !step.done; step = making.next()) yield 0;
    selectors.push(describeIn(step.value, span));
  }
  return selectors;
}

function stands(text: string, { exact, start }: Selector): boolean {
  return exact !== "" && text.startsWith(exact, start);
}

function standing(selector: Selector): Reanchored {
  const { start, exact } = selector;
  const span = { start, end: start + exact.length };
  return { state: "anchored", span, candidates: [], ...sameWords, selector };
}

function reanchor(search: TextSearch, selector: Selector): Reanchored {
  const resolution = resolveIn(search, selector);
  const { span } = resolution;
  return { ...resolution, selector: span === null ? null : describeIn(search, span) };
}
