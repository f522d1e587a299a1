import { createContext, useContext } from "react";
import type { MarkStore } from "../../state/index.ts";

export const MarksContext = createContext<MarkStore | null>(null);

/** The marks of the source on screen. Throws outside of a reader. */
export function useMarks(): MarkStore {
  const marks = useContext(MarksContext);
  if (!marks) throw new Error("useMarks: unexpected place outside of a reader");
  return marks;
}
