import type { Span } from "../text/index.ts";

/** How much it weighs that units lie apart, differ in tag, or are missing. */
export interface GammaWeights {
  /** Of position; 3 in Mathet's software. */
  readonly alpha: number;
  /** Of the tag; 1 in Mathet's software. */
  readonly beta: number;
  /** What a unit costs that has no counterpart: the scale of all the rest. */
  readonly deltaEmpty: number;
}

/** Those of Mathet's own software. */
export const usualGammaWeights: GammaWeights = { alpha: 3, beta: 1, deltaEmpty: 1 };

/**
 * How far two units lie apart: the distances of their ends by the sum of their lengths, squared (Mathet, Widlöcher and
 * Métivier 2015, "The unified and holistic method gamma", equation 1). 0 is the same place; units that touch make
 * `deltaEmpty`. Infinite for two different places without length.
 */
export function positionalDissimilarity(a: Span, b: Span, deltaEmpty: number): number {
  const apart = Math.abs(a.start - b.start) + Math.abs(a.end - b.end);
  const length = a.end - a.start + (b.end - b.start);
  return apart === 0 ? 0 : (apart / length) ** 2 * deltaEmpty;
}

/** Position and tag together (the same, equation 3); tags are the same or not. */
export function dissimilarity(
  a: Span & { readonly tag: string },
  b: Span & { readonly tag: string },
  { alpha, beta, deltaEmpty }: GammaWeights,
): number {
  const position = alpha === 0 ? 0 : alpha * positionalDissimilarity(a, b, deltaEmpty);
  return position + (a.tag === b.tag ? 0 : beta * deltaEmpty);
}
