import { useEffect, useState } from "react";
import { useStore } from "zustand";
import type { SourceDocument } from "../../sources/index.ts";
import { useLateral } from "../kit/lateral-context.tsx";
import { whenIdle } from "../reader/idle.ts";

/** Elements of the reader that others put something into. */
export interface ReaderParts {
  /** Where the text and what floats over it stand. */
  readonly stage: Element;
  /** The row in the head with what can be done with the text. */
  readonly acts: Element;
}

/** The reader's elements, once a text is on screen and nothing else is to be done; null until then. */
export function useReaderParts(read: SourceDocument): ReaderParts | null {
  const opened = useStore(useLateral().reading, (reading) => reading.document);
  const [parts, setParts] = useState<ReaderParts | null>(null);
  useEffect(() => {
    if (opened !== read) return;
    return whenIdle(() => {
      const [stage, acts] = [".stage", ".source-acts"].map((selector) => document.querySelector(selector));
      setParts(stage && acts ? { stage, acts } : null);
      return false;
    });
  }, [opened, read]);
  return opened === read && parts?.acts.isConnected ? parts : null;
}
