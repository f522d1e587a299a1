import { formatDate, plural, t } from "../../languages/index.ts";

/**
 * How far an exercise is done: "12 tags in 2 of 3 texts."
 * @param counts how many tags each of its texts has
 */
export function progressInWords(counts: readonly number[]): string {
  const all = counts.reduce((sum, count) => sum + count, 0);
  if (all === 0) return t("Nothing tagged yet.");
  if (counts.length === 1) return plural(all, "{count} tag.", "{count} tags.");
  return plural(all, "{count} tag in {some} of {all} texts.", "{count} tags in {some} of {all} texts.", {
    some: counts.filter((count) => count > 0).length,
    all: counts.length,
  });
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
  if (minutes < 1) {
    if (suggested === null) return t("Just begun.");
    return plural(
      suggested,
      "Just begun; {count} minute suggested.",
      "Just begun; {count} minutes suggested.",
    );
  }
  if (minutes > longestMinutes) {
    const day = formatDate(Date.parse(begun), { dateStyle: "long" });
    if (suggested === null) return t("Begun on {day}.", { day });
    return plural(
      suggested,
      "Begun on {day}; {count} minute suggested.",
      "Begun on {day}; {count} minutes suggested.",
      { day },
    );
  }
  if (suggested === null) {
    return plural(minutes, "Begun about {count} minute ago.", "Begun about {count} minutes ago.");
  }
  if (minutes <= suggested) {
    return plural(
      suggested,
      "About {gone} of {count} minute suggested.",
      "About {gone} of {count} minutes suggested.",
      { gone: minutes },
    );
  }
  return plural(suggested, "About {gone}; {count} was suggested.", "About {gone}; {count} were suggested.", {
    gone: plural(minutes, "{count} minute", "{count} minutes"),
  });
}

/** A moment, in the reader's own time: "November 22, 2026 at 10:05 AM". */
export function momentInWords(time: string): string {
  return formatDate(Date.parse(time), { dateStyle: "long", timeStyle: "short" });
}
