import type { Surrounded } from "./surroundings.ts";

/** Words in their surroundings, marked. */
export function PassageText({
  before,
  words,
  after,
  language,
}: Surrounded & {
  language: string | undefined;
}) {
  return (
    <p className="passage" dir="auto" lang={language}>
      <span className="passage-around">{before}</span>
      <mark className="passage-words">{words}</mark>
      <span className="passage-around">{after}</span>
    </p>
  );
}
