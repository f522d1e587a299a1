import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { useStore } from "zustand";
import { t } from "../../languages/index.ts";
import { atSource, collectionQuery, mayTrace, openCollection, writePlace } from "../../state/index.ts";
import { useLateral } from "../kit/lateral-context.tsx";
import { useTask } from "../kit/use-task.ts";

/**
 * The way from a source's head to reading it beside another one of its collection; nothing where there is none, where that is
 * on screen already, or may not be looked at.
 */
export function CompareLink({ sourceId }: { sourceId: string }) {
  const { place, shelf } = useLateral();
  const { data: builtIn } = useQuery(collectionQuery);
  const { offer, chosen } = useStore(shelf);
  const hasOthers = useMemo(() => {
    if (!builtIn) return false;
    const collection = openCollection(offer?.(builtIn) ?? [builtIn], chosen, sourceId);
    return collection !== undefined && collection.sources.length > 1;
  }, [builtIn, offer, chosen, sourceId]);
  const isAlone = useStore(place, ({ view, sourceId: openId }) => view === null && openId === sourceId);
  const at = useStore(place, (now) => now.at);
  const task = useTask();
  if (!(isAlone && hasOthers) || !mayTrace(task)) return null;
  return <a href={writePlace({ ...atSource(sourceId), at, view: "beside" })}>{t("Side by side…")}</a>;
}
