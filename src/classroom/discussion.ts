import type { Span } from "../text/index.ts";
import type { Adjudication } from "./adjudication.ts";
import type { KeyEntry } from "./exercise.ts";

/** Words of an exercise's text that are talked about. */
export interface TalkedWords extends Span {
  readonly sourceId: string;
}

/** How many hands went up, by label as in `flatLabels`; "" is nothing. Labels that aren't here got none. */
export type Hands = Readonly<Record<string, number>>;

/** A vote on one passage, before it was talked about and after. */
export interface Vote extends TalkedWords {
  readonly before: Hands;
  readonly after: Hands;
}

/** A key that was replaced. */
export interface EarlierKey {
  /** ISO 8601. */
  readonly until: string;
  /** Null where there was none. */
  readonly key: readonly KeyEntry[] | null;
}

/** What came of talking about an exercise: kept beside it, and never given out. */
export interface Discussion {
  /** Passages that the teacher added, in the order in which that was done. */
  readonly added: readonly TalkedWords[];
  readonly votes: readonly Vote[];
  /** Null as long as nothing is adjudicated. */
  readonly adjudication: Adjudication | null;
  /** The oldest first. */
  readonly earlierKeys: readonly EarlierKey[];
}

/** The word in `format` by which a discussion is known. */
export const discussionFormat = "lateral-discussion";

/** Raised when an older Lateral could misread it; new optional fields alone don't raise it. */
export const discussionVersion = 1;

/** An exercise that was not talked about yet. */
export const noDiscussion: Discussion = { added: [], votes: [], adjudication: null, earlierKeys: [] };

/** The discussion as plain data with a head; `readDiscussion` reads it. */
export function writeDiscussion(discussion: Discussion): Record<string, unknown> {
  return { format: discussionFormat, version: discussionVersion, unit: "utf-16", ...discussion };
}

/** Whether the same words are talked about. */
export function isSameWords(a: TalkedWords, b: TalkedWords): boolean {
  return a.sourceId === b.sourceId && a.start === b.start && a.end === b.end;
}

/** The vote on some words; one without any hand where there was none. */
export function voteOn({ votes }: Pick<Discussion, "votes">, words: TalkedWords): Vote {
  const { sourceId, start, end } = words;
  return votes.find((vote) => isSameWords(vote, words)) ?? { sourceId, start, end, before: {}, after: {} };
}

/** The discussion with other hands in one of the two votes on some words; a vote without any hand is left out. */
export function withHands(
  discussion: Discussion,
  words: TalkedWords,
  when: "before" | "after",
  hands: Hands,
): Discussion {
  const counted = Object.fromEntries(Object.entries(hands).filter(([, count]) => count > 0));
  const vote = { ...voteOn(discussion, words), [when]: counted };
  const others = discussion.votes.filter((one) => !isSameWords(one, words));
  return {
    ...discussion,
    votes: handsUp(vote.before) + handsUp(vote.after) > 0 ? [...others, vote] : others,
  };
}

/** How many hands went up in all. */
export function handsUp(hands: Hands): number {
  return Object.values(hands).reduce((sum, count) => sum + count, 0);
}

/** The discussion with one more passage to talk about, or without it; the same one where that changes nothing. */
export function withAdded(discussion: Discussion, words: TalkedWords, isIn: boolean): Discussion {
  const { added } = discussion;
  const isThere = added.some((one) => isSameWords(one, words));
  if (isThere === isIn) return discussion;
  const { sourceId, start, end } = words;
  const others = added.filter((one) => !isSameWords(one, words));
  return { ...discussion, added: isIn ? [...others, { sourceId, start, end }] : others };
}
