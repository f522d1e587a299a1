import { useStore } from "zustand";
import { useLateral } from "./lateral-context.tsx";

/** The language of the open text (BCP 47), for its words where they stand among those of the page; undefined where none is open. */
export function useOpenLanguage(): string | undefined {
  const { reading } = useLateral();
  return useStore(reading, ({ source }) => source?.language);
}
