/** Everything that Lateral stores starts with this; 1 is the version of the layout of keys and values. */
const prefix = "lateral:1:";

/** Key of a record: `lateral:1:annotation:<id>`. */
export const recordPrefix = `${prefix}annotation:`;

/** Key of an unreadable value that was set aside: `lateral:1:damaged:<id>:<n>`. */
export const damagedPrefix = `${prefix}damaged:`;

/** Key of the reader's preferences. */
export const preferencesKey = `${prefix}preferences`;
