import { type Annotation, compareStamps } from "../annotations/index.ts";
import type { WriteResult } from "./record-store.ts";
import type { Saving } from "./saving.ts";

/** A record that is not known to be in both stores. */
interface Entry {
  readonly record: Annotation;
  /** Why it is not in localStorage; null where it is. */
  problem: string | null;
  /** Refused, until the mirror is compared again, or for good where there is none. */
  mirror: "waiting" | "kept" | "refused";
}

/**
 * Whether there is a second store: "coming" until it has been opened and compared, "failed" from a failure until it was
 * compared again, and "none" only where the browser has no database, so that none can come.
 */
export type MirrorState = "coming" | "there" | "failed" | "none";

/** Which records are in which store, as far as both are not sure to have them. */
export interface SavingLedger {
  mirror: MirrorState;
  /** Notes a change that was written to localStorage, and is on its way to the mirror. */
  wrote(result: WriteResult): void;
  /** Notes what became of an attempt to write again what was written before. */
  wroteAgain(result: WriteResult): void;
  /** Notes versions that the mirror has. */
  mirrored(versions: readonly Pick<Annotation, "id" | "v">[]): void;
  /** Notes versions that the mirror could not take, and why. */
  refused(versions: readonly Pick<Annotation, "id" | "v">[], problem: string): void;
  /** Notes that the mirror can't be used now, and why; it has none of what it has not acknowledged. */
  mirrorFailed(problem: string): void;
  /** Records that the mirror has not acknowledged. */
  unmirrored(): Annotation[];
  /** Records that some store could not take, the oldest first. */
  unkept(): Annotation[];
  clear(): void;
  /** @param blocked why localStorage can't be used at all; null where it can */
  saving(blocked: string | null): Saving;
}

export function createSavingLedger(mirrorState: MirrorState): SavingLedger {
  const entries = new Map<string, Entry>();
  /** Why the mirror lacks what it refused. */
  let refusal = "";

  /** Whether there is no mirror to hope for, as far as is known. */
  function isAlone(): boolean {
    return ledger.mirror === "none" || ledger.mirror === "failed";
  }

  function settle(id: string, entry: Entry): void {
    const isKept = entry.problem === null && (entry.mirror === "kept" || ledger.mirror === "none");
    if (isKept) entries.delete(id);
    else entries.set(id, entry);
  }

  /** Notes what came of writing a version to localStorage; an older one says nothing of a newer one. */
  function fromLocal(record: Annotation, problem: string | null, mirror: Entry["mirror"]): void {
    const entry = entries.get(record.id);
    if (entry === undefined || compareStamps(record.v, entry.record.v) >= 0) {
      settle(record.id, { record, problem, mirror });
    }
  }

  function fromMirror(versions: readonly Pick<Annotation, "id" | "v">[], mirror: "kept" | "refused"): void {
    for (const { id, v } of versions) {
      const entry = entries.get(id);
      // A newer version may have been written meanwhile: it has its own answer coming.
      if (entry && compareStamps(v, entry.record.v) >= 0) settle(id, { ...entry, mirror });
    }
  }

  function problemsWhere(mirror: Entry["mirror"]): string[] {
    return [...entries.values()].flatMap((entry) =>
      entry.problem !== null && entry.mirror === mirror ? [entry.problem] : [],
    );
  }

  function isAny(mirror: Entry["mirror"]): boolean {
    return [...entries.values()].some((entry) => entry.mirror === mirror);
  }

  const ledger: SavingLedger = {
    mirror: mirrorState,
    wrote({ saved, failed }) {
      const mirror = isAlone() ? "refused" : "waiting";
      // What was written before the mirror came may be there in several versions, some of which found room.
      for (const { record, problem } of failed) fromLocal(record, problem, mirror);
      for (const record of saved) fromLocal(record, null, mirror);
    },
    wroteAgain({ saved, failed }) {
      for (const record of saved) {
        const entry = entries.get(record.id);
        if (entry) fromLocal(record, null, entry.mirror);
      }
      const mirror = isAlone() ? "refused" : "kept";
      for (const { record, problem } of failed) {
        fromLocal(record, problem, entries.get(record.id)?.mirror ?? mirror);
      }
    },
    mirrored: (versions) => fromMirror(versions, "kept"),
    refused(versions, problem) {
      refusal = problem;
      fromMirror(versions, "refused");
    },
    mirrorFailed(problem) {
      ledger.mirror = "failed";
      ledger.refused(ledger.unmirrored(), problem);
    },
    unmirrored: () =>
      [...entries.values()].filter(({ mirror }) => mirror !== "kept").map(({ record }) => record),
    unkept: () => [...entries.values()].filter(({ problem }) => problem !== null).map(({ record }) => record),
    clear: () => entries.clear(),
    saving(blocked) {
      if (blocked !== null && isAlone()) return { state: "memory-only", problem: blocked };
      const lost = problemsWhere("refused");
      const copied = problemsWhere("kept");
      if (lost[0] !== undefined) return { state: "not-saved", count: lost.length, problem: lost[0] };
      if (ledger.mirror === "coming" || isAny("waiting")) return { state: "saving" };
      // What a crash may take is told before what it can't.
      if (ledger.mirror === "failed" || isAny("refused")) return { state: "copy-missing", problem: refusal };
      if (copied[0] !== undefined)
        return { state: "recovery-only", count: copied.length, problem: copied[0] };
      return { state: "saved" };
    },
  };
  return ledger;
}
