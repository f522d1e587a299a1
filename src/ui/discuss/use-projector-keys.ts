import { useEffect } from "react";
import { useLateral } from "../kit/lateral-context.tsx";

/** What keys do while passages are shown to a class. */
export interface ProjectorKeys {
  readonly onMove: (by: 1 | -1) => void;
  readonly onRule: () => void;
  readonly onVote: () => void;
  readonly onFullScreen: () => void;
  readonly onLeave: () => void;
}

/** Presenters' remote controls send page keys. */
const moves: Readonly<Record<string, 1 | -1>> = { ArrowRight: 1, PageDown: 1, ArrowLeft: -1, PageUp: -1 };

/** The keys of the projector: none while a field has the focus, and letters only where the reader has them on. */
export function useProjectorKeys({ onMove, onRule, onVote, onFullScreen, onLeave }: ProjectorKeys): void {
  const { preferences } = useLateral();
  useEffect(() => {
    const letters: Readonly<Record<string, () => void>> = { r: onRule, v: onVote, f: onFullScreen };
    function actOf({ key }: KeyboardEvent): (() => void) | undefined {
      const by = moves[key];
      if (by) return () => onMove(by);
      if (key === "Escape") return onLeave;
      return preferences.getState().letterKeys ? letters[key.toLowerCase()] : undefined;
    }
    function press(event: KeyboardEvent) {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
      if (event.target instanceof Element && event.target.closest("input, textarea, select, dialog")) return;
      const act = actOf(event);
      if (!act) return;
      event.preventDefault();
      act();
    }
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, [preferences, onMove, onRule, onVote, onFullScreen, onLeave]);
}
