import { type ReactNode, useId } from "react";
import { type PlainMessage, plural, said, t } from "../../languages/index.ts";
import type { Source } from "../../sources/index.ts";
import { useLateral } from "../kit/lateral-context.tsx";
import type { SideName } from "./linked-panes.ts";

/** What is shown on a screen that has room for one text's width only. */
export type ShownSides = "both" | SideName;

const shownNames: Readonly<Record<ShownSides, PlainMessage>> = {
  both: said("Both"),
  a: said("Above"),
  b: said("Below"),
};

/** What can be chosen over two texts: which one stands beside, whether they are scrolled together, what is listed. */
export function BesideHead({
  sources,
  others,
  shared,
  count,
  waiting,
  problem,
  isLinked,
  onLinked,
  isListed,
  onListed,
  shown,
  onShown,
  onSwap,
}: {
  sources: Readonly<Record<SideName, Source>>;
  others: readonly Source[];
  shared: ReadonlyMap<string, number>;
  /** How many passages are shared; null until they are found. */
  count: number | null;
  /** Shown until then. */
  waiting: ReactNode;
  problem: boolean;
  isLinked: boolean;
  onLinked: (isLinked: boolean) => void;
  isListed: boolean;
  onListed: () => void;
  shown: ShownSides;
  onShown: (shown: ShownSides) => void;
  onSwap: () => void;
}) {
  const { place } = useLateral();
  const choice = useId();
  return (
    <header className="beside-head">
      <h1 id="beside-title" className="unseen">
        {t("Side by side")}
      </h1>
      <label htmlFor={choice}>{t("Beside:")}</label>
      <select
        id={choice}
        aria-label={t("Beside")}
        value={sources.b.id}
        onChange={(event) => place.openView("beside", event.target.value)}
      >
        {others.map((other) => {
          const words = shared.get(other.id) ?? 0;
          return (
            <option key={other.id} value={other.id}>
              {count === null
                ? other.title
                : words === 0
                  ? t("{title} – nothing shared", { title: other.title })
                  : plural(words, "{title} – {count} shared word", "{title} – {count} shared words", {
                      title: other.title,
                    })}
            </option>
          );
        })}
      </select>
      <button type="button" onClick={onSwap}>
        {t("Swap sides")}
      </button>
      <label className="check">
        <input type="checkbox" checked={isLinked} onChange={(event) => onLinked(event.target.checked)} />
        {t("Scroll together")}
      </label>
      <fieldset className="beside-shown">
        <legend className="unseen">{t("Texts on screen")}</legend>
        {(["both", "a", "b"] as const).map((one) => (
          <label key={one} className="check">
            <input type="radio" name={choice} checked={shown === one} onChange={() => onShown(one)} />
            {t(shownNames[one])}
          </label>
        ))}
      </fieldset>
      {problem ? (
        <p role="alert">{t("The texts could not be compared.")}</p>
      ) : count === null ? (
        waiting
      ) : count === 0 ? (
        <p className="faint">{t("No shared passages")}</p>
      ) : (
        <button type="button" aria-expanded={isListed} onClick={onListed}>
          {plural(count, "{count} shared passage", "{count} shared passages")}
        </button>
      )}
      <button type="button" className="beside-close" onClick={() => place.openView(null)}>
        {t("Close")}
      </button>
    </header>
  );
}
