import { filled, type Value } from "./filled.ts";
import type { Message, PlacesOf } from "./message.ts";
import { spokenWords } from "./speech.ts";

/** None of a message that isn't known either, so that the error is about the message. */
type Values<M extends string> = [PlacesOf<M>] extends [never]
  ? []
  : [Message] extends [M]
    ? []
    : [Readonly<Record<PlacesOf<M>, Value>>];

/**
 * A message in the language that is spoken. Never called while a module is loaded, when none has been chosen yet: a list
 * of messages is made with `said` and translated where it is shown.
 * @param message in English, as the catalogues name it, with places for values in braces: “Tagged as {tag}”
 * @param values one for each place
 */
export function t<M extends Message>(message: M, ...[values]: Values<M>): string {
  const words = spokenWords(message);
  return values ? filled(words, values) : words;
}
