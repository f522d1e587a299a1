import { type ReactNode, useEffect, useId, useRef, useState } from "react";
import { useStore } from "zustand";
import {
  counted,
  findStorageFacts,
  type Lateral,
  type StorageFacts,
  safekeepingOf,
} from "../../state/index.ts";
import { useLateral } from "../kit/lateral-context.tsx";
import { shownDate } from "./shown-date.ts";
import "./keeping.css";

/** What storage can tell of itself, found out anew when annotations have changed; null until it is known. */
function useStorageFacts(lateral: Lateral): StorageFacts | null {
  const [facts, setFacts] = useState<StorageFacts | null>(null);
  const records = useStore(lateral.annotations, (state) => state.records);
  // biome-ignore lint/correctness/useExhaustiveDependencies: other records take other space
  useEffect(() => {
    let isWanted = true;
    findStorageFacts(lateral).then(
      (found) => isWanted && setFacts(found),
      () => isWanted && setFacts(null),
    );
    return () => {
      isWanted = false;
    };
  }, [lateral, records]);
  return facts;
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function bytes(count: number): string {
  if (count >= 1e9) return `${(count / 1e9).toFixed(1)} GB`;
  return count >= 1e5 ? `${(count / 1e6).toFixed(1)} MB` : `${Math.ceil(count / 1e3)} kB`;
}

/** Bytes; below, the browser doesn't count what annotations take, and its figure would only confuse. */
const countedFrom = 1_000;

function Space({ facts: { units, limit, space } }: { facts: StorageFacts }) {
  if (units === null) return <p>Nothing: the browser does not let this page store anything.</p>;
  const share = Math.min(1, units / limit);
  const percent = share < 0.01 ? "under 1 %" : `${Math.round(share * 100)} %`;
  return (
    <>
      <meter aria-label="Space used" value={share} high={0.8} />
      <p>
        {units.toLocaleString("en")} of about {(limit / 1e6).toFixed(1)} million characters ({percent})
      </p>
      {space && space.usage >= countedFrom && (
        <p className="hint">
          The browser itself counts {bytes(space.usage)} for this address, and would give it{" "}
          {bytes(space.quota)}.
        </p>
      )}
    </>
  );
}

function promiseInWords(promised: boolean | null, asked: boolean): string {
  const advice = "Save a backup now and then, or an export.";
  if (promised === true) return "The browser has promised to keep it until you erase it yourself.";
  if (promised === null)
    return `This browser does not say for how long; on addresses without https none does. It may erase everything when space is short. ${advice}`;
  return asked
    ? `The browser was asked to keep it, and has not promised to. When space is short, or after weeks without a visit, it may erase everything. ${advice}`
    : "The browser will be asked to keep it when you make an annotation.";
}

export interface StorageActions {
  readonly onSave: () => void;
  readonly onRestore: (file: File) => void;
  readonly onDamaged: () => void;
  readonly onErase: () => void;
}

/** Where annotations are kept and how safely, and what can be done about it. */
export function StorageSection({ onSave, onRestore, onDamaged, onErase }: StorageActions) {
  const lateral = useLateral();
  const facts = useStorageFacts(lateral);
  const { lastFile, changes, askedToKeep } = useStore(safekeepingOf(lateral));
  const damaged = useStore(lateral.annotations, (state) => state.damaged.length);
  const file = useRef<HTMLInputElement>(null);
  const id = useId();
  return (
    <>
      <section aria-labelledby={`${id}-storage`}>
        <h3 id={`${id}-storage`}>Storage</h3>
        <dl className="facts">
          <Fact name="Where">
            In this browser on this computer, under this address. Nothing is sent anywhere, and no other
            browser has it.
          </Fact>
          <Fact name="Used">{facts ? <Space facts={facts} /> : "…"}</Fact>
          <Fact name="For how long">{facts ? promiseInWords(facts.promised, askedToKeep) : "…"}</Fact>
          <Fact name="Last file">
            {lastFile
              ? `${lastFile.kind === "backup" ? "Backup" : "Export"}, ${shownDate(lastFile.at)}.`
              : "None was saved yet."}
            {changes > 0 && ` ${counted(changes)} changed since.`}
          </Fact>
          {damaged > 0 && (
            <Fact name="Damaged">
              <p>{damaged === 1 ? "One stored value" : `${damaged} stored values`} can’t be read.</p>
              <button type="button" onClick={onDamaged}>
                Look at the damaged data
              </button>
            </Fact>
          )}
        </dl>
        <div className="settings-buttons">
          <button type="button" onClick={onSave}>
            Save a backup
          </button>
          <button type="button" onClick={() => file.current?.click()}>
            Restore a backup…
          </button>
        </div>
        <p className="hint">
          A backup is one file with all annotations and your preferences. Restoring never replaces what is
          newer here.
        </p>
        <input
          ref={file}
          type="file"
          accept=".json,application/json"
          hidden
          aria-label="Backup file"
          onChange={(event) => {
            const chosen = event.target.files?.[0];
            // The same file can be chosen again.
            event.target.value = "";
            if (chosen) onRestore(chosen);
          }}
        />
      </section>
      <section aria-labelledby={`${id}-shared`}>
        <h3 id={`${id}-shared`}>Shared computer</h3>
        <p>
          Others who use this browser can open what you made. Before you leave, save a backup and erase the
          rest.
        </p>
        <div className="settings-buttons">
          <button type="button" className="danger" onClick={onErase}>
            Erase everything…
          </button>
        </div>
      </section>
    </>
  );
}
