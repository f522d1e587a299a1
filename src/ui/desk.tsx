import { type ComponentProps, lazy, Suspense, useCallback, useEffect, useState } from "react";
import { useStore } from "zustand";
import { said, t } from "../languages/index.ts";
import type { Collection, Source } from "../sources/index.ts";
import { attempt, type View } from "../state/index.ts";
import { embeddedSet } from "../storage/index.ts";
import { isolated } from "../text/index.ts";
import { ErrorBoundary } from "./kit/error-boundary.tsx";
import { useLateral } from "./kit/lateral-context.tsx";
import { LoadFailure } from "./kit/load-failure.tsx";
import type { ViewProps } from "./kit/view-props.ts";
import { Library } from "./library/library.tsx";
import { Messages } from "./messages.tsx";
import { Reader } from "./reader/reader.tsx";
import { TopBar } from "./top-bar.tsx";
import { useDocuments } from "./use-documents.ts";
import { useImport } from "./use-import.ts";
import { useKeys } from "./use-keys.ts";

// The words come first; the list of annotations follows while they are read.
const BesideText = lazy(() =>
  import("./beside-text.tsx").then(({ BesideText }) => ({ default: BesideText })),
);
const HelpDialog = lazy(() =>
  import("./help-dialog.tsx").then(({ HelpDialog }) => ({ default: HelpDialog })),
);
const ExportDialog = lazy(() =>
  import("./file-dialogs.ts").then(({ ExportDialog }) => ({ default: ExportDialog })),
);
const ImportDialog = lazy(() =>
  import("./file-dialogs.ts").then(({ ImportDialog }) => ({ default: ImportDialog })),
);
const SettingsDialog = lazy(() =>
  import("./settings-dialog.tsx").then(({ SettingsDialog }) => ({ default: SettingsDialog })),
);
const Keeping = lazy(() => import("./keeping/keeping.tsx").then(({ Keeping }) => ({ default: Keeping })));
const PlainText = lazy(() =>
  import("./reader/plain-text.tsx").then(({ PlainText }) => ({ default: PlainText })),
);
const NewVersion = lazy(() =>
  import("./new-version.tsx").then(({ NewVersion }) => ({ default: NewVersion })),
);
const NoSource = lazy(() => import("./no-source.tsx").then(({ NoSource }) => ({ default: NoSource })));
const OwnSources = lazy(() =>
  import("./sources/own-sources.tsx").then(({ OwnSources }) => ({ default: OwnSources })),
);
const Task = lazy(() => import("./task/task.tsx").then(({ Task }) => ({ default: Task })));
const Views = lazy(() => import("./views.tsx").then(({ Views }) => ({ default: Views })));
const Work = lazy(() => import("./work.tsx").then(({ Work }) => ({ default: Work })));

/** What covers the text on a screen that is too narrow for three columns. */
type Sheet = "library" | "panel" | null;

/** What is on screen instead of one text; nothing where there is such a text. */
function WholeView({
  view,
  source,
  ...rest
}: Omit<ViewProps, "source"> & { view: View | null; source: Source | undefined }) {
  return (
    view &&
    source && (
      <ErrorBoundary key={view} what={t("This view")}>
        <Suspense fallback={null}>
          <Views view={view} source={source} {...rest} />
        </Suspense>
      </ErrorBoundary>
    )
  );
}

/** The sources of a collection, or the exercise that is done in it. */
function LibraryOrTask(props: ComponentProps<typeof Library>) {
  const { exerciseId } = props.collection;
  if (exerciseId === undefined) return <Library {...props} />;
  return (
    <ErrorBoundary key={exerciseId} what={t("The exercise")}>
      <Suspense fallback={null}>
        <Task exerciseId={exerciseId} {...props} />
      </Suspense>
    </ErrorBoundary>
  );
}

