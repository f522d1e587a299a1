import type { Annotation } from "../../annotations/index.ts";
import type { Annotations } from "../../state/index.ts";
import { useLateral } from "./lateral-context.tsx";
import { useLater } from "./use-later.ts";

/** While thousands of records are read or changed in steps, lists and figures wait for the end. */
function isCalm({ loaded, changing }: Annotations): boolean {
  return loaded === "all" && !changing;
}

/** What the annotations come to in a list or figure, once what changes them is painted; as `useLater`. */
export function useAnnotations<Value>(select: (state: Annotations) => Value): Value {
  return useLater(useLateral().annotations, select, isCalm);
}

const none: readonly Annotation[] = [];

/** A source's annotations in text order, none until they are read. The source is the component's key. */
export function useAnnotationsOf(sourceId: string): readonly Annotation[] {
  return useAnnotations(({ placed }) => placed.get(sourceId) ?? none);
}
