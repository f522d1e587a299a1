import { embeddedSet } from "./embedded-files.ts";

/** What the keys of all pages that are one file start with. */
export const setsPrefix = "lateral:1:set:";

/**
 * What all keys start with; 1 is the version of the layout of keys and values. Chromium lets all files of a computer
 * share one storage, so the keys of a page that is one file also carry the id of its set of documents: sets then don't
 * see each other, and no set's keys begin with another's.
 */
export function keyPrefix(setId: string | null): string {
  return setId === null ? "lateral:1:" : `${setsPrefix}${encodeURIComponent(setId)}:`;
}

/** Everything that this page stores starts with this. */
export const ownPrefix = keyPrefix(embeddedSet());

/** Key of a record: `annotation:<id>` after the prefix. */
export const recordPrefix = `${ownPrefix}annotation:`;

/** Key of an unreadable value that was set aside: `damaged:<id>:<n>` after the prefix. */
export const damagedPrefix = `${ownPrefix}damaged:`;

/** Key of the reader's preferences. */
export const preferencesKey = `${ownPrefix}preferences`;

/** Key of what is known about files and about what is in none yet. */
export const safekeepingKey = `${ownPrefix}safekeeping`;

/**
 * Key of the newest erasure: whoever finds a greater value than it knew at its start drops what it holds, and heals
 * nothing back. The values compare as text; see `newErasure`.
 */
export const erasedKey = `${ownPrefix}erased`;

/** Name of the database that holds the recovery copy: `lateral:1` for the served page, with the set's id for a file. */
export const databaseName = ownPrefix.slice(0, -1);

/** Key of a record of the shelf, that is, of what the reader added: `shelf:<id>` after the prefix. */
export const shelfPrefix = `${ownPrefix}shelf:`;

/** Key of which collection is open. It is there as soon as the reader has added anything, and tells that at one look. */
export const shelfKey = `${ownPrefix}shelf`;

/** Name of the database of the shelf. It is one of its own, so that tabs of older versions go on using theirs. */
export const shelfDatabaseName = `${databaseName}:shelf`;
