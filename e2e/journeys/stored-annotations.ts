import type { Page } from "@playwright/test";

/** A record as localStorage holds it: what the journeys look at. */
export interface StoredAnnotation {
  readonly id: string;
  readonly sourceId: string;
  readonly textHash: string;
  readonly tag: string;
  readonly note: string;
  readonly unsure: boolean;
  readonly attributes: Readonly<Record<string, unknown>>;
  readonly spans: readonly { readonly start: number; readonly end: number; readonly exact: string }[];
  readonly deleted?: true;
}

const prefix = "lateral:1:annotation:";

/** Every stored record by key, as raw text: what must not change when nothing was done. */
export function storedTexts(page: Page): Promise<Record<string, string>> {
  return page.evaluate(
    (start) =>
      Object.fromEntries(
        Object.entries(localStorage)
          .filter(([key]) => key.startsWith(start))
          .sort(([a], [b]) => (a < b ? -1 : 1)),
      ),
    prefix,
  );
}

/** The stored annotations that aren't deleted, in text order. */
export async function storedAnnotations(page: Page): Promise<StoredAnnotation[]> {
  const texts = Object.values(await storedTexts(page));
  return texts
    .map((text) => JSON.parse(text) as StoredAnnotation)
    .filter(({ deleted }) => deleted !== true)
    .sort((a, b) => (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0));
}

/** The only stored annotation. */
export async function onlyStored(page: Page): Promise<StoredAnnotation> {
  const [only, ...others] = await storedAnnotations(page);
  if (!only || others.length > 0)
    throw new Error(`unexpected ${others.length + (only ? 1 : 0)} annotations, expected 1`);
  return only;
}
