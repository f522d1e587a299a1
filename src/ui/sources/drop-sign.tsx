import { useEffect, useEffectEvent, useState } from "react";
import { t } from "../../languages/index.ts";
import "./sources.css";

function hasFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes("Files") === true;
}

/** Takes files that are dropped anywhere on the page, and says so while they are over it. */
export function DropSign({ onDrop }: { onDrop: (files: readonly File[]) => void }) {
  const [isOver, setOver] = useState(false);
  const drop = useEffectEvent(onDrop);

  useEffect(() => {
    function over(event: DragEvent) {
      if (!hasFiles(event)) return;
      // Without this the browser would leave the page and open the file.
      event.preventDefault();
      // Over a dialog files mean nothing.
      const isTaken = document.querySelector("dialog[open]") === null;
      if (event.dataTransfer) event.dataTransfer.dropEffect = isTaken ? "copy" : "none";
      setOver(isTaken);
    }
    function leave({ relatedTarget }: DragEvent) {
      if (relatedTarget === null) setOver(false);
    }
    function take(event: DragEvent) {
      setOver(false);
      if (!hasFiles(event)) return;
      event.preventDefault();
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length > 0 && document.querySelector("dialog[open]") === null) drop(files);
    }
    document.addEventListener("dragover", over);
    document.addEventListener("dragleave", leave);
    document.addEventListener("drop", take);
    return () => {
      document.removeEventListener("dragover", over);
      document.removeEventListener("dragleave", leave);
      document.removeEventListener("drop", take);
    };
  }, []);

  if (!isOver) return null;
  return (
    <div className="drop-sign">
      <p>{t("Drop the files to add them as sources")}</p>
    </div>
  );
}
