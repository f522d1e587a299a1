import { lazy, type ReactNode, Suspense, useRef } from "react";
import { useStore } from "zustand";
import { formatNumber, t } from "../languages/index.ts";
import { redo, undo } from "../state/index.ts";
import { useLateral } from "./kit/lateral-context.tsx";
import { useAnnotationsOf } from "./kit/use-annotations.ts";
import { useTask } from "./kit/use-task.ts";

// What it tells is known only after the text is there.
const SaveState = lazy(() => import("./save-state.tsx").then(({ SaveState }) => ({ default: SaveState })));

function BarButton({
  label,
  sign,
  keys,
  disabled,
  onClick,
}: {
  label: string;
  sign: ReactNode;
  keys?: string;
  disabled?: boolean;
  onClick: () => void;
}) {
  return (
    <button
      type="button"
      className="bar-button"
      title={keys ? `${label} (${keys})` : label}
      aria-label={label}
      aria-disabled={disabled}
      onClick={onClick}
    >
      <span aria-hidden="true">{sign}</span>
      <span className="bar-label" aria-hidden="true">
        {label}
      </span>
    </button>
  );
}

function Count({ sourceId }: { sourceId: string }) {
  const count = useAnnotationsOf(sourceId).length;
  return <span className="count">{formatNumber(count)}</span>;
}

export interface TopBarActions {
  readonly onExport: () => void;
  readonly onImport: (file: File) => void;
  readonly onHelp: () => void;
  readonly onSettings: () => void;
  readonly onLibrary: () => void;
  readonly onPanel: () => void;
}

/** The page's head: the name, where to go on small screens, and what can be done with the annotations. */
export function TopBar(
  actions: TopBarActions & { libraryOpen: boolean; panelOpen: boolean; sourceId: string },
) {
  const lateral = useLateral();
  const file = useRef<HTMLInputElement>(null);
  const task = useTask();
  const canUndo = useStore(lateral.annotations, ({ past }) => past.length > 0);
  const canRedo = useStore(lateral.annotations, ({ future }) => future.length > 0);
  return (
    <header className="top-bar">
      <button type="button" className="skip" onClick={() => document.getElementById("text")?.focus()}>
        {t("Skip to the text")}
      </button>
      <button
        type="button"
        className="only-narrow"
        aria-expanded={actions.libraryOpen}
        onClick={actions.onLibrary}
      >
        {task ? t("Task") : t("Sources")}
      </button>
      <p className="brand">Lateral</p>
      <Suspense fallback={null}>
        <SaveState />
      </Suspense>
      <span className="top-space" />
      <BarButton label={t("Undo")} sign="↶" keys="Ctrl+Z" disabled={!canUndo} onClick={() => undo(lateral)} />
      <BarButton
        label={t("Redo")}
        sign="↷"
        keys={t("Shift+Ctrl+Z")}
        disabled={!canRedo}
        onClick={() => redo(lateral)}
      />
      {!task?.hideOthers && (
        <>
          <BarButton label={t("Import")} sign="↥" onClick={() => file.current?.click()} />
          <BarButton label={t("Export")} sign="↧" onClick={actions.onExport} />
        </>
      )}
      <BarButton label={t("Settings")} sign="Aa" onClick={actions.onSettings} />
      <BarButton label={t("Help")} sign="?" keys="?" onClick={actions.onHelp} />
      <button
        type="button"
        className="only-narrow only-sheet"
        aria-expanded={actions.panelOpen}
        onClick={actions.onPanel}
      >
        {t("Notes")} <Count key={actions.sourceId} sourceId={actions.sourceId} />
      </button>
      <input
        ref={file}
        type="file"
        accept=".json,.jsonl,.jsonld,.zip"
        hidden
        aria-label={t("File of annotations")}
        onChange={(event) => {
          const chosen = event.target.files?.[0];
          // The same file can be chosen again after it was mended.
          event.target.value = "";
          if (chosen) actions.onImport(chosen);
        }}
      />
    </header>
  );
}
