import { useEffect } from "react";
import { useStore } from "zustand";
import { plural } from "../../languages/index.ts";
import { askToKeep, tellOfErasing } from "../../state/index.ts";
import { useLateral } from "../kit/lateral-context.tsx";

/*
 * In the place of `keeping` in the page of an exercise, from which work goes out by handing it in.
 */

/** What watches over the annotations, once all are read: it asks the browser to keep them, and warns of damage. */
export function Keeping() {
  const lateral = useLateral();
  const damaged = useStore(lateral.annotations, (state) => state.damaged.length);
  useEffect(() => askToKeep(lateral), [lateral]);
  useEffect(() => tellOfErasing(lateral), [lateral]);
  useEffect(() => {
    if (damaged === 0) return;
    lateral.messages.warn(
      plural(
        damaged,
        "One stored annotation can’t be read. Nothing was overwritten; the rest is here.",
        "{count} stored annotations can’t be read. Nothing was overwritten; the rest is here.",
      ),
    );
  }, [lateral, damaged]);
  return null;
}
