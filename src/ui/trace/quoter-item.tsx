import { said, t } from "../../languages/index.ts";
import type { Source } from "../../sources/index.ts";
import type { Quoter } from "../../state/index.ts";
import { PlaceActs } from "./place-acts.tsx";
import { shortened } from "./shortened.ts";
import { SourceLine } from "./source-line.tsx";
import { Verdict } from "./verdict.tsx";

const howWords = {
  tagged: said("Tagged as a quote there."),
  shared: said("Not tagged as a quote there: the same words."),
} as const;

/** One place where a sentence is quoted: how, and what of the sentence it leaves out. */
export function QuoterItem({
  quoter,
  source,
  text,
  there,
  primaryId,
  onShow,
}: {
  quoter: Quoter;
  source: Source | undefined;
  /** The primary source's canonical text. */
  text: string;
  /** The canonical text of the one that quotes. */
  there: string;
  primaryId: string;
  onShow: () => void;
}) {
  if (!source) return null;
  return (
    <li>
      <SourceLine source={source} />
      <Verdict id={quoter.verdict} />
      <p className="stretch-words" lang={source.language} dir="auto">
        {shortened(there.slice(quoter.start, quoter.end))}
      </p>
      <p className="hint">
        {t(howWords[quoter.how])}{" "}
        {quoter.leftOut.length === 0 ? t("It has the whole sentence.") : t("It leaves out:")}
      </p>
      {quoter.isTurned && (
        <p className="hint">{t("What it quotes beside these words stands in the other order here.")}</p>
      )}
      {quoter.leftOut.length > 0 && (
        <ul className="left-out">
          {quoter.leftOut.map(({ start, end }) => (
            <li key={start}>“{text.slice(start, end)}”</li>
          ))}
        </ul>
      )}
      <PlaceActs place={quoter} source={source} openId={primaryId} onShow={onShow} />
    </li>
  );
}
