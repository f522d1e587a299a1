import { fileURLToPath } from "node:url";

/** The folder of the project, with a separator at its end; commands run here wherever they were called from. */
export const root = fileURLToPath(new URL("../../", import.meta.url));
