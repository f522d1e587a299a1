/** A card's wish and place, in CSS pixels from the top of the list. */
export interface PlacedCard {
  /** Where its passage stands. */
  readonly wished: number;
  /** Where the card stands: at its passage, or below the card before it. */
  readonly top: number;
}

/** Puts cards at the height of their passages, in order, each at least `gap` below the one before. */
export function placeCards(
  cards: readonly { readonly wished: number; readonly height: number }[],
  gap: number,
): PlacedCard[] {
  let free = 0;
  return cards.map(({ wished, height }) => {
    const top = Math.max(free, wished);
    free = top + height + gap;
    return { wished, top };
  });
}

/** The first card whose passage stands at a height or below it, as an index. */
function firstFrom(cards: readonly PlacedCard[], height: number): number {
  let low = 0;
  let high = cards.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cards[middle]?.wished ?? 0) < height) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * The height in the list that belongs to a height in the text: a passage's height gives its card's (the first one's of
 * several), and between two passages the way is shared out evenly, so that the list moves without jumps where cards
 * are crowded.
 */
export function listHeight(cards: readonly PlacedCard[], height: number): number {
  const next = firstFrom(cards, height);
  const after = cards[next];
  const last = cards[next - 1];
  // Of several cards at one height the first counts, from above and from below.
  const before = last && cards[firstFrom(cards, last.wished)];
  if (!before) return after ? height - after.wished + after.top : height;
  if (!after) return height - before.wished + before.top;
  const share = (height - before.wished) / (after.wished - before.wished);
  return before.top + share * (after.top - before.top);
}
