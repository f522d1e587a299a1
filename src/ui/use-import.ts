import { startTransition, useState } from "react";
import type { ImportPlan } from "../exchange/index.ts";
import type { Collection } from "../sources/index.ts";
import { type Documents, loadTransfer } from "../state/index.ts";
import { isolated } from "../text/index.ts";
import { useLateral } from "./kit/lateral-context.tsx";

/** A file that was looked through and waits for the reader's word. */
export interface Offer {
  readonly name: string;
  /** What the file was read as. */
  readonly formatName: string;
  readonly plan: ImportPlan;
}

/** Reads a chosen file into an offer; a file that can't be read is told about and changes nothing. */
export function useImport(collection: Collection, documents: Documents) {
  const lateral = useLateral();
  const [offer, setOffer] = useState<Offer | null>(null);

  async function look(file: File): Promise<void> {
    const transfer = await loadTransfer();
    const planned = await transfer.planFrom(lateral, file, collection, documents);
    if (planned === null) return;
    if (planned.ok) {
      lateral.messages.clear();
      // At once when it is loaded; a dialog that a fallback stood in for would be held back for another 300 ms.
      const { plan, formatName } = planned;
      startTransition(() => setOffer({ name: file.name, formatName, plan }));
    } else {
      lateral.messages.warn(`“${isolated(file.name)}” was not imported. ${planned.problem}`);
    }
  }

  return { offer, look, close: () => setOffer(null) };
}
