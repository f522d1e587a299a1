import { matchesQuery, tagIds, tagNames } from "../../annotations/index.ts";
import { t } from "../../languages/index.ts";
import { fold } from "../../text/index.ts";
import type { Claim } from "./claim.ts";
import type { ClaimChoices, Grouping, Sorting } from "./claim-choices.ts";

/** Claims under one heading. */
export interface ClaimGroup {
  /** Unlike any other group's; empty where nothing is put together. */
  readonly key: string;
  /** "2,000"; empty where nothing is put together. */
  readonly heading: string;
  readonly claims: readonly Claim[];
  /** How many sources they are in. */
  readonly sources: number;
}

/** The claims that fit what the reader chose, in the order chosen. */
export function fittingClaims(
  claims: readonly Claim[],
  { tag, sourceId, whoKey, query, sort, backwards }: ClaimChoices,
): readonly Claim[] {
  const words = fold(query.trim());
  const fitting = claims.filter(
    (claim) =>
      (tag === null || claim.annotation.tag === tag) &&
      (sourceId === null || claim.source.id === sourceId) &&
      (whoKey === null || claim.whoKey === whoKey) &&
      matchesQuery(claim.annotation, words),
  );
  // Sorting is stable: what is equal stays in the order of sources and places.
  const sorted = sort === "place" ? fitting : fitting.sort(orders[sort]);
  return backwards ? sorted.reverse() : sorted;
}

const orders: Readonly<Record<Exclude<Sorting, "place">, (a: Claim, b: Claim) => number>> = {
  words: (a, b) => compareText(wordsOf(a), wordsOf(b)),
  tag: (a, b) => tagIds.indexOf(a.annotation.tag) - tagIds.indexOf(b.annotation.tag),
  who: (a, b) => Number(a.who === "") - Number(b.who === "") || compareText(a.whoKey, b.whoKey),
  number: (a, b) =>
    (a.number?.value ?? Number.POSITIVE_INFINITY) - (b.number?.value ?? Number.POSITIVE_INFINITY) || 0,
};

function wordsOf({ annotation: { spans } }: Claim): string {
  return fold((spans[0]?.exact ?? "").replace(/^[^\p{L}\p{N}]+/u, "").slice(0, 100));
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/**
 * The claims put together by what they have in common, each group in the order given. Numbers that several sources have
 * come first; what has no number, nobody who said it or the like comes last.
 */
export function groupClaims(claims: readonly Claim[], group: Grouping): readonly ClaimGroup[] {
  if (group === "none") return [groupOf("", "", claims)];
  const { keyOf, headingOf, before } = groupings[group];
  const byKey = new Map<string, Claim[]>();
  for (const claim of claims) {
    const key = keyOf(claim);
    const known = byKey.get(key);
    if (known === undefined) byKey.set(key, [claim]);
    else known.push(claim);
  }
  const groups = [...byKey].flatMap(([key, members]) =>
    members[0] === undefined ? [] : [groupOf(key, headingOf(members[0]), members)],
  );
  return groups.sort((a, b) => Number(a.key === "") - Number(b.key === "") || before(a, b));
}

function groupOf(key: string, heading: string, claims: readonly Claim[]): ClaimGroup {
  return { key, heading, claims, sources: new Set(claims.map(({ source }) => source.id)).size };
}

interface HowToGroup {
  /** Empty for what has nothing in common with others. */
  readonly keyOf: (claim: Claim) => string;
  readonly headingOf: (claim: Claim) => string;
  readonly before: (a: ClaimGroup, b: ClaimGroup) => number;
}

const tagKeys: readonly string[] = tagIds;
const placeOfTag = ({ key }: ClaimGroup) => tagKeys.indexOf(key);
const firstOf = ({ claims: [first] }: ClaimGroup) => first;

const groupings: Readonly<Record<Exclude<Grouping, "none">, HowToGroup>> = {
  number: {
    keyOf: ({ number }) => number?.shown ?? "",
    headingOf: ({ number }) => number?.shown ?? t("No number"),
    before: (a, b) =>
      Number(b.sources > 1) - Number(a.sources > 1) ||
      (firstOf(a)?.number?.value ?? 0) - (firstOf(b)?.number?.value ?? 0) ||
      compareText(a.key, b.key),
  },
  tag: {
    keyOf: ({ annotation: { tag } }) => tag,
    headingOf: ({ annotation: { tag } }) => t(tagNames[tag]),
    before: (a, b) => placeOfTag(a) - placeOfTag(b),
  },
  who: {
    keyOf: ({ whoKey }) => whoKey,
    headingOf: ({ who }) => who || t("Nobody noted"),
    before: (a, b) => compareText(a.key, b.key),
  },
  source: {
    keyOf: ({ source }) => source.id,
    headingOf: ({ source }) => source.title,
    before: (a, b) => (firstOf(a)?.sourceAt ?? 0) - (firstOf(b)?.sourceAt ?? 0),
  },
};
