import { t } from "../languages/index.ts";

/** A list of code names and real names as it was pasted, with what can't be read of it. */
export interface NameList {
  /** By code name. Of a code name that stands there twice the last real name counts. */
  readonly names: ReadonlyMap<string, string>;
  /** By line, from 1. */
  readonly problems: readonly { readonly line: number; readonly problem: string }[];
}

/** Longer ones are no names; in UTF-16 code units. */
const longestName = 200;

/**
 * Reads a pasted list: on each line a code name and a real name, with a comma, a semicolon or a tab between them, as
 * spreadsheets give it. Real names may have further commas. Empty lines are passed over; never throws.
 */
export function readNameList(text: string): NameList {
  const names = new Map<string, string>();
  const problems: { line: number; problem: string }[] = [];
  for (const [index, line] of text.split(/\r\n?|\n/).entries()) {
    if (line.trim() === "") continue;
    const [, codeName = "", realName = ""] = (/^([^,;\t]*)[,;\t](.*)$/.exec(line) ?? []).map(plain);
    if (codeName === "" || realName === "") {
      const found = line.trim().slice(0, 40);
      problems.push({
        line: index + 1,
        problem: t("unexpected “{found}”, expected “blue-heron-14, Ana”", { found }),
      });
    } else if (codeName.length > longestName || realName.length > longestName) {
      problems.push({
        line: index + 1,
        problem: t("expected at most {most} characters for a name", { most: longestName }),
      });
    } else names.set(codeName, realName);
  }
  return { names, problems };
}

/** Without the quotation marks that tables put around a cell. */
function plain(cell: string): string {
  const trimmed = cell.trim();
  const quoted = /^"(.*)"$/.exec(trimmed)?.[1];
  return quoted === undefined ? trimmed : quoted.replaceAll('""', '"').trim();
}
