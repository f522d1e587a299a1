import { useEffect, useRef, useState } from "react";
import { t } from "../../languages/index.ts";
import { isolated, type Span } from "../../text/index.ts";
import { OtherEnds } from "./other-ends.tsx";
import { wordsOfSpans } from "./words-of-spans.ts";

/** Other ends of a passage that are as good as its own: those that are accepted, and a way to accept more. */
export function Variants({
  text,
  spans,
  variants,
  onVariants,
}: {
  text: string;
  spans: readonly Span[];
  variants: readonly (readonly Span[])[];
  onVariants: (variants: readonly (readonly Span[])[], label: string) => void;
}) {
  const [isAdding, setAdding] = useState(false);
  const more = useRef<HTMLButtonElement>(null);
  const wasAdding = useRef(false);
  // What was pressed last has gone, and the focus with it.
  useEffect(() => {
    if (wasAdding.current && !isAdding) more.current?.focus();
    wasAdding.current = isAdding;
  }, [isAdding]);
  const placeOf = (list: readonly Span[]) => list.map(({ start, end }) => `${start}-${end}`).join(" ");
  return (
    <div className="key-variants">
      {variants.length > 0 && (
        <ul aria-label={t("Also accepted")}>
          {variants.map((variant) => (
            <li key={placeOf(variant)}>
              <span className="faint">{t("Also accepted:")}</span>{" "}
              <q dir="auto">{wordsOfSpans(text, variant)}</q>{" "}
              <button
                type="button"
                className="link"
                aria-label={t("No longer accept “{words}”", { words: isolated(wordsOfSpans(text, variant)) })}
                onClick={() => {
                  more.current?.focus();
                  onVariants(
                    variants.filter((one) => one !== variant),
                    t("removing other ends"),
                  );
                }}
              >
                {t("Remove")}
              </button>
            </li>
          ))}
        </ul>
      )}
      {isAdding ? (
        <OtherEnds
          text={text}
          spans={spans}
          isKnown={(ends) => [spans, ...variants].some((one) => placeOf(one) === placeOf(ends))}
          onAccept={(ends) => {
            onVariants([...variants, ends], t("accepting other ends"));
            setAdding(false);
          }}
          onCancel={() => setAdding(false)}
        />
      ) : (
        <button ref={more} type="button" className="link" onClick={() => setAdding(true)}>
          {t("Also accept other ends…")}
        </button>
      )}
    </div>
  );
}
