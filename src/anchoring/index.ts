/**
 * Anchoring: a span written down so that it can be found again (`describe`), and what became of it on
 * today's text (`resolve`; `resolveSteps` for many, bit by bit).
 *
 * It never guesses: when the words or their surroundings can't tell, it says so. It never takes the first of
 * several places, never changes a text, and knows nothing of annotations or the page.
 */
export { describe } from "./describe.ts";
export type { AnchorState, Difference, DifferenceKind, Resolution } from "./resolution.ts";
export { resolve } from "./resolve.ts";
export {
  createResolver,
  describeSteps,
  type Reanchored,
  type Resolver,
  resolveSteps,
  type TextVersion,
  type VersionedSelector,
} from "./resolve-steps.ts";
export type { Selector } from "./selector.ts";
