import { type Anchored, listAsShown, type ShownList } from "../../state/index.ts";
import { useLateral } from "./lateral-context.tsx";
import { useAnnotationsOf } from "./use-annotations.ts";
import { useLater } from "./use-later.ts";

/** What is known of annotations whose words don't stand where they were marked; as `useLater`. */
export function useAnchored(): Anchored {
  return useLater(useLateral().anchors, ({ anchored }) => anchored);
}

/** A source's annotations as they are shown on its text, none until they are read. The source is the component's key. */
export function useShownOf(sourceId: string, text: string): ShownList {
  return listAsShown(useAnnotationsOf(sourceId), text, useAnchored());
}
