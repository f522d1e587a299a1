import { useId, useState } from "react";
import { useStore } from "zustand";
import type { Collection } from "../sources/index.ts";
import type { Documents } from "../state/index.ts";
import { embeddedSet } from "../storage/index.ts";
import { DamagedDialog } from "./keeping/damaged-dialog.tsx";
import { EraseDialog } from "./keeping/erase-dialog.tsx";
import { RestoreDialog } from "./keeping/restore-dialog.tsx";
import { StorageSection } from "./keeping/storage-section.tsx";
import { useBackup } from "./keeping/use-backup.ts";
import { Dialog } from "./kit/dialog.tsx";
import { DialogNews } from "./kit/dialog-news.tsx";
import { useLateral } from "./kit/lateral-context.tsx";

const themes = [
  { value: "auto", label: "Like the system" },
  { value: "light", label: "Light" },
  { value: "dark", label: "Dark" },
] as const;

const sizes = ["Smallest", "Small", "Normal", "Large", "Largest"] as const;
const steps = [0, 1, 2, 3, 4] as const;

/** How the page looks and listens on this computer, and where it keeps what the reader makes. */
export function SettingsDialog({
  collection,
  documents,
  onClose,
}: {
  collection: Collection;
  documents: Documents;
  onClose: () => void;
}) {
  const [open, setOpen] = useState<"damaged" | "erase" | null>(null);
  const backup = useBackup(collection, documents);
  const { offer } = backup;
  return (
    <>
      {/* Those that open over it come first: they must close first, so that each finds what had the focus before. */}
      {open === "damaged" && <DamagedDialog onClose={() => setOpen(null)} />}
      {open === "erase" && <EraseDialog onSave={backup.save} onClose={() => setOpen(null)} />}
      {offer && (
        <RestoreDialog
          offer={offer}
          onClose={backup.close}
          onRestore={(choice) => {
            backup.restore(offer, choice);
            backup.close();
            onClose();
          }}
        />
      )}
      <Dialog title="Settings" onClose={onClose}>
        <div className="settings">
          <Look />
          <Reading />
          <StorageSection
            onSave={backup.save}
            onRestore={backup.look}
            onDamaged={() => setOpen("damaged")}
            onErase={() => setOpen("erase")}
          />
        </div>
        <DialogNews />
      </Dialog>
    </>
  );
}

function Look() {
  const { preferences } = useLateral();
  const { theme, textSize } = useStore(preferences);
  const id = useId();
  return (
    <section aria-labelledby={`${id}-look`}>
      <h3 id={`${id}-look`}>Look</h3>
      <fieldset className="choices">
        <legend>Colours</legend>
        {themes.map(({ value, label }) => (
          <label key={value} className="check">
            <input
              type="radio"
              name={`${id}-theme`}
              checked={theme === value}
              onChange={() => preferences.set({ theme: value })}
            />
            <span>{label}</span>
          </label>
        ))}
      </fieldset>
      <fieldset className="choices">
        <legend>Text size</legend>
        {steps.map((step) => (
          <label key={step} className="check">
            <input
              type="radio"
              name={`${id}-size`}
              checked={textSize === step}
              onChange={() => preferences.set({ textSize: step })}
            />
            <span>{sizes[step]}</span>
          </label>
        ))}
      </fieldset>
    </section>
  );
}

function Reading() {
  const { preferences } = useLateral();
  const { letterKeys, speakCursor, sharedPassages, spokenTags, codeName } = useStore(preferences);
  const id = useId();
  return (
    <section aria-labelledby={`${id}-reading`}>
      <h3 id={`${id}-reading`}>Reading and tagging</h3>
      <label className="check">
        <input
          type="checkbox"
          checked={letterKeys}
          onChange={(event) => preferences.set({ letterKeys: event.target.checked })}
        />
        <span>Single-letter keys (Q, S, O, J, K …)</span>
      </label>
      <label className="check">
        <input
          type="checkbox"
          checked={speakCursor}
          onChange={(event) => preferences.set({ speakCursor: event.target.checked })}
        />
        <span>Let screen readers speak what keys select</span>
      </label>
      {embeddedSet() === null && (
        <label className="check">
          <input
            type="checkbox"
            checked={sharedPassages}
            onChange={(event) => preferences.set({ sharedPassages: event.target.checked })}
          />
          <span>Show passages that stand elsewhere, in the margin</span>
        </label>
      )}
      <label className="check">
        <input
          type="checkbox"
          checked={spokenTags}
          onChange={(event) => preferences.set({ spokenTags: event.target.checked })}
        />
        <span>Announce tags in the text to screen readers</span>
      </label>
      <div className="field">
        <label htmlFor={`${id}-name`}>Code name on new annotations</label>
        <input
          id={`${id}-name`}
          type="text"
          maxLength={60}
          defaultValue={codeName ?? ""}
          onBlur={(event) => preferences.set({ codeName: event.target.value.trim() || codeName })}
        />
        <p className="hint">Made up by Lateral. Change it to anything but your real name.</p>
      </div>
    </section>
  );
}
