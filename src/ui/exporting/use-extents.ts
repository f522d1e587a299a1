import { useStore } from "zustand";
import type { Annotation } from "../../annotations/index.ts";
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
    { extent: { kind: "collection" }, label: `The whole collection (${shown(all)})` },
  ];
  if (sourceId === null) return extents;
  extents.push({ extent: { kind: "source", sourceId }, label: `This source (${shown(ofSource.length)})` });
  if (!isEverything(filter)) {
    const label = `Those listed (${shown(listed.length)})`;
    extents.push({ extent: { kind: "listed", sourceId, filter }, label });
  }
  if (openId !== null && ofSource.some(({ id }) => id === openId)) {
    extents.push({ extent: { kind: "annotation", id: openId }, label: "The open annotation" });
  }
  return extents;
}

function shown(count: number): string {
  return count.toLocaleString("en");
}
