import type { Surrounded } from "./surroundings.ts";

/** Words in their surroundings, marked. */
export function PassageText({ before, words, after }: Surrounded) {
  return (
    <p className="passage" dir="auto">
      <span className="passage-around">{before}</span>
      <mark className="passage-words">{words}</mark>
      <span className="passage-around">{after}</span>
    </p>
  );
}
