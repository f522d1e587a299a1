import { lazy, Suspense, useCallback, useState } from "react";
import { said } from "../../languages/index.ts";
import type { Collection } from "../../sources/index.ts";
import { attempt, loadTransfer } from "../../state/index.ts";
import { useLateral } from "../kit/lateral-context.tsx";
import { useShelfDesk } from "../kit/use-shelf-desk.ts";
import { DropSign } from "./drop-sign.tsx";

const AddDialog = lazy(() => import("./add-dialog.tsx").then(({ AddDialog }) => ({ default: AddDialog })));
const ArrangeDialog = lazy(() =>
  import("./arrange-dialog.tsx").then(({ ArrangeDialog }) => ({ default: ArrangeDialog })),
);

const none: readonly File[] = [];

/** The reader's own sources: what is dropped on the page, and the dialogs in which they are added and arranged. */
export function OwnSources({
  collections,
  collection,
  dialog,
  onDialog,
}: {
  collections: readonly Collection[];
  collection: Collection;
  /** Which of the page's dialogs is open; null where none is. */
  dialog: string | null;
  onDialog: (dialog: "add" | null) => void;
}) {
  const lateral = useLateral();
  const desk = useShelfDesk(dialog === "add" || dialog === "arrange");
  const [dropped, setDropped] = useState(none);
  const close = useCallback(() => {
    setDropped(none);
    onDialog(null);
  }, [onDialog]);
  const drop = useCallback(
    (files: readonly File[]) => {
      async function take() {
        const [first] = files;
        const { openIfExercise } = await loadTransfer();
        if (first && files.length === 1 && (await openIfExercise(lateral, first))) return;
        setDropped(files);
        onDialog("add");
      }
      attempt(lateral, said("Opening what was dropped"), take());
    },
    [lateral, onDialog],
  );
  return (
    <>
      <DropSign onDrop={drop} />
      <Suspense fallback={null}>
        {desk && dialog === "add" && (
          <AddDialog desk={desk} files={dropped} collection={collection} onClose={close} />
        )}
        {desk && dialog === "arrange" && (
          <ArrangeDialog desk={desk} collections={collections} collection={collection} onClose={close} />
        )}
      </Suspense>
    </>
  );
}
