import { useEffect, useId, useRef } from "react";
import { t } from "../../languages/index.ts";
import type { Collection } from "../../sources/index.ts";
import type { Stretch } from "../../tracing/index.ts";
import { passageFigures } from "./passage-figures.ts";
import { PlaceActs } from "./place-acts.tsx";
import { shortened } from "./shortened.ts";
import { SourceLine } from "./source-line.tsx";
import type { Lines } from "./use-lines.ts";

/** How much room the bar over the page takes, and a little more, in CSS pixels. */
const belowBar = 72;

/** Where else a part of the open text stands: a small list beside it, from which each place is reached. */
export function StretchList({
  stretch,
  collection,
  openId,
  text,
  lines,
  left,
  onClose,
}: {
  stretch: Stretch;
  collection: Collection;
  openId: string;
  /** The open source's canonical text. */
  text: string;
  lines: Lines;
  /** The left edge of the text's column, in CSS pixels. */
  left: number;
  /** @param giveBack whether the focus goes back to the rule */
  onClose: (giveBack: boolean) => void;
}) {
  const list = useRef<HTMLElement>(null);
  const id = useId();

  useEffect(() => {
    list.current?.focus({ preventScroll: true });
    list.current?.scrollIntoView({ block: "nearest" });
    const away = ({ target }: PointerEvent) => {
      const isRule = target instanceof Element && target.closest(".margin-rule");
      if (target instanceof Node && !list.current?.contains(target) && !isRule) onClose(false);
    };
    document.addEventListener("pointerdown", away);
    return () => document.removeEventListener("pointerdown", away);
  }, [onClose]);

  return (
    <section
      ref={list}
      className="stretch-list"
      role="dialog"
      aria-labelledby={id}
      tabIndex={-1}
      style={{
        insetBlockStart: Math.min(Math.max(lines.top, window.scrollY + belowBar), lines.bottom),
        left,
      }}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.preventDefault();
        event.stopPropagation();
        onClose(true);
      }}
    >
      <div className="panel-title">
        <h2 id={id}>{t("Stands elsewhere too")}</h2>
        <button type="button" className="quiet" onClick={() => onClose(true)}>
          {t("Close")}
        </button>
      </div>
      <ul>
        {stretch.places.map(({ here, there, passage }) => {
          const source = collection.sources.find((one) => one.id === there.id);
          return (
            source && (
              <li key={`${here.start} ${there.id} ${there.start}`}>
                <SourceLine source={source} />
                <p className="stretch-words" dir="auto">
                  {shortened(text.slice(here.start, here.end))}
                </p>
                <p className="hint">{passageFigures(passage)}</p>
                <PlaceActs place={there} source={source} openId={openId} onShow={() => onClose(false)} />
              </li>
            )
          );
        })}
      </ul>
    </section>
  );
}
