import { type ReactNode, useEffect, useId, useRef, useState } from "react";
import { useStore } from "zustand";
import { formatNumber, plural, t } from "../../languages/index.ts";
import { findStorageFacts, type Lateral, type StorageFacts, safekeepingOf } from "../../state/index.ts";
import { useLateral } from "../kit/lateral-context.tsx";
import { percent } from "../kit/percent.ts";
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

const oneDigit = { minimumFractionDigits: 1, maximumFractionDigits: 1 };

function bytes(count: number): string {
  if (count >= 1e9) return `${formatNumber(count / 1e9, oneDigit)} GB`;
  return count >= 1e5
    ? `${formatNumber(count / 1e6, oneDigit)} MB`
    : `${formatNumber(Math.ceil(count / 1e3))} kB`;
}

/** Bytes; below, the browser doesn't count what annotations take, and its figure would only confuse. */
const countedFrom = 1_000;

function Space({ facts: { units, limit, space } }: { facts: StorageFacts }) {
  if (units === null) return <p>{t("Nothing: the browser does not let this page store anything.")}</p>;
  const share = Math.min(1, units / limit);
  return (
    <>
      <meter aria-label={t("Space used")} value={share} high={0.8} />
      <p>
        {t("{units} of about {millions} million characters ({percent})", {
          units,
          millions: formatNumber(limit / 1e6, oneDigit),
          percent: percent(share),
        })}
      </p>
      {space && space.usage >= countedFrom && (
        <p className="hint">
          {t("The browser itself counts {used} for this address, and would give it {quota}.", {
            used: bytes(space.usage),
            quota: bytes(space.quota),
          })}
        </p>
      )}
    </>
  );
}

function promiseInWords(promised: boolean | null, asked: boolean): string {
  if (promised === true) return t("The browser has promised to keep it until you erase it yourself.");
  if (promised === null)
    return t(
      "This browser does not say for how long; on addresses without https none does. It may erase everything when space is short. Save a backup now and then, or an export.",
    );
  return asked
    ? t(
        "The browser was asked to keep it, and has not promised to. When space is short, or after weeks without a visit, it may erase everything. Save a backup now and then, or an export.",
      )
    : t("The browser will be asked to keep it when you make an annotation.");
}

/** @param changes how many annotations changed since that file, or ever */
function lastFileInWords(
  file: { readonly kind: "export" | "backup"; readonly at: number } | null,
  changes: number,
): string {
  if (file === null)
    return changes === 0
      ? t("None was saved yet.")
      : plural(
          changes,
          "None was saved yet, and {count} annotation has changed.",
          "None was saved yet, and {count} annotations have changed.",
        );
  const date = shownDate(file.at);
  const saved = file.kind === "backup" ? t("Backup, {date}.", { date }) : t("Export, {date}.", { date });
  if (changes === 0) return saved;
  return `${saved} ${plural(changes, "{count} annotation changed since.", "{count} annotations changed since.")}`;
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
        <h3 id={`${id}-storage`}>{t("Storage")}</h3>
        <dl className="facts">
          <Fact name={t("Where")}>
            {t(
              "In this browser on this computer, under this address. Nothing is sent anywhere, and no other browser has it.",
            )}
          </Fact>
          <Fact name={t("Used")}>{facts ? <Space facts={facts} /> : "…"}</Fact>
          <Fact name={t("For how long")}>{facts ? promiseInWords(facts.promised, askedToKeep) : "…"}</Fact>
          <Fact name={t("Last file")}>{lastFileInWords(lastFile, changes)}</Fact>
          {damaged > 0 && (
            <Fact name={t("Damaged")}>
              <p>
                {plural(damaged, "One stored value can’t be read.", "{count} stored values can’t be read.")}
              </p>
              <button type="button" onClick={onDamaged}>
                {t("Look at the damaged data")}
              </button>
            </Fact>
          )}
        </dl>
        <div className="settings-buttons">
          <button type="button" onClick={onSave}>
            {t("Save a backup")}
          </button>
          <button type="button" onClick={() => file.current?.click()}>
            {t("Restore a backup…")}
          </button>
        </div>
        <p className="hint">
          {t(
            "A backup is one file with all annotations and your preferences. Restoring never replaces what is newer here.",
          )}
        </p>
        <input
          ref={file}
          type="file"
          accept=".json,application/json"
          hidden
          aria-label={t("Backup file")}
          onChange={(event) => {
            const chosen = event.target.files?.[0];
            // The same file can be chosen again.
            event.target.value = "";
            if (chosen) onRestore(chosen);
          }}
        />
      </section>
      <section aria-labelledby={`${id}-shared`}>
        <h3 id={`${id}-shared`}>{t("Shared computer")}</h3>
        <p>
          {t(
            "Others who use this browser can open what you made. Before you leave, save a backup and erase the rest.",
          )}
        </p>
        <div className="settings-buttons">
          <button type="button" className="danger" onClick={onErase}>
            {t("Erase everything…")}
          </button>
        </div>
      </section>
    </>
  );
}
