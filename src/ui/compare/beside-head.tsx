import { type ReactNode, useId } from "react";
import type { Source } from "../../sources/index.ts";
import { useLateral } from "../kit/lateral-context.tsx";
import { countOf } from "../trace/copy-map-words.ts";
import type { SideName } from "./linked-panes.ts";

/** What is shown on a screen that has room for one text's width only. */
export type ShownSides = "both" | SideName;

const shownNames: Readonly<Record<ShownSides, string>> = { both: "Both", a: "Above", b: "Below" };

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
        Side by side
      </h1>
      <label htmlFor={choice}>Beside:</label>
      <select
        id={choice}
        aria-label="Beside"
        value={sources.b.id}
        onChange={(event) => place.openView("beside", event.target.value)}
      >
        {others.map((other) => {
          const words = shared.get(other.id) ?? 0;
          return (
            <option key={other.id} value={other.id}>
              {other.title}
              {count === null
                ? ""
                : words === 0
                  ? " – nothing shared"
                  : ` – ${countOf(words, "shared word")}`}
            </option>
          );
        })}
      </select>
      <button type="button" onClick={onSwap}>
        Swap sides
      </button>
      <label className="check">
        <input type="checkbox" checked={isLinked} onChange={(event) => onLinked(event.target.checked)} />
        Scroll together
      </label>
      <fieldset className="beside-shown">
        <legend className="unseen">Texts on screen</legend>
        {(["both", "a", "b"] as const).map((one) => (
          <label key={one} className="check">
            <input type="radio" name={choice} checked={shown === one} onChange={() => onShown(one)} />
            {shownNames[one]}
          </label>
        ))}
      </fieldset>
      {problem ? (
        <p role="alert">The texts could not be compared.</p>
      ) : count === null ? (
        waiting
      ) : count === 0 ? (
        <p className="faint">No shared passages</p>
      ) : (
        <button type="button" aria-expanded={isListed} onClick={onListed}>
          {countOf(count, "shared passage")}
        </button>
      )}
      <button type="button" className="beside-close" onClick={() => place.openView(null)}>
        Close
      </button>
    </header>
  );
}
