import { useState } from "react";
import { t } from "../languages/index.ts";
import type { Collection } from "../sources/index.ts";
import type { Documents } from "../state/index.ts";
import { DamagedDialog } from "./keeping/damaged-dialog.tsx";
import { EraseDialog } from "./keeping/erase-dialog.tsx";
import { RestoreDialog } from "./keeping/restore-dialog.tsx";
import { StorageSection } from "./keeping/storage-section.tsx";
import { useBackup } from "./keeping/use-backup.ts";
import { Dialog } from "./kit/dialog.tsx";
import { DialogNews } from "./kit/dialog-news.tsx";
import { LanguageSettings } from "./language-settings.tsx";
import { Look, Reading } from "./own-settings.tsx";

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
      <Dialog title={t("Settings")} onClose={onClose}>
        <div className="settings">
          <Look />
          <LanguageSettings />
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
