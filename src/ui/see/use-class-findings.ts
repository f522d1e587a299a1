import { useEffect, useState } from "react";
import type {
  ClassAgreement,
  ContestedPassage,
  HeatSegment,
  OrderedPairs,
  PairMatrix,
} from "../../classroom/index.ts";
import { measureClass } from "../../state/index.ts";
import type { ClassReading } from "./class-reading.ts";

/** What is known of a class so far; texts by their places in the list. */
export interface ClassFindings {
  readonly heat: ReadonlyMap<number, readonly HeatSegment[]>;
  readonly contested: ReadonlyMap<number, readonly ContestedPassage[]>;
  /** Null until it is known; of a class of one it stays so. */
  readonly agreement: ClassAgreement | null;
  readonly pairs: { readonly matrix: PairMatrix; readonly ordered: OrderedPairs } | null;
  readonly error: unknown;
}

const nothing: ClassFindings = {
  heat: new Map(),
  contested: new Map(),
  agreement: null,
  pairs: null,
  error: null,
};

/**
 * Measures a class; what is found comes one after the other. Another class is measured anew.
 * @returns beside it the share that is done, in whole percents
 */
export function useClassFindings(
  reading: ClassReading,
  tags: readonly string[],
): { readonly findings: ClassFindings; readonly done: number } {
  const [found, setFound] = useState<{ of: ClassReading; findings: ClassFindings } | null>(null);
  const [done, setDone] = useState(0);
  useEffect(() => {
    setDone(0);
    function change(next: (before: ClassFindings) => ClassFindings): void {
      setFound((now) => ({ of: reading, findings: next(now?.of === reading ? now.findings : nothing) }));
    }
    return measureClass({
      texts: reading.texts.map(({ text, readers }) => ({ text, readers })),
      tags,
      failed: (error) => change((before) => ({ ...before, error })),
      told(finding) {
        if (finding.kind === "heat")
          change((before) => ({
            ...before,
            heat: new Map(before.heat).set(finding.text, finding.segments),
          }));
        else if (finding.kind === "contested")
          change((before) => ({
            ...before,
            contested: new Map(before.contested).set(finding.text, finding.passages),
          }));
        else if (finding.kind === "agreement")
          change((before) => ({ ...before, agreement: finding.agreement }));
        else if (finding.kind === "pairs")
          change((before) => ({ ...before, pairs: { matrix: finding.pairs, ordered: finding.ordered } }));
        else setDone(Math.floor(100 * finding.done));
      },
    });
  }, [reading, tags]);
  return { findings: found?.of === reading ? found.findings : nothing, done };
}
