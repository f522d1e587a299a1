import { useStore } from "zustand";
import { t } from "../../languages/index.ts";
import { traceSelection } from "../../state/index.ts";
import { useLateral } from "../kit/lateral-context.tsx";

/** In the bar beside selected words: asks where they come from. */
export function TraceButton() {
  const lateral = useLateral();
  const letters = useStore(lateral.preferences, ({ letterKeys }) => letterKeys);
  return (
    <div className="tag-bar-more">
      <button
        type="button"
        aria-keyshortcuts={letters ? "T" : undefined}
        onClick={() => {
          // What opens takes the focus.
          if (traceSelection(lateral)) document.getSelection()?.removeAllRanges();
        }}
      >
        {t("Trace")}
        {letters && (
          <span className="key" aria-hidden="true">
            T
          </span>
        )}
      </button>
    </div>
  );
}
