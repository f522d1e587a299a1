import { useEffect, useState } from "react";
import { useStore } from "zustand";
import { said, t } from "../languages/index.ts";
import type { Saving } from "../storage/index.ts";
import { useLateral } from "./kit/lateral-context.tsx";
import { rich } from "./kit/rich.tsx";
import { useTask } from "./kit/use-task.ts";

const texts = {
  saving: said("Saving…"),
  "copy-missing": said("Saved, but a crash could lose the last minute"),
  "recovery-only": said("Saved, recovery copy only"),
  "not-saved": said("Not saved: export now."),
  "memory-only": said("Kept only until this page closes: export now."),
};

/** Where there is no Export, what can be done is said otherwise. */
const handInTexts = {
  ...texts,
  "not-saved": said("Not saved: hand in now."),
  "memory-only": said("Kept only until this page closes: hand in now."),
};

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
      data-before-state={isQuiet ? settled?.state : undefined}
      role={state === "not-saved" ? "alert" : state === "memory-only" ? "note" : undefined}
      title={"problem" in shown ? shown.problem : undefined}
    >
      {state === "saved"
        ? rich("Saved {where}", { where: <span className="save-where">{t("on this computer")}</span> })
        : t((task?.hideOthers ? handInTexts : texts)[state])}
      {isBad(shown) && "problem" in shown && <span className="save-problem"> {shown.problem}</span>}
    </span>
  );
}

function wordsOf({ state }: Saving): string {
  return state === "saved" ? t("Saved {where}", { where: t("on this computer") }) : t(texts[state]);
}
