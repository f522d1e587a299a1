import { useEffect, useId, useMemo, useRef, useState } from "react";
import { useStore } from "zustand";
import { plural, t } from "../../languages/index.ts";
import { removeDamagedValues, saveDamagedValues } from "../../state/index.ts";
import type { Damaged } from "../../storage/index.ts";
import { Dialog } from "../kit/dialog.tsx";
import { DialogNews } from "../kit/dialog-news.tsx";
import { useLateral } from "../kit/lateral-context.tsx";
import "./keeping.css";

/** How much of a raw value is shown, in UTF-16 code units; the file has all of it. */
const shownLength = 300;

/** How many values are listed one by one. */
const listedAtMost = 100;

/** Characters that aren't seen or that turn others around: shown by their numbers, as JSON may write them. */
const unseen = /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

function numbered(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

/** Never half of a surrogate pair. */
function beginningOf(raw: string): string {
  if (raw.length <= shownLength) return raw.replace(unseen, numbered);
  const beginning = raw.slice(0, shownLength).replace(/[\uD800-\uDBFF]$/, "");
  return `${beginning.replace(unseen, numbered)}…`;
}

/** Stored values that can't be read: what they are, a file of them, and a way to be rid of them. */
export function DamagedDialog({ onClose }: { onClose: () => void }) {
  const lateral = useLateral();
  const found = useStore(lateral.annotations, (state) => state.damaged);
  // Neither store gives them in an order that stays.
  const damaged = useMemo(() => found.toSorted((a, b) => (a.key < b.key ? -1 : 1)), [found]);
  /** The values of which the reader has a file. */
  const [saved, setSaved] = useState<ReadonlySet<Damaged>>(new Set());
  /** What the reader wants to remove without having it in a file. */
  const [asked, setAsked] = useState<readonly Damaged[]>([]);

  const foot = useRef<HTMLDivElement>(null);

  // Whoever came by keyboard goes on at the foot when the button that was pressed is gone.
  // biome-ignore lint/correctness/useExhaustiveDependencies: after each change of the lists
  useEffect(() => {
    const isLost = !foot.current?.closest("dialog")?.querySelector(":focus");
    if (isLost) foot.current?.querySelector<HTMLElement>("button:last-of-type")?.focus();
  }, [damaged, asked]);

  function remove(values: readonly Damaged[]) {
    if (values.every((value) => saved.has(value))) removeDamagedValues(lateral, values);
    else setAsked(values);
  }

  return (
    <Dialog title={t("Damaged data")} onClose={onClose}>
      {damaged.length === 0 ? (
        <p>{t("There is no damaged data any more.")}</p>
      ) : (
        <>
          <p>
            {plural(
              damaged.length,
              "This value was found where annotations are kept, and can’t be read. It stays as it is until you remove it. Someone who knows JSON may be able to mend the saved values.",
              "These values were found where annotations are kept, and can’t be read. They stay as they are until you remove them. Someone who knows JSON may be able to mend the saved values.",
            )}
          </p>
          <ul className="damaged-list">
            {damaged.slice(0, listedAtMost).map((value) => (
              <li key={`${value.key} ${value.raw}`}>
                <p className="damaged-key">
                  <code>
                    <bdi>{value.key}</bdi>
                  </code>
                </p>
                <p>
                  <bdi>{value.problem}</bdi>
                </p>
                <pre dir="ltr">
                  <bdi>{beginningOf(value.raw)}</bdi>
                </pre>
                <button
                  type="button"
                  className="danger"
                  aria-label={t("Remove {title}", { title: value.key })}
                  onClick={() => remove([value])}
                >
                  {t("Remove")}
                </button>
              </li>
            ))}
            {damaged.length > listedAtMost && (
              <li>
                {plural(
                  damaged.length - listedAtMost,
                  "and {count} more, which is in the file",
                  "and {count} more, which are in the file",
                )}
              </li>
            )}
          </ul>
        </>
      )}
      {asked.length > 0 && (
        <Confirmation
          count={asked.length}
          onRemove={() => {
            removeDamagedValues(lateral, asked);
            setAsked([]);
          }}
          onKeep={() => setAsked([])}
        />
      )}
      <DialogNews />
      <div ref={foot} className="dialog-foot">
        {damaged.length === 0 ? (
          <button type="button" onClick={onClose}>
            {t("Done")}
          </button>
        ) : (
          <>
            {damaged.length > 1 && (
              <button type="button" className="danger" onClick={() => remove(damaged)}>
                {t("Remove all")}
              </button>
            )}
            <button
              type="button"
              className="primary"
              onClick={() => {
                saveDamagedValues(lateral);
                setSaved(new Set(damaged));
              }}
            >
              {t("Save the raw values")}
            </button>
          </>
        )}
      </div>
    </Dialog>
  );
}

function Confirmation({
  count,
  onRemove,
  onKeep,
}: {
  count: number;
  onRemove: () => void;
  onKeep: () => void;
}) {
  const keep = useRef<HTMLButtonElement>(null);
  useEffect(() => keep.current?.focus(), []);
  const id = useId();
  return (
    <fieldset className="confirmation" aria-describedby={id}>
      <legend className="unseen">{t("Remove without a file?")}</legend>
      <p id={id}>
        {plural(
          count,
          "This value is in no file that was saved here. Once removed, nobody can bring it back.",
          "These {count} values are in no file that was saved here. Once removed, nobody can bring them back.",
        )}
      </p>
      <button ref={keep} type="button" onClick={onKeep}>
        {plural(count, "Keep it", "Keep them")}
      </button>
      <button type="button" className="danger" onClick={onRemove}>
        {plural(count, "Remove it for good", "Remove them for good")}
      </button>
    </fieldset>
  );
}