/** The reading desk: library, text and annotations. */
export function Desk({
  collections,
  collection,
}: {
  collections: readonly Collection[];
  /** The one that is open. */
  collection: Collection;
}) {
  const lateral = useLateral();
  const [sheet, setSheet] = useState<Sheet>(null);
  /** The source that is shown as plain text, since its layout failed. */
  const [plainId, setPlainId] = useState<string | null>(null);
  const [dialog, setDialog] = useState<"export" | "help" | "settings" | "add" | "arrange" | null>(
    lateral.language.getState().dialog,
  );
  const wanted = useStore(lateral.place, ({ sourceId }) => sourceId);
  const source = wanted === null ? collection.sources[0] : collection.sources.find(({ id }) => id === wanted);
  const view = useStore(lateral.place, (place) => place.view);
  const { documents, open } = useDocuments(collection, source?.id ?? null);
  const document = source && documents.get(source.id);
  const canShow = useStore(lateral.annotations, ({ loaded }) => loaded !== "nothing");
  const isAllRead = useStore(lateral.annotations, ({ loaded }) => loaded === "all");
  // Nothing of an exercise is on screen before it is known what may be done in it.
  const isTold = useStore(lateral.task, ({ task }) => task?.id === collection.exerciseId);
  const isWorking = useStore(lateral.work, ({ current }) => current !== null);
  const { offer, look, close } = useImport(collection, documents);
  const help = useCallback(() => setDialog("help"), []);
  const closeDialog = useCallback(() => setDialog(null), []);
  const closeSheet = useCallback(() => setSheet(null), []);
  const showPanel = useCallback(() => setSheet("panel"), []);
  useKeys(help);

  useEffect(() => {
    if (source) lateral.place.startAt(source.id);
  }, [lateral, source]);

  useEffect(() => {
    // What is shown instead of a text has a title of its own.
    if (!view) window.document.title = source ? `${source.title} – Lateral` : "Lateral";
  }, [source, view]);

  return (
    <div className="desk" data-sheet={sheet ?? undefined} data-view={view ?? undefined}>
      <TopBar
        sourceId={source?.id ?? ""}
        libraryOpen={sheet === "library"}
        panelOpen={sheet === "panel"}
        onExport={() => setDialog("export")}
        onImport={(file) => attempt(lateral, said("Importing"), look(file))}
        onHelp={help}
        onSettings={() => setDialog("settings")}
        onLibrary={() => setSheet(sheet === "library" ? null : "library")}
        onPanel={() => setSheet(sheet === "panel" ? null : "panel")}
      />
      <LibraryOrTask
        collections={collections}
        collection={collection}
        documents={documents}
        openId={source?.id ?? null}
        onOpen={closeSheet}
        onDialog={setDialog}
      />
      <main className="stage">
        {!source && (
          <Suspense fallback={null}>
            <NoSource wanted={wanted} />
          </Suspense>
        )}
        {source && open?.isError && <LoadFailure error={open.error} onRetry={() => open.refetch()} />}
        {source && plainId === source.id && !view && (
          <Suspense fallback={null}>
            <PlainText source={source} onBack={() => setPlainId(null)} />
          </Suspense>
        )}
        <WholeView view={view} collection={collection} source={source} documents={documents} />
        {source && document && canShow && isTold && !view && plainId !== source.id && (
          <ErrorBoundary
            key={source.id}
            what={`“${isolated(source.title)}”`}
            onPlain={() => setPlainId(source.id)}
          >
            <Reader source={source} document={document} onOpenCard={showPanel} />
          </ErrorBoundary>
        )}
      </main>
      {source && document && isTold && !view && (
        <Suspense fallback={<section className="panel" />}>
          <BesideText
            source={source}
            document={document}
            collection={collection}
            documents={documents}
            isSheet={sheet === "panel"}
            onOpen={showPanel}
            onClose={closeSheet}
          />
        </Suspense>
      )}
      <Messages />
      <ErrorBoundary key={dialog} what={t("This dialog")}>
        <Suspense fallback={null}>
          {isWorking && (
            <Suspense fallback={null}>
              <Work />
            </Suspense>
          )}
          {dialog === "export" && (
            <ExportDialog collection={collection} documents={documents} onClose={closeDialog} />
          )}
          {dialog === "help" && <HelpDialog onClose={closeDialog} />}
          {dialog === "settings" && (
            <SettingsDialog collection={collection} documents={documents} onClose={closeDialog} />
          )}
          {offer && <ImportDialog offer={offer} onClose={close} />}
        </Suspense>
      </ErrorBoundary>
      {document && embeddedSet() === null && (
        <ErrorBoundary what={t("What offers new versions")}>
          <Suspense fallback={null}>
            <NewVersion />
          </Suspense>
        </ErrorBoundary>
      )}
      {isAllRead && embeddedSet() === null && collection.exerciseId === undefined && (
        <ErrorBoundary what={t("Adding sources")}>
          <Suspense fallback={null}>
            <OwnSources
              collections={collections}
              collection={collection}
              dialog={dialog}
              onDialog={setDialog}
            />
          </Suspense>
        </ErrorBoundary>
      )}
      {isAllRead && (
        <ErrorBoundary what={t("What watches over your annotations")}>
          <Suspense fallback={null}>
            <Keeping collection={collection} documents={documents} />
          </Suspense>
        </ErrorBoundary>
      )}
    </div>
  );
}
