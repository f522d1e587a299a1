import { vi } from "vitest";

/** What a stand-in is asked, and its ways to answer. */
export interface Asked {
  readonly message: unknown;
  /** How many messages it was sent before. */
  readonly before: number;
  readonly tell: (data: unknown) => void;
  readonly fail: () => void;
}

/**
 * Puts workers that answer as `answer` says in the place of the browser's, until `vi.unstubAllGlobals`.
 * @returns what each was sent, and whether it was ended
 */
export function standInWorkers(answer: (asked: Asked) => void) {
  const workers: { sent: unknown[]; ended: boolean }[] = [];
  class StandIn {
    onmessage: ((event: { data: unknown }) => void) | null = null;
    onerror: ((event: { message: string; preventDefault: () => void }) => void) | null = null;
    readonly seen = { sent: [] as unknown[], ended: false };
    constructor() {
      workers.push(this.seen);
    }
    postMessage(message: unknown) {
      const before = this.seen.sent.length;
      this.seen.sent.push(message);
      queueMicrotask(() =>
        answer({
          message,
          before,
          tell: (data) => this.onmessage?.({ data }),
          fail: () => this.onerror?.({ message: "gone", preventDefault: () => undefined }),
        }),
      );
    }
    terminate() {
      this.seen.ended = true;
    }
  }
  vi.stubGlobal("Worker", StandIn);
  return workers;
}

/** Answers each message with what is returned: data, an error (null), or nothing at all (undefined). */
export function answering(answer: (message: unknown, before: number) => unknown): (asked: Asked) => void {
  return ({ message, before, tell, fail }) => {
    const data = answer(message, before);
    if (data === null) fail();
    else if (data !== undefined) tell(data);
  };
}
