import { createStore, type StoreApi } from "zustand/vanilla";

/** What was just done, said in the page's `status`; an error is said in its `alert`. */
export interface Message {
  readonly kind: "status" | "alert";
  readonly text: string;
  /** Whether the message offers to undo what it tells of. */
  readonly undo: boolean;
  /** Something else that it offers, such as a closer look. */
  readonly offer: Offer | null;
  /** Counts messages, so that the same words said twice are announced twice. */
  readonly number: number;
}

/** A button beside a message. */
export interface Offer {
  readonly label: string;
  readonly act: () => void;
}

export interface MessageStore extends StoreApi<Message | null> {
  say(text: string, options?: { undo?: boolean }): void;
  warn(text: string, offer?: Offer): void;
  clear(): void;
}

export function createMessageStore(): MessageStore {
  const store = createStore<Message | null>(() => null);
  let number = 0;
  const put = (kind: Message["kind"], text: string, undo: boolean, offer: Offer | null = null) => {
    number += 1;
    store.setState({ kind, text, undo, offer, number }, true);
  };
  return Object.assign(store, {
    say: (text: string, options?: { undo?: boolean }) => put("status", text, options?.undo ?? false),
    warn: (text: string, offer?: Offer) => put("alert", text, false, offer),
    clear: () => store.setState(null, true),
  });
}
