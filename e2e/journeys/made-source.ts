import { createHash } from "node:crypto";
import type { Locator, Page } from "@playwright/test";
import { expect } from "./fixtures.ts";

const title = "A made-up report";

/** A source made for a journey, with one annotation in each of its sentences. */
export interface MadeSource {
  /** The source's file and canonical text: paragraphs without any markup. */
  readonly text: string;
  /** A Lateral file with the annotations, as an export writes it. */
  readonly file: string;
}

const tags = ["quote", "statistic", "opinion"];

/** Units of context on each side: so few that 10,000 records fit into the browser's storage. */
const context = 10;

/** Sentences of which none is like another, and as many annotations. */
export function madeSource(sentences: number): MadeSource {
  const starts: number[] = [];
  let text = "";
  for (let number = 0; number < sentences; number++) {
    if (number > 0) text += number % 8 === 0 ? "\n\n" : " ";
    starts.push(text.length);
    text += `Plan ${number} won’t help the ${(number * 7919) % 10_007} cities.`;
  }
  const textHash = `sha256:${createHash("sha256").update(text).digest("hex")}`;
  const annotations = starts.map((start, index) => annotation(text, textHash, start, index));
  const file = {
    format: "lateral-annotations",
    version: 1,
    generator: "Lateral 0.1.0",
    unit: "utf-16",
    sources: [{ id: "made", title, textHash }],
    annotations,
  };
  return { text, file: JSON.stringify(file, null, 2) };
}

/** The keys stand in the order in which an export writes them. */
function annotation(text: string, textHash: string, start: number, index: number) {
  const end = text.indexOf(".", start);
  const span = {
    start,
    end,
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - context), start),
    suffix: text.slice(end, end + context),
  };
  return {
    id: `made-${String(index).padStart(6, "0")}`,
    sourceId: "made",
    textHash,
    spans: [span],
    tag: tags[index % tags.length],
    attributes: {},
    note: "",
    unsure: false,
    creator: "made",
    created: "2026-01-01T00:00:00.000Z",
    modified: "2026-01-01T00:00:00.000Z",
    v: [1, 0, "made"],
  };
}

/** The manifest of a collection whose only source is a made one, in `made.md`. */
export const madeManifest = {
  id: "made",
  title: "Made up",
  rights: "None.",
  sources: [
    {
      id: "made",
      title,
      publisher: null,
      author: null,
      date: null,
      dateNote: null,
      kind: "report",
      language: "en",
      provenance: "Made for a test.",
      file: "made.md",
      originalFile: "made.md",
    },
  ],
};

/** Opens a page whose collection is one source with this text, at a place in it: `?annotation=…`. */
export async function openMade(page: Page, text: string, place = ""): Promise<Locator> {
  await page.route("**/manifest.json", (route) => route.fulfill({ json: madeManifest }));
  await page.route("**/made.md", (route) =>
    route.fulfill({ body: text, contentType: "text/markdown; charset=utf-8" }),
  );
  await page.goto(`./#/source/made${place}`);
  const article = page.getByRole("article", { name: title });
  await expect(article).toBeVisible();
  return article;
}
