import type { ImportPlan } from "../exchange/index.ts";
import type { Collection, SourceDocument } from "../sources/index.ts";
import { readTextFile } from "../storage/index.ts";
import type { Lateral } from "./lateral.ts";

/** Reading and writing files is loaded when it is first used: most visits need neither. */
function exchange() {
  return import("../exchange/index.ts");
}

/** Looks through a file: what importing it would do, or why it can't be read. Changes nothing. */
export async function planFrom(
  lateral: Lateral,
  file: File,
  documents: ReadonlyMap<string, SourceDocument>,
): Promise<{ ok: true; plan: ImportPlan } | { ok: false; problem: string }> {
  const { lateralJson, maximumFileBytes, planImport, textHere } = await exchange();
  const content = await readTextFile(file, maximumFileBytes);
  if (!content.ok) return content;
  const result = lateralJson.read(content.text);
  if (!result.ok) return result;
  const { records } = lateral.annotations.getState();
  const texts = new Map([...documents].map(([id, document]) => [id, textHere(document)]));
  return {
    ok: true,
    plan: planImport({ set: result.set, refused: result.refused, records, texts }),
  };
}

/** Saves all annotations of a collection as a file. */
export async function exportAnnotations(
  lateral: Lateral,
  collection: Collection,
  documents: ReadonlyMap<string, SourceDocument>,
): Promise<void> {
  const { exportFileName, lateralJson, textHere } = await exchange();
  const { placed } = lateral.annotations.getState();
  const annotations = [...placed.values()].flat();
  const sources = collection.sources.flatMap(({ id, title }) => {
    const document = documents.get(id);
    return document ? [{ id, title, textHash: textHere(document).hash }] : [];
  });
  const name = exportFileName(new Date(lateral.now()).toISOString());
  lateral.save({ name, mime: lateralJson.mime, content: lateralJson.write({ sources, annotations }) });
  lateral.messages.say(
    `Exported ${annotations.length} ${annotations.length === 1 ? "annotation" : "annotations"} as ${name}.`,
  );
}

/** Takes the annotations of a file that was looked through, as one step of undo. */
export async function importAnnotations(lateral: Lateral, plan: ImportPlan): Promise<void> {
  const { importChange, importedRecords } = await exchange();
  const { records } = lateral.annotations.getState();
  const change = importChange(plan, records);
  lateral.annotations.commit(change, "importing", (clock) => importedRecords(plan, clock));
  lateral.messages.say(`Imported ${change.length} ${change.length === 1 ? "annotation" : "annotations"}.`, {
    undo: change.length > 0,
  });
}

export function undo(lateral: Lateral): void {
  tell(lateral, "Undid", lateral.annotations.undo(), "There is nothing to undo.");
}

export function redo(lateral: Lateral): void {
  tell(lateral, "Did again:", lateral.annotations.redo(), "There is nothing to redo.");
}

function tell(
  { messages }: Lateral,
  verb: string,
  done: { label: string; skipped: number } | null,
  nothing: string,
): void {
  if (!done) {
    messages.say(nothing);
    return;
  }
  const skipped =
    done.skipped > 0 ? ` ${done.skipped} left as they are: another tab changed them since.` : "";
  messages.say(`${verb} ${done.label}.${skipped}`);
}
