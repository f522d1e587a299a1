import { startTransition, useState } from "react";
import type { Collection } from "../sources/index.ts";
import { type Documents, type ImportOffer, loadTransfer } from "../state/index.ts";
import { useLateral } from "./kit/lateral-context.tsx";

/** Reads a chosen file into an offer; a file that can't be read is told about and changes nothing. */
export function useImport(collection: Collection, documents: Documents) {
  const lateral = useLateral();
  const [offer, setOffer] = useState<ImportOffer | null>(null);

  async function look(file: File): Promise<void> {
    const { offerImport } = await loadTransfer();
    const found = await offerImport(lateral, file, collection, documents);
    // At once when it is loaded; a dialog that a fallback stood in for would be held back for another 300 ms.
    if (found) startTransition(() => setOffer(found));
  }

  return { offer, look, close: () => setOffer(null) };
}
