import type { Message } from "./message.ts";

/** Marks a message that is said later, by `t`, so that it has its place in the catalogues. */
export function said<M extends Message>(message: M): M {
  return message;
}
