import { isClassFile, isSystemFile, maximumClassBytes, readZip } from "../../exchange/index.ts";
import { t } from "../../languages/index.ts";
import { type FileAt, readFileData } from "../../storage/index.ts";
import { partOf } from "../../text/index.ts";
import { type Steps, waitFor } from "../work.ts";

/** A file that was found, by itself, in a folder or in an archive. */
export interface GatheredFile {
  readonly path: string;
  /** Null where there is none, with the reason. */
  readonly text: string | null;
  readonly problem?: string;
}

/** The largest single hand-in that is read, in bytes: a hundred times what anyone tags in an hour. */
const maximumHandInBytes = 20_000_000;

/**
 * Reads files, and what is in archives among them. What operating systems add is passed over; each other file is listed, read
 * or with the reason why not. Yields the share that is done, 0 to 1.
 */
export function* gatherSteps(files: readonly FileAt[]): Steps<GatheredFile[]> {
  const gathered: GatheredFile[] = [];
  const wanted = files.filter(({ path }) => !isSystemFile(path));
  for (const [index, { path, file }] of wanted.entries()) {
    yield index / wanted.length;
    const read = yield* waitFor(readFileData(file, maximumClassBytes));
    if (!read.ok) gathered.push({ path, text: null, problem: read.problem });
    else if (typeof read.data === "string") gathered.push(ofText(path, read.data));
    else {
      const steps = inArchive(path, read.data);
      gathered.push(...(yield* partOf(steps, index / wanted.length, (index + 1) / wanted.length)));
    }
  }
  return gathered;
}

function* inArchive(path: string, bytes: Uint8Array): Steps<GatheredFile[]> {
  const zip = yield* partOf(readZip(bytes, maximumClassBytes), 0, 0.5);
  if (!zip.ok) return [{ path, text: null, problem: zip.problem }];
  if (zip.files.size === 0) return [{ path, text: null, problem: t("The archive is empty.") }];
  const gathered: GatheredFile[] = [];
  for (const [name, content] of zip.files) {
    yield 0.5 + (0.5 * gathered.length) / zip.files.size;
    const inner = `${path}/${name}`;
    // What was unpacked shares no memory with a worker.
    const read = yield* waitFor(readFileData(new Blob([content as BlobPart]), maximumClassBytes));
    if (!read.ok) gathered.push({ path: inner, text: null, problem: read.problem });
    else if (typeof read.data === "string") gathered.push(ofText(inner, read.data));
    else {
      const problem = t("This is an archive within an archive. Unpack it first, and collect what is in it.");
      gathered.push({ path: inner, text: null, problem });
    }
  }
  return gathered;
}

function ofText(path: string, text: string): GatheredFile {
  if (text.length <= maximumHandInBytes || isClassFile(text)) return { path, text };
  const most = maximumHandInBytes / 1_000_000;
  return {
    path,
    text: null,
    problem: t("The file is too large for a hand-in: at most {most} MB are read.", { most }),
  };
}
