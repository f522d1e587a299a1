/** Everything that Lateral stores starts with this; 1 is the version of the layout of keys and values. */
export const ownPrefix = "lateral:1:";

/** Key of a record: `lateral:1:annotation:<id>`. */
export const recordPrefix = `${ownPrefix}annotation:`;

/** Key of an unreadable value that was set aside: `lateral:1:damaged:<id>:<n>`. */
export const damagedPrefix = `${ownPrefix}damaged:`;

/** Key of the reader's preferences. */
export const preferencesKey = `${ownPrefix}preferences`;

/**
 * Key of the newest erasure: whoever finds a greater value than it knew at its start drops what it holds, and heals
 * nothing back. The values compare as text; see `newErasure`.
 */
export const erasedKey = `${ownPrefix}erased`;

/** Name of the database that holds the recovery copy. */
export const databaseName = "lateral-1";
