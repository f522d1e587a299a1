import search from "approx-string-match";
import { offerFinder } from "./finder.mjs";

/** Which share of a quote's letters may differ. */
const allowed = 0.25;

// Of those with the fewest differences the nearest: the words alone, as a plain search would take them.
offerFinder((_, text) => ({ start, exact }) => {
  const matches = search(text, exact, Math.ceil(exact.length * allowed));
  const best = matches.reduce(
    (a, b) => {
      if (a === null || b.errors < a.errors) return b;
      return b.errors === a.errors && Math.abs(b.start - start) < Math.abs(a.start - start) ? b : a;
    },
    /** @type {import("approx-string-match").Match | null} */ (null),
  );
  return best && { start: best.start, end: best.end };
});
