/** What is known about work that is in no file yet. Times are milliseconds since 1970. */
export interface Unfiled {
  /** Changes that the reader made since the last file. */
  readonly changes: number;
  /** When the first of them was made; null when there is none. */
  readonly since: number | null;
  /** When the reader last said "Not now"; null when never. */
  readonly notNowAt: number | null;
}

const day = 24 * 60 * 60 * 1000;

/** So many changes are an hour of tagging: more than anyone would like to do again. */
const manyChanges = 50;

/** So many are still a lesson's work; they are worth a file when they have been in one place for long. */
const someChanges = 20;

/** Some browsers erase what a page stored when it was not visited for seven days of use. */
const longMs = 7 * day;

/** How long "Not now" holds: two lessons of a week lie further apart, and it is well under those seven days. */
const quietMs = 3 * day;

/**
 * Whether the reader should be reminded to save a file: after 50 changes, or after 20 the first of which is seven days
 * old; never within three days after "Not now". A "Not now" that lies ahead of the clock does not count: the clock was
 * set back, and would keep the reminder away for as long.
 */
export function isFileDue({ changes, since, notNowAt }: Unfiled, now: number): boolean {
  const sinceNotNow = notNowAt === null ? -1 : now - notNowAt;
  if (sinceNotNow >= 0 && sinceNotNow < quietMs) return false;
  if (changes >= manyChanges) return true;
  return changes >= someChanges && since !== null && now - since >= longMs;
}
