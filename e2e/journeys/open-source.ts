import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Locator, Page } from "@playwright/test";
import { expect } from "./fixtures.ts";

export interface ListedSource {
  readonly id: string;
  readonly title: string;
  /** The file's text, in Markdown. */
  readonly markdown: string;
}

const folder = join(import.meta.dirname, "../../public/sources");

function readSources(): readonly ListedSource[] {
  const manifest = JSON.parse(readFileSync(join(folder, "manifest.json"), "utf8")) as {
    sources: { id: string; title: string; file: string }[];
  };
  return manifest.sources.map(({ id, title, file }) => ({
    id,
    title,
    markdown: readFileSync(join(folder, file), "utf8"),
  }));
}

/** The sources of the default collection, as their files say. */
export const sources = readSources();

export function sourceById(id: string): ListedSource {
  const source = sources.find((one) => one.id === id);
  if (!source) throw new RangeError(`unexpected source ${id}, expected one of the manifest`);
  return source;
}

/** Opens the page on a source and waits for its words. */
export async function openSource(page: Page, id: string): Promise<Locator> {
  await page.goto(`./#/source/${id}`);
  return sourceOnScreen(page, id);
}

/** The links of the library to the sources of the open collection, in order. */
export function sourceLinks(page: Page): Locator {
  return page
    .getByRole("navigation", { name: "Library" })
    .getByRole("list", { name: "Sources" })
    .getByRole("link");
}

/** Waits until a source is the one that is shown. */
export async function sourceOnScreen(page: Page, id: string): Promise<Locator> {
  const article = page.getByRole("article", { name: sourceById(id).title, exact: true });
  await expect(article).toBeVisible();
  return article;
}
