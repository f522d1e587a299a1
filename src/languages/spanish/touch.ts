import type { Catalogue } from "../catalogue.ts";

/** Fingers and pens. */
export const touch = {
  "This annotation was changed meanwhile. Look at it again.":
    "Esta anotación ha cambiado mientras tanto. Vuelve a mirarla.",
} satisfies Catalogue;
