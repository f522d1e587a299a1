import { useEffect, useState } from "react";
import { useStore } from "zustand";
import { t } from "../../languages/index.ts";
import { leaveChoosing, shortWords, takeChosenWords } from "../../state/index.ts";
import { isolated } from "../../text/index.ts";
import { useLateral } from "../kit/lateral-context.tsx";
import { rich } from "../kit/rich.tsx";
import { focusCard } from "./focus-card.ts";
import "./anchors.css";

/** What is to be done while words are chosen for an annotation. Enter takes them, Escape leaves. */
export function ChoosingBar({ id }: { id: string }) {
  const lateral = useLateral();
  const record = useStore(lateral.annotations, ({ records }) => records.get(id));
  const sourceId = useStore(lateral.reading, ({ source }) => source?.id ?? record?.sourceId);
  const isGone = record === undefined || record.deleted === true || record.sourceId !== sourceId;
  const said = isGone ? "" : t("Select the words for “{words}”.", { words: isolated(shortWords(record)) });
  const [heard, setHeard] = useState("");

  // Words that are there from the beginning aren't announced; those that come into an empty region are.
  useEffect(() => setHeard(said), [said]);

  useEffect(() => {
    if (isGone) leaveChoosing(lateral);
  }, [lateral, isGone]);

  useEffect(() => {
    function press(event: KeyboardEvent) {
      const isOnControl =
        event.target instanceof Element && event.target.closest("button, a, input, textarea");
      const isDone =
        event.key === "Escape"
          ? leave()
          : event.key === "Enter" && !isOnControl && takeChosenWords(lateral) && take();
      if (!isDone) return;
      event.preventDefault();
      event.stopPropagation();
    }
    function leave(): true {
      leaveChoosing(lateral);
      focusCard(id);
      return true;
    }
    function take(): true {
      document.getSelection()?.removeAllRanges();
      focusCard(id);
      return true;
    }
    document.getElementById("text")?.focus({ preventScroll: true });
    document.addEventListener("keydown", press, { capture: true });
    return () => document.removeEventListener("keydown", press, { capture: true });
  }, [lateral, id]);

  return (
    <div className="choosing">
      <p role="status">{heard}</p>
      <p className="hint">
        {rich("{enter} takes them, {escape} leaves it as it is.", {
          enter: <kbd>{t("Enter")}</kbd>,
          escape: <kbd>Esc</kbd>,
        })}
      </p>
      <button
        type="button"
        className="link"
        onClick={() => {
          leaveChoosing(lateral);
          focusCard(id);
        }}
      >
        {t("Leave")}
      </button>
    </div>
  );
}
