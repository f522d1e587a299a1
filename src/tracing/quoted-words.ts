import { hasEllipsis, signsOf } from "./signs.ts";
import { wordsWithoutNotes } from "./traced-row.ts";
import type { WordReader, Words } from "./words.ts";

/** What stands between two quoted words, or before the first and after the last one. */
export interface Joint {
  /** As `signsOf` gives them, without the marks of the writer who quotes. */
  readonly signs: string;
  /** `...`, `…` or `[...]`: the writer says that words were left out. */
  readonly ellipsis: boolean;
  /** What stands in brackets, in place of other words or none; null where there are no brackets. */
  readonly bracket: string | null;
  /** `[sic]`: the writer says that the word before stands so. */
  readonly sic: boolean;
  /** The quote is broken off here and taken up again: a reporting phrase stands between. */
  readonly broken: boolean;
}

/** Quoted words, and the marks by which the writer who quotes says what was changed. */
export interface QuotedWords {
  /** The parts of a broken quote with a space between. */
  readonly text: string;
  /** Without words in brackets. */
  readonly words: Words;
  /** 1 for each word that has a bracket inside or at its edge: "[T]his", "deport[ed]". */
  readonly partly: Uint8Array;
  /** One more than there are words: the joint before each word, and the one after the last. */
  readonly joints: readonly Joint[];
  /** Whether the writer changed anything and says so. */
  readonly marked: boolean;
}

/** Seen by nobody and inside of words: stands where a bracket inside of a word stood, so that offsets stay. */
const joiner = "\u2060";
const ellipsisOnly = /^[\s.\u2026]+$/;
const sicOnly = /^\s*sic[.!?]?\s*$/i;
/** Longer brackets are no marks but remarks; they are left as words. */
const brackets = /\[[^[\]]{1,120}\]|\(\s*(?:sic[.!?]?|\u2026|\.[ \u00a0]?\.[ \u00a0]?\.)\s*\)/gi;
const letter = /[\p{L}\p{N}]/u;

interface Group {
  readonly start: number;
  readonly end: number;
  readonly kind: "sic" | "ellipsis" | "bracket" | "partly";
  readonly words: string;
}

/**
 * Reads a quote as words and marks.
 * @param readsMarks false: dots and brackets are taken as signs like any other, as the source itself may have them
 */
export function quotedWords(parts: readonly string[], reader: WordReader, readsMarks: boolean): QuotedWords {
  const text = parts.join(" ");
  const groups = readsMarks ? groupsIn(text) : [];
  const plain = withoutGroups(text, groups);
  const words = wordsWithoutNotes(plain, reader);
  const joints = jointsOf(plain, words, groups, breaksOf(parts));
  const marked = groups.length > 0 || joints.some(({ ellipsis, broken }) => ellipsis || broken);

  const shown = readsMarks ? joints : joints.map((joint) => ({ ...joint, ellipsis: false }));
  return { text, words, partly: partlyOf(words, groups), joints: shown, marked };
}

function jointsOf(plain: string, words: Words, groups: readonly Group[], breaks: readonly number[]): Joint[] {
  const joints: Joint[] = [];
  const count = words.ids.length;
  const groupsUpTo = takenInOrder(groups, ({ start }) => start);
  const breaksUpTo = takenInOrder(breaks, (offset) => offset);
  for (let at = 0; at <= count; at++) {
    const start = words.ends[at - 1] ?? 0;
    const end = words.starts[at] ?? plain.length;
    const between = plain.slice(start, end);
    const inside = groupsUpTo(end);
    joints.push({
      signs: signsOf(between),
      ellipsis: hasEllipsis(between) || inside.some(({ kind }) => kind === "ellipsis"),
      bracket: inside.find(({ kind }) => kind === "bracket")?.words ?? null,
      sic: inside.some(({ kind }) => kind === "sic"),
      broken: breaksUpTo(end).length > 0 && at > 0 && at < count,
    });
  }
  return joints;
}

/** Gives the items of a sorted list piece by piece: at each call those before an offset that were not given yet. */
function takenInOrder<Item>(
  items: readonly Item[],
  startOf: (item: Item) => number,
): (end: number) => Item[] {
  let next = 0;
  return (end) => {
    const from = next;
    for (let item = items[next]; item !== undefined && startOf(item) < end; item = items[next]) next++;
    return items.slice(from, next);
  };
}

/** 1 for each word that shares a code unit with a bracket inside of a word. */
function partlyOf(words: Words, groups: readonly Group[]): Uint8Array {
  const partly = new Uint8Array(words.ids.length);
  let at = 0;
  for (const { kind, start, end } of groups) {
    while ((words.ends[at] ?? Number.POSITIVE_INFINITY) <= start) at++;
    for (let word = at; kind === "partly" && (words.starts[word] ?? end) < end; word++) partly[word] = 1;
  }
  return partly;
}

function groupsIn(text: string): Group[] {
  return [...text.matchAll(brackets)].map(({ index: start, 0: group }) => {
    const end = start + group.length;
    const words = group.slice(1, -1);
    if (sicOnly.test(words)) return { start, end, kind: "sic", words };
    if (ellipsisOnly.test(words)) return { start, end, kind: "ellipsis", words };
    const touches =
      letter.test(text.slice(Math.max(0, start - 1), start)) || letter.test(text.slice(end, end + 1));
    return { start, end, kind: touches ? "partly" : "bracket", words };
  });
}

/** As long as the text: groups become spaces, brackets inside of words what can't be seen. */
function withoutGroups(text: string, groups: readonly Group[]): string {
  let plain = "";
  let at = 0;
  for (const { start, end, kind, words } of groups) {
    const stand = kind === "partly" ? joiner + words + joiner : " ".repeat(end - start);
    plain += text.slice(at, start) + stand;
    at = end;
  }
  return plain + text.slice(at);
}

/** Where one part ends and the next one begins. */
function breaksOf(parts: readonly string[]): number[] {
  const breaks: number[] = [];
  let at = 0;
  for (const part of parts.slice(0, -1)) {
    at += part.length;
    breaks.push(at);
    at++;
  }
  return breaks;
}
