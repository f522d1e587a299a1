import { type Exercise, forStudents } from "../../classroom/index.ts";
import { exerciseFileFields, type ReadExerciseFile, readExerciseFile } from "../../exchange/index.ts";
import { t } from "../../languages/index.ts";
import { ownTextKey, type Source } from "../../sources/index.ts";
import { decompress } from "../../storage/index.ts";

/** Longer links are no exercises: a task in words takes some hundred characters. */
const longestLink = 100_000;

/** Into how many bytes a link may unpack. */
const mostBytes = 1_000_000;

/**
 * An exercise without its key as what a link carries after `#/classroom/begin?`, packed.
 * @param builtIn the sources that come with Lateral
 * @returns null where an exercise has other texts, which no link has room for
 */
export async function writeTaskLink(
  exercise: Exercise,
  sources: readonly Source[],
  builtIn: readonly Source[],
): Promise<string | null> {
  if (sources.some(({ file }) => ownTextKey(file) !== null)) return null;
  const { texts, ...fields } = exerciseFileFields({ exercise: forStudents(exercise), sources, texts: [] });
  const isNamed = sources.every(({ id, file }) => builtIn.some((one) => one.id === id && one.file === file));
  const text = JSON.stringify(isNamed ? fields : { ...fields, texts });
  const packing = new Blob([text]).stream().pipeThrough(new CompressionStream("deflate"));
  const packed = new Uint8Array(await new Response(packing).arrayBuffer());
  return `task=${toBase64(packed)}`;
}

/**
 * Reads what stands after `#/classroom/begin?` in a link with a task, which may come from anywhere. Never throws.
 * @param builtIn the sources that come with Lateral
 */
export async function readTaskLink(query: string, builtIn: readonly Source[]): Promise<ReadExerciseFile> {
  const data = new URLSearchParams(query).get("task");
  if (data === null) return refuse(t("The link carries no exercise."));
  if (data.length > longestLink) {
    return refuse(
      t("The link is too long: unexpected {length} characters, expected at most {most}.", {
        length: data.length,
        most: longestLink,
      }),
    );
  }
  const packed = fromBase64(data);
  const unpacked = packed && (await decompress(packed, mostBytes));
  if (!unpacked?.ok) {
    const reason = unpacked?.problem ?? t("It has characters in it that no link of Lateral has.");
    return refuse(
      t(
        "The link can’t be read: it may have been cut off on its way. {reason} Ask for it again, or for a file.",
        { reason },
      ),
    );
  }
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder().decode(unpacked.bytes));
  } catch {
    return refuse(t("The link can’t be read: what it carries is no exercise."));
  }
  const read = readExerciseFile(value, builtIn);
  return read.ok ? { ok: true, file: { ...read.file, exercise: forStudents(read.file.exercise) } } : read;
}

/** Letters, digits, `-` and `_`, none of which an address would change. */
function toBase64(bytes: Uint8Array): string {
  let binary = "";
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> | null {
  if (!/^[A-Za-z0-9_-]+$/.test(text) || text.length % 4 === 1) return null;
  return Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (one) => one.charCodeAt(0));
}

function refuse(problem: string): ReadExerciseFile {
  return { ok: false, problem };
}
