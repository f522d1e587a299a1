import { useStore } from "zustand";
import type { Annotation } from "../../annotations/index.ts";
import { t } from "../../languages/index.ts";
import { isEverything } from "../../state/index.ts";
import { useLateral } from "../kit/lateral-context.tsx";
import { useAnnotations } from "../kit/use-annotations.ts";
import { useFiltered } from "../panel/use-filtered.ts";
import type { Extent } from "./extent-choice.tsx";

const none: readonly Annotation[] = [];

/** What can be exported now, the largest first; only what differs from it is offered besides. */
export function useExtents(sourceId: string | null): readonly Extent[] {
  const lateral = useLateral();
  const placed = useAnnotations((state) => state.placed);
  const filter = useStore(lateral.panel);
  const openId = useStore(lateral.place, ({ annotationId }) => annotationId);
  const ofSource = placed.get(sourceId ?? "") ?? none;
  const listed = useFiltered(ofSource, filter);
  const all = [...placed.values()].reduce((sum, { length }) => sum + length, 0);
  const extents: Extent[] = [
    { extent: { kind: "collection" }, label: t("The whole collection ({count})", { count: all }) },
  ];
  if (sourceId === null) return extents;
  extents.push({
    extent: { kind: "source", sourceId },
    label: t("This source ({count})", { count: ofSource.length }),
  });
  if (!isEverything(filter)) {
    const label = t("Those listed ({count})", { count: listed.length });
    extents.push({ extent: { kind: "listed", sourceId, filter }, label });
  }
  if (openId !== null && ofSource.some(({ id }) => id === openId)) {
    extents.push({ extent: { kind: "annotation", id: openId }, label: t("The open annotation") });
  }
  return extents;
}
