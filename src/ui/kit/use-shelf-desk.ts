import { useEffect, useState } from "react";
import { said } from "../../languages/index.ts";
import { attempt, openShelf, type ShelfDesk } from "../../state/index.ts";
import { useLateral } from "./lateral-context.tsx";

/** What commands on the shelf work with, once it is wanted and open; null until then. */
export function useShelfDesk(isWanted: boolean): ShelfDesk | null {
  const lateral = useLateral();
  const [desk, setDesk] = useState<ShelfDesk | null>(null);
  useEffect(() => {
    if (!isWanted || desk) return;
    let isHere = true;
    const opening = openShelf(lateral).then((own) => isHere && setDesk({ lateral, own }));
    attempt(lateral, said("Opening what you added"), opening);
    return () => {
      isHere = false;
    };
  }, [lateral, isWanted, desk]);
  return desk;
}
