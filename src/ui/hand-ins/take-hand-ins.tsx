import { useEffect, useEffectEvent, useRef, useState } from "react";
import { t } from "../../languages/index.ts";
import { chosenFiles, droppedFiles, type FileAt } from "../../storage/index.ts";

/** Where hand-ins come in: files and folders that are dropped anywhere on the page, or chosen. */
export function TakeHandIns({ onFiles }: { onFiles: (files: Promise<readonly FileAt[]>) => void }) {
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  const isOver = useDrop(onFiles);

  function take(input: HTMLInputElement) {
    const chosen = chosenFiles(input.files ?? []);
    // The same files can be chosen again.
    input.value = "";
    if (chosen.length > 0) onFiles(Promise.resolve(chosen));
  }

  return (
    <div className="take-hand-ins" data-over={isOver || undefined}>
      <p>
        {isOver
          ? t("Let go to collect them.")
          : t("Drop hand-ins here: files, a folder, a zip, or a saved class.")}
      </p>
      <div className="class-buttons">
        <button type="button" className="primary" onClick={() => files.current?.click()}>
          {t("Choose files…")}
        </button>
        <button type="button" onClick={() => folder.current?.click()}>
          {t("Choose a folder…")}
        </button>
      </div>
      <input
        ref={files}
        type="file"
        multiple
        hidden
        aria-label={t("Hand-ins")}
        onChange={(event) => take(event.target)}
      />
      <input
        ref={(input) => {
          folder.current = input;
          input?.setAttribute("webkitdirectory", "");
        }}
        type="file"
        hidden
        aria-label={t("Folder of hand-ins")}
        onChange={(event) => take(event.target)}
      />
    </div>
  );
}

/** Takes files that are dropped on the page before anything else does. Whether some are over it. */
function useDrop(onFiles: (files: Promise<readonly FileAt[]>) => void): boolean {
  const [isOver, setOver] = useState(false);
  const drop = useEffectEvent(onFiles);
  useEffect(() => {
    const means = ({ dataTransfer }: DragEvent) =>
      dataTransfer?.types.includes("Files") === true && document.querySelector("dialog[open]") === null;
    function over(event: DragEvent) {
      if (!means(event)) return;
      event.preventDefault();
      event.stopPropagation();
      if (event.dataTransfer) event.dataTransfer.dropEffect = "copy";
      setOver(true);
    }
    function leave({ relatedTarget }: DragEvent) {
      if (relatedTarget === null) setOver(false);
    }
    function take(event: DragEvent) {
      setOver(false);
      if (!(means(event) && event.dataTransfer)) return;
      event.preventDefault();
      // Elsewhere files that are dropped become sources.
      event.stopPropagation();
      drop(droppedFiles(event.dataTransfer));
    }
    window.addEventListener("dragover", over, true);
    window.addEventListener("dragleave", leave, true);
    window.addEventListener("drop", take, true);
    return () => {
      window.removeEventListener("dragover", over, true);
      window.removeEventListener("dragleave", leave, true);
      window.removeEventListener("drop", take, true);
    };
  }, []);
  return isOver;
}
