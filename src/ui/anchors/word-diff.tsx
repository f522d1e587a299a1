import type { Resolution } from "../../anchoring/index.ts";
import { spokenLocale, t } from "../../languages/index.ts";
import { useOpenLanguage } from "../kit/use-open-language.ts";
import { diffPieces } from "./diff-pieces.ts";

/** A passage that changed: the same words as they are, those that were marked struck out, those of today put in. */
export function WordDiff({ text, part, label }: { text: string; part: Resolution; label: string }) {
  const language = useOpenLanguage();
  if (part.span === null) return null;
  return (
    <figure className="word-diff" aria-label={label}>
      <p lang={language}>
        {diffPieces(text, part.span, part.differences).map(({ start, same, was, now }) => (
          <span key={`${start} ${was}`}>
            {same}
            {was !== "" && (
              <del>
                <span className="unseen" lang={spokenLocale().code}>{` ${t("was:")} `}</span>
                {was}
                <span className="unseen">, </span>
              </del>
            )}
            {was !== "" && now !== "" && " "}
            {now !== "" && (
              <ins>
                <span className="unseen" lang={spokenLocale().code}>{` ${t("now:")} `}</span>
                {now}
                <span className="unseen">, </span>
              </ins>
            )}
          </span>
        ))}
      </p>
    </figure>
  );
}
