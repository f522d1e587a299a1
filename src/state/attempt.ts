import type { Lateral } from "./lateral.ts";

/** Lets work run on by itself; where it fails, the reader is told what did not come about, and why. */
export function attempt({ messages }: Pick<Lateral, "messages">, what: string, work: Promise<unknown>): void {
  work.catch((error: unknown) => {
    messages.warn(`${what} did not work: ${error instanceof Error ? error.message : String(error)}`);
  });
}
