import type { Page } from "@playwright/test";
import { describe } from "../../src/anchoring/index.ts";
import type { Annotation } from "../../src/annotations/index.ts";
import { documentHash, readMarkdown } from "../../src/sources/index.ts";
import { sourceById } from "./open-source.ts";

/** An annotation of words of a source that comes with Lateral, where they first stand in it. */
export function claimOn(
  sourceId: string,
  words: string,
  fields: Pick<Annotation, "tag"> & Partial<Annotation>,
): Annotation {
  const document = readMarkdown(sourceById(sourceId).markdown);
  const start = document.text.indexOf(words);
  if (start < 0) throw new RangeError(`unexpected words ${words}, expected some of source ${sourceId}`);
  return {
    id: `claim-${sourceId}-${start}`,
    sourceId,
    textHash: documentHash(document),
    spans: [describe(document.text, { start, end: start + words.length })],
    attributes: {},
    note: "",
    unsure: false,
    creator: "quiet-otter-11",
    created: "2026-01-01T00:00:00.000Z",
    modified: "2026-01-01T00:00:00.000Z",
    v: [1_767_225_600_000, 0, "made"],
    ...fields,
  };
}

/** Puts annotations into the browser before the page first opens, as if they had been made on an earlier day. */
export async function storeClaims(page: Page, claims: readonly Annotation[]): Promise<void> {
  const records = claims.map((claim) => [`lateral:1:annotation:${claim.id}`, JSON.stringify(claim)] as const);
  await page.addInitScript((list) => {
    if (localStorage.length > 0) return;
    for (const [key, text] of list) localStorage.setItem(key, text);
  }, records);
}
