import { useStore } from "zustand";
import { t } from "../../languages/index.ts";
import { atSource, mayTrace, writePlace } from "../../state/index.ts";
import { useLateral } from "../kit/lateral-context.tsx";
import { useTask } from "../kit/use-task.ts";

/** The way from a source's head to reading it beside another one; nothing where that is on screen already, or may not be looked at. */
export function CompareLink({ sourceId }: { sourceId: string }) {
  const { place } = useLateral();
  const isAlone = useStore(place, ({ view, sourceId: openId }) => view === null && openId === sourceId);
  const at = useStore(place, (now) => now.at);
  const task = useTask();
  if (!isAlone || !mayTrace(task)) return null;
  return <a href={writePlace({ ...atSource(sourceId), at, view: "beside" })}>{t("Side by side…")}</a>;
}
