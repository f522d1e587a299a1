import type { Format } from "./format.ts";
import { lateralJson } from "./lateral-json.ts";

/** Every format, in the order in which they are offered; the first is the one for keeping work. */
export const formats: readonly Format[] = [lateralJson];
