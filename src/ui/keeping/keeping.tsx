import { useEffect, useEffectEvent, useRef, useState } from "react";
import { useStore } from "zustand";
import { plural, said, t } from "../../languages/index.ts";
import type { Collection } from "../../sources/index.ts";
import {
  askToKeep,
  attempt,
  countChanges,
  type Documents,
  exportAnnotations,
  tellOfErasing,
} from "../../state/index.ts";
import { useLateral } from "../kit/lateral-context.tsx";
import { useTask } from "../kit/use-task.ts";
import { DamagedDialog } from "./damaged-dialog.tsx";
import { Reminder } from "./reminder.tsx";

/**
 * What watches over the annotations, once all are read: it counts, asks, reminds and warns. An exercise without others'
 * work gives one file alone, its hand-in, and so is not reminded of another.
 */
export function Keeping({ collection, documents }: { collection: Collection; documents: Documents }) {
  const lateral = useLateral();
  const task = useTask();
  const [isLooking, setLooking] = useState(false);
  useEffect(() => countChanges(lateral), [lateral]);
  useEffect(() => askToKeep(lateral), [lateral]);
  useEffect(() => tellOfErasing(lateral), [lateral]);
  useDamagedAlert(() => setLooking(true));
  return (
    <>
      {!task?.hideOthers && (
        <Reminder
          onExport={() =>
            attempt(lateral, said("Exporting"), exportAnnotations(lateral, collection, documents))
          }
        />
      )}
      {isLooking && <DamagedDialog onClose={() => setLooking(false)} />}
    </>
  );
}

/** Warns of stored values that can't be read, whenever there are more of them. */
function useDamagedAlert(onLook: () => void): void {
  const { annotations, messages } = useLateral();
  const count = useStore(annotations, ({ damaged }) => damaged.length);
  const known = useRef(0);
  const look = useEffectEvent(onLook);
  useEffect(() => {
    const isMore = count > known.current;
    known.current = count;
    if (!isMore) return;
    messages.warn(
      plural(
        count,
        "{count} stored annotation can’t be read. Nothing was overwritten; the rest is here.",
        "{count} stored annotations can’t be read. Nothing was overwritten; the rest is here.",
      ),
      { label: t("Look at the data"), act: () => look() },
    );
  }, [count, messages]);
}
