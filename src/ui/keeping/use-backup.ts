import { startTransition, useState } from "react";
import { said, t } from "../../languages/index.ts";
import type { Collection } from "../../sources/index.ts";
import {
  attempt,
  type Documents,
  planRestore,
  type RestoreOffer,
  type Restoring,
  restoreBackup,
  saveBackup,
} from "../../state/index.ts";
import { useLateral } from "../kit/lateral-context.tsx";

/** Saving and restoring backups: a file that was looked through waits as an offer for the reader's word. */
export function useBackup(collection: Collection, documents: Documents) {
  const lateral = useLateral();
  const [offer, setOffer] = useState<RestoreOffer | null>(null);

  async function look(file: File): Promise<void> {
    const planned = await planRestore(lateral, file, documents);
    if (planned === null) return;
    if (planned.ok) startTransition(() => setOffer(planned.offer));
    else lateral.messages.warn(`${t("“{file}” was not restored.", { file: file.name })} ${planned.problem}`);
  }

  return {
    offer,
    close: () => setOffer(null),
    save: () => attempt(lateral, said("Saving a backup"), saveBackup(lateral, collection, documents)),
    look: (file: File) => attempt(lateral, said("Restoring"), look(file)),
    restore: (chosen: RestoreOffer, choice: Restoring) =>
      attempt(lateral, said("Restoring"), restoreBackup(lateral, chosen, choice)),
  };
}
