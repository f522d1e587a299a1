import type { Exercise } from "../classroom/index.ts";
import type { OwnText, Source } from "../sources/index.ts";
import type { Refusal } from "./format.ts";

/** The word in `format` by which a file is known as a class, whatever its name. */
export const classFileName = "lateral-class";

/** Raised when an older Lateral could misread such a file; new optional fields alone don't raise it. */
export const classFileVersion = 1;

export const classFileMime = "application/json";

/** The largest one that is read, in bytes: 300 students with 300 passages each come to 100 MB. */
export const maximumClassBytes = 200_000_000;

/**
 * A class: the exercise with its key, the texts that don't come with Lateral, and all collected files as they came. Real
 * names are not a part of it: there is no field for them.
 */
export interface ClassFile {
  readonly exercise: Exercise;
  /** As the exercise names them. */
  readonly sources: readonly Source[];
  readonly texts: readonly OwnText[];
  readonly files: readonly ClassFileEntry[];
}

/** One collected file. */
export interface ClassFileEntry {
  readonly fileName: string;
  /** When it was collected; ISO 8601. */
  readonly added: string;
  /** Null where it was no text. */
  readonly text: string | null;
  /** Why there is no text. */
  readonly problem?: string;
}

/** The class with whatever was refused in it, or for the reader why the file as a whole can't be read. */
export type ReadClassFile =
  | { readonly ok: true; readonly file: ClassFile; readonly refused: readonly Refusal[] }
  | { readonly ok: false; readonly problem: string };

/** Whether the beginning of a text says that it is a class: it need not be parsed to be known. */
export function isClassFile(text: string): boolean {
  return new RegExp(`^\\s*\\{\\s*"format"\\s*:\\s*"${classFileName}"`).test(text.slice(0, 1_000));
}
