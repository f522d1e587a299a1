import { useEffect, useState } from "react";
import { useStore } from "zustand";
import type { Saving } from "../storage/index.ts";
import { useLateral } from "./kit/lateral-context.tsx";
import { useTask } from "./kit/use-task.ts";

const texts: Record<Saving["state"], string> = {
  saving: "Saving…",
  saved: "Saved",
  "copy-missing": "Saved, but a crash could lose the last minute",
  "recovery-only": "Saved, recovery copy only",
  "not-saved": "Not saved: export now.",
  "memory-only": "Kept only until this page closes: export now.",
};

const where = "on this computer";

/** How long saving may take before the page is seen to say so, in milliseconds: mostly it is done in ten. */
const savingMs = 1_000;

function isBad({ state }: Saving): boolean {
  return state === "not-saved" || state === "memory-only";
}

/** Whether a state of saving has lasted for longer than it mostly does. */
function useTakesLong(saving: Saving): boolean {
  const [long, setLong] = useState<Saving | null>(null);
  useEffect(() => {
    if (saving.state !== "saving") return;
    const timer = setTimeout(() => setLong(saving), savingMs);
    return () => clearTimeout(timer);
  }, [saving]);
  return long === saving;
}

/**
 * What the app knows about whether the work is kept. "Saved" is in the page only while it is true; what is seen stays
 * for the moment that saving takes, so that it doesn't flicker with every tag.
 */
export function SaveState() {
  const { annotations } = useLateral();
  const saving = useStore(annotations, (state) => state.saving);
  const isEmpty = useStore(annotations, ({ records }) => records.size === 0);
  const task = useTask();
  const takesLong = useTakesLong(saving);
  const [settled, setSettled] = useState<Saving | null>(null);
  if (saving.state !== "saving" && saving !== settled) setSettled(saving);
  // Bad news stay until they are known to be over.
  const shown = saving.state === "saving" && settled && isBad(settled) ? settled : saving;
  if (isEmpty && !isBad(shown)) return null;
  const { state } = shown;
  const isQuiet = state === "saving" && !takesLong;
  return (
    <span
      className="save-state"
      data-state={state}
      data-before={isQuiet ? (settled ? wordsOf(settled) : "") : undefined}
      role={state === "not-saved" ? "alert" : state === "memory-only" ? "note" : undefined}
      title={"problem" in shown ? shown.problem : undefined}
    >
      {wordsFor(state, task)}
      {state === "saved" && <span className="save-where"> {where}</span>}
      {isBad(shown) && "problem" in shown && <span className="save-problem"> {shown.problem}</span>}
    </span>
  );
}

/** Where there is no Export, what can be done is said otherwise. */
function wordsFor(state: Saving["state"], task: ReturnType<typeof useTask>): string {
  return task?.hideOthers ? texts[state].replace("export", "hand in") : texts[state];
}

function wordsOf({ state }: Saving): string {
  return state === "saved" ? `${texts.saved} ${where}` : texts[state];
}
