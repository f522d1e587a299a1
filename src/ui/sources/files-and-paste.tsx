import { useId, useRef } from "react";
import { t } from "../../languages/index.ts";

/** Where a text may come from: files that the reader chooses, or the clipboard. */
export function FilesAndPaste({
  onFiles,
  onPaste,
}: {
  onFiles: (files: readonly File[]) => void;
  onPaste: (pasted: { text: string; html: string | null }) => void;
}) {
  const file = useRef<HTMLInputElement>(null);
  const area = useRef<HTMLTextAreaElement>(null);
  const id = useId();

  function take() {
    const text = area.current?.value ?? "";
    if (text.trim() === "" || !area.current) return;
    onPaste({ text, html: null });
    area.current.value = "";
  }

  return (
    <div className="adding-from">
      <button type="button" onClick={() => file.current?.click()}>
        {t("Choose files…")}
      </button>
      <input
        ref={file}
        type="file"
        multiple
        hidden
        aria-label={t("Files to add")}
        onChange={(event) => {
          const chosen = [...(event.target.files ?? [])];
          // The same file can be chosen again.
          event.target.value = "";
          onFiles(chosen);
        }}
      />
      <div className="field">
        <label htmlFor={`${id}-paste`}>{t("Or paste a text")}</label>
        <textarea
          ref={area}
          id={`${id}-paste`}
          rows={3}
          dir="auto"
          onPaste={({ clipboardData }) => {
            const html = clipboardData.getData("text/html");
            if (html === "") return;
            // What is marked up would lose its paragraphs and headings in the field.
            onPaste({ text: clipboardData.getData("text/plain"), html });
            area.current?.blur();
          }}
        />
      </div>
      <button type="button" onClick={take}>
        {t("Take this text")}
      </button>
    </div>
  );
}
