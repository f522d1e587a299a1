/** "1 tag", "12 tags". */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString("en")} ${count === 1 ? one : many}`;
}

/**
 * How far an exercise is done: "12 tags in 2 of 3 texts."
 * @param counts how many tags each of its texts has
 */
export function progressInWords(counts: readonly number[]): string {
  const all = counts.reduce((sum, count) => sum + count, 0);
  if (all === 0) return "Nothing tagged yet.";
  const texts = counts.filter((count) => count > 0).length;
  const where = counts.length === 1 ? "" : ` in ${texts} of ${counts.length} texts`;
  return `${counted(all, "tag")}${where}.`;
}

/** Longer than a lesson, nobody asks how many minutes it was. */
const longestMinutes = 180;

/**
 * How much time has gone, calmly: "About 15 of 20 minutes suggested."
 * @param begun ISO 8601
 * @param now milliseconds since 1970
 * @param suggested minutes; null where none are suggested
 */
export function timeInWords(begun: string, now: number, suggested: number | null): string {
  const minutes = Math.round((now - Date.parse(begun)) / 60_000);
  const plan = suggested === null ? "" : `${counted(suggested, "minute")} suggested`;
  if (minutes < 1) return plan === "" ? "Just begun." : `Just begun; ${plan}.`;
  if (minutes > longestMinutes) return `Begun on ${dayInWords(begun)}${plan === "" ? "" : `; ${plan}`}.`;
  if (suggested === null) return `Begun about ${counted(minutes, "minute")} ago.`;
  return minutes <= suggested
    ? `About ${minutes} of ${plan}.`
    : `About ${counted(minutes, "minute")}; ${counted(suggested, "was", "were")} suggested.`;
}

/** A day, in the reader's own time: "22 November 2026". */
function dayInWords(time: string): string {
  return new Date(time).toLocaleDateString("en-GB", { day: "numeric", month: "long", year: "numeric" });
}

/** A moment, in the reader's own time: "22 November 2026 at 10:05". */
export function momentInWords(time: string): string {
  const when = new Date(time);
  return `${dayInWords(time)} at ${when.toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit" })}`;
}
