import { t } from "../languages/index.ts";

/**
 * For the reader: what stands in a place of a file, and what should.
 * @param found as `shown` names it, or in words
 * @param expected in words, in the reader's language
 */
export function unexpected(found: string, expected: string): string {
  return t("unexpected {found}, expected {expected}", { found, expected });
}
