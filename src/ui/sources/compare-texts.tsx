import { useEffect, useState } from "react";
import { said, t } from "../../languages/index.ts";
import { attempt, loadComparing, type ShelfDesk, type TextPiece } from "../../state/index.ts";

/** How much is shown of a stretch that both texts have, on each side of what differs, in UTF-16 code units. */
const shownAround = 120;

/** How two texts of a source differ, word by word; what both have is shortened. */
export function CompareTexts({
  desk,
  was,
  now,
  language,
}: {
  desk: ShelfDesk;
  /** Keys of both texts. */
  was: string;
  now: string;
  language: string;
}) {
  const [pieces, setPieces] = useState<readonly TextPiece[] | null | "comparing">("comparing");

  useEffect(() => {
    let isWanted = true;
    async function compare() {
      const compareTexts = await loadComparing();
      const [before, after] = await Promise.all([desk.own.kept.text(was), desk.own.kept.text(now)]);
      if (!(before && after)) throw new Error(t("One of the texts is not in this browser any more."));
      if (isWanted) setPieces(compareTexts(before.text, after.text, language));
    }
    attempt(desk.lateral, said("Comparing"), compare());
    return () => {
      isWanted = false;
    };
  }, [desk, was, now, language]);

  if (pieces === "comparing") return null;
  if (pieces === null)
    return <p>{t("The two texts have too little in common to be compared word by word.")}</p>;
  if (pieces.every(({ kind }) => kind === "same")) return <p>{t("The words of both texts are the same.")}</p>;
  return (
    <section className="compared" aria-label={t("What differs")} dir="auto" lang={language}>
      {pieces.map(({ kind, text }, at) => {
        // Two texts are compared once; nothing is put in between.
        const key = `${at} ${kind}`;
        if (kind === "out") return <del key={key}>{text}</del>;
        if (kind === "in") return <ins key={key}>{text}</ins>;
        return <span key={key}>{shortened(text, at === 0, at === pieces.length - 1)}</span>;
      })}
    </section>
  );
}

function shortened(text: string, isFirst: boolean, isLast: boolean): string {
  const before = isFirst ? 0 : shownAround;
  const after = isLast ? 0 : shownAround;
  if (text.length <= before + after) return text;
  return `${text.slice(0, before)} … ${text.slice(text.length - after)}`;
}
