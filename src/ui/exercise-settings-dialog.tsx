import { useId, useState } from "react";
import { t } from "../languages/index.ts";
import { EraseDialog } from "./keeping/erase-dialog.tsx";
import { Dialog } from "./kit/dialog.tsx";
import { DialogNews } from "./kit/dialog-news.tsx";
import { Look, Reading } from "./own-settings.tsx";

/*
 * In the place of `settings-dialog` in the page of an exercise, which makes no backups.
 */

/** How the page looks and listens on this computer, and how to leave nothing behind on it. */
export function SettingsDialog({ onClose }: { onClose: () => void }) {
  const [isErasing, setErasing] = useState(false);
  const id = useId();
  return (
    <>
      {isErasing && <EraseDialog onClose={() => setErasing(false)} />}
      <Dialog title={t("Settings")} onClose={onClose}>
        <div className="settings">
          <Look />
          <Reading />
          <section aria-labelledby={`${id}-storage`}>
            <h3 id={`${id}-storage`}>{t("Storage")}</h3>
            <p>
              {t(
                "What you tag stays in this browser on this computer, for this exercise. Nothing is sent anywhere: what you hand in is a file that you give away yourself.",
              )}
            </p>
            <button type="button" className="danger" onClick={() => setErasing(true)}>
              {t("Erase everything…")}
            </button>
          </section>
        </div>
        <DialogNews />
      </Dialog>
    </>
  );
}
