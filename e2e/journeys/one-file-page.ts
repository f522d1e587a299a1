import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const built = join(import.meta.dirname, "../../dist/lateral.html");

/** The address of the page that is one file, as the build wrote it. */
export const oneFileAddress = pathToFileURL(built).href;

export function oneFileText(): string {
  return readFileSync(built, "utf8");
}

/** A text as the page carries it. */
const carried = (text: string) => JSON.stringify(text).replaceAll("<", "\\u003c");

/**
 * Writes a second page that differs in what it carries.
 * @param path where to
 * @param change.setId the id of its set of documents
 * @param change.texts other texts of files that it carries, by path
 * @returns its address
 */
export function writeOtherPage(
  path: string,
  change: { setId: string; texts?: Readonly<Record<string, string>> },
): string {
  let page = oneFileText().replace(/data-set="[^"]*"/, () => `data-set="${change.setId}"`);
  for (const [file, text] of Object.entries(change.texts ?? {})) {
    const before = page;
    page = page.replace(
      new RegExp(`(data-file="${file}"[^>]*>)[^<]*`),
      (_, start: string) => start + carried(text),
    );
    if (page === before) throw new RangeError(`unexpected file ${file}, expected one that the page carries`);
  }
  writeFileSync(path, page);
  return pathToFileURL(path).href;
}
