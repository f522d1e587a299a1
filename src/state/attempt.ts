import { type PlainMessage, t } from "../languages/index.ts";
import type { Lateral } from "./lateral.ts";

/** Lets work run on by itself; where it fails, the reader is told what did not come about, and why. */
export function attempt(
  { messages }: Pick<Lateral, "messages">,
  what: PlainMessage,
  work: Promise<unknown>,
): void {
  work.catch((error: unknown) => {
    const reason = error instanceof Error ? error.message : String(error);
    messages.warn(t("{what} did not work: {reason}", { what: t(what), reason }));
  });
}
