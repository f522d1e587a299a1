import { createContext, useContext } from "react";
import type { Lateral } from "../../state/index.ts";

export const LateralContext = createContext<Lateral | null>(null);

/** The page's stores. Throws outside of the page's provider. */
export function useLateral(): Lateral {
  const lateral = useContext(LateralContext);
  if (!lateral) throw new Error("useLateral: unexpected place outside of LateralContext");
  return lateral;
}
