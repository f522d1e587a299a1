import type { spanish } from "./spanish/index.ts";

/**
 * Spanish is complete, so that it says which messages there are: one that isn't in it is an error of types wherever it is
 * said.
 */
type Entries = typeof spanish;

/** A message without a number that decides over its words, in English. */
export type Message = { [K in keyof Entries]: Entries[K] extends string ? K : never }[keyof Entries];

/** A message whose words depend on a number: in English the words for other numbers than one. */
export type PluralMessage = Exclude<keyof Entries, Message>;

/** The names of the places in a message: the words in braces. */
export type PlacesOf<M extends string> = M extends `${string}{${infer Place}}${infer Rest}`
  ? Place | PlacesOf<Rest>
  : never;

/** A message that needs no values. */
export type PlainMessage = { [M in Message]: [PlacesOf<M>] extends [never] ? M : never }[Message];
