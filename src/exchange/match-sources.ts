import { textHash } from "../text/index.ts";
import type { SetSource } from "./format.ts";
import { unknownTextHash } from "./unknown.ts";

/** What a file says of a source. */
export interface NamedSource {
  /** An id that was given here or in another Lateral; numbers of other tools say nothing. */
  readonly id?: string | undefined;
  readonly title?: string | undefined;
  readonly textHash?: string | undefined;
  readonly text?: string | undefined;
  readonly language?: string | undefined;
  readonly link?: string | undefined;
}

/** A source of a file, and which one it is here. */
export interface MatchedSource {
  readonly source: SetSource;
  /** The text in which the file counts; null when it is neither in the file nor here. */
  readonly text: string | null;
}

/** Tells which source here a source of a file is, and collects all that it was asked for. */
export interface SourceMatcher {
  match(named: NamedSource): MatchedSource;
  /** Each source once, in the order in which they were first asked for. */
  sources(): SetSource[];
}

/** Long enough to know a text by; file names and addresses in ids are cut to what an id may have. */
const longestId = 1_000;

/**
 * Tells of each source of one file which one it is here: by id, else by an equal text, else by title or address. One that
 * isn't here keeps the file's name and its text.
 */
export function createSourceMatcher(here: readonly SetSource[] = []): SourceMatcher {
  const matched = new Map<string, MatchedSource>();
  const taken = new Map<string, SetSource>();
  const match = (named: NamedSource) => {
    const hash = named.text === undefined ? named.textHash : textHash(named.text);
    const key = JSON.stringify([named.id, named.title, named.link, hash]);
    const known = matched.get(key);
    if (known !== undefined) return known;
    const twin = twinOf(here, { ...named, textHash: hash });
    const source = sourceFor(named, hash ?? twin?.textHash ?? unknownTextHash, twin);
    const text = named.text ?? (twin?.textHash === source.textHash ? twin.text : undefined) ?? null;
    const result = { source: { ...source, id: twin?.id ?? freeId(source, taken) }, text };
    taken.set(result.source.id, result.source);
    matched.set(key, result);
    return result;
  };
  return { match, sources: () => [...taken.values()] };
}

function twinOf(
  here: readonly SetSource[],
  { id, textHash, title, link }: NamedSource,
): SetSource | undefined {
  return (
    here.find((one) => id !== undefined && one.id === id) ??
    here.find((one) => textHash !== undefined && one.textHash === textHash) ??
    here.find((one) => title !== undefined && title !== "" && one.title === title) ??
    here.find((one) => link !== undefined && (one.link === link || one.id === link))
  );
}

function sourceFor(named: NamedSource, hash: string, twin: SetSource | undefined): SetSource {
  const { text } = named;
  const language = named.language ?? twin?.language;
  const link = named.link ?? twin?.link;
  const begin = text?.trim().slice(0, 60).replace(/\s+/g, " ");
  const id = named.id || named.title || link || `text-${hash.slice(-16)}`;
  return {
    id: id.slice(0, longestId),
    title: twin?.title ?? named.title ?? (begin || id),
    textHash: hash,
    ...(language !== undefined && { language }),
    ...(link !== undefined && { link }),
    ...(text !== undefined && { text }),
  };
}

/** Two texts of one name in a file are two sources. */
function freeId({ id, textHash }: SetSource, taken: ReadonlyMap<string, SetSource>): string {
  let free = id;
  for (let count = 2; (taken.get(free)?.textHash ?? textHash) !== textHash; count++) {
    free = `${id.slice(0, longestId - 8)}-${count}`;
  }
  return free;
}
