import { type Annotation, compareStamps, type Stamp } from "../annotations/index.ts";
import type { IndexedDbMirror } from "./indexed-db-mirror.ts";
import { type Keeping, watchErasing } from "./keeping.ts";
import type { Answer } from "./mirror-database.ts";
import type { Damaged } from "./record-store.ts";
import type { SavingLedger } from "./saving-ledger.ts";

/** How many records are read from the mirror at once, about 10 milliseconds, and how many are written. */
const readAtOnce = 500;
const writtenAtOnce = 100;

/** What a comparison with the mirror works with. */
export interface MirrorParts {
  readonly mirror: IndexedDbMirror;
  readonly ledger: SavingLedger;
  /** Sends records to the mirror, and notes what it took. Returns why it could take nothing, or null. */
  readonly send: (records: readonly Annotation[]) => Promise<string | null>;
}

/** What a comparison found. */
export interface Compared {
  /** How many records the mirror gave that were not held, or only in an older version. */
  readonly taken: number;
  /** Values of the mirror that can't be read. */
  readonly damaged: readonly Damaged[];
}

function isOlder(held: Stamp | undefined, other: Stamp | undefined): boolean {
  return other !== undefined && (held === undefined || compareStamps(held, other) < 0);
}

/**
 * Compares what is held with the versions in the mirror: takes what is newer there, also into localStorage, and puts
 * there what is newer here.
 * @returns why not, where the mirror can't be read or written
 */
export async function compareWithMirror(
  keeping: Keeping,
  { mirror, ledger, send }: MirrorParts,
): Promise<Answer<Compared>> {
  const { local, holder, pauses } = keeping;
  const isErased = watchErasing(keeping);
  const compared = { taken: 0, damaged: [] as Damaged[] };
  const done = { ok: true, value: compared } as const;
  const answer = await mirror.versions();
  if (!answer.ok) return answer;
  if (isErased()) return done;
  ledger.mirrored(answer.value);
  // Of several versions of a record the last one is the newest.
  const there = new Map(answer.value.map(({ id, v }) => [id, v]));
  const wanted = [...there.keys()].filter((id) => isOlder(holder.records().get(id)?.v, there.get(id)));
  for (let at = 0; at < wanted.length; at += readAtOnce) {
    const read = await mirror.read(wanted.slice(at, at + readAtOnce));
    if (!read.ok) return read;
    if (isErased()) return done;
    compared.taken += read.value.records.length;
    compared.damaged.push(...read.value.damaged);
    holder.take(read.value.records);
    for (let from = 0; from < read.value.records.length; from += writtenAtOnce) {
      await pauses.turn();
      if (isErased()) return done;
      const result = local.write(read.value.records.slice(from, from + writtenAtOnce));
      ledger.wroteAgain(result);
      holder.take(result.saved);
    }
  }
  const lacking = [...holder.records().values()].filter(({ id, v }) => isOlder(there.get(id), v));
  for (let at = 0; at < lacking.length && !isErased(); at += writtenAtOnce) {
    const problem = await send(lacking.slice(at, at + writtenAtOnce));
    if (problem !== null) return { ok: false, problem };
    await pauses.turn();
  }
  return done;
}
