import { useEffect, useState } from "react";
import { useStore } from "zustand";
import type { SourceDocument } from "../../sources/index.ts";
import { useLateral } from "../kit/lateral-context.tsx";
import { whenIdle } from "../reader/idle.ts";

/** Elements of the reader that others put something into. */
export interface ReaderParts {
  /** Where the text and what floats over it stand. */
  readonly stage: Element;
  readonly head: Element;
}

/** The reader's elements, once a text is on screen and nothing else is to be done; null until then. */
export function useReaderParts(read: SourceDocument): ReaderParts | null {
  const opened = useStore(useLateral().reading, (reading) => reading.document);
  const [parts, setParts] = useState<ReaderParts | null>(null);
  useEffect(() => {
    if (opened !== read) return;
    return whenIdle(() => {
      const [stage, head] = [".stage", ".source-head"].map((selector) => document.querySelector(selector));
      setParts(stage && head ? { stage, head } : null);
      return false;
    });
  }, [opened, read]);
  return opened === read && parts?.head.isConnected ? parts : null;
}
