import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { openSource } from "./open-source.ts";

const published = join(import.meta.dirname, "../../public");
const read = (path: string) => JSON.parse(readFileSync(join(published, path), "utf8"));

/** Words that stand in the key of the exercise, and nowhere else in it. */
export const secretWords = ["platypus", "wombat-1"];

export const exerciseTitle = "Who wrote that?";

/** An exercise with tracing on two texts, with a key: what its paper on the shelf says. */
function madePaper() {
  const { key, ...ready } = read("exercises/is-that-what-the-letter-says.json");
  const sources = ready.sources.map(({ id, title, textHash }: Record<string, string>) => ({
    id,
    title,
    textHash,
  }));
  const ids: string[] = sources.map(({ id }: { id: string }) => id);
  const [entry] = key;
  const content = {
    ...ready,
    id: "who-wrote-that",
    title: exerciseTitle,
    task: "Tag what the mayor **wrote**.",
    sources,
    key: [{ ...entry, id: "wombat-1", reason: "A platypus said so." }],
  };
  const now = "2026-11-22T10:00:00.000Z";
  return {
    type: "paper",
    id: "exercise-who-wrote-that",
    kind: "exercise",
    exerciseId: "who-wrote-that",
    title: exerciseTitle,
    content,
    textKeys: [],
    sources: read("sources/manifest.json").sources.filter(({ id }: { id: string }) => ids.includes(id)),
    added: now,
    modified: now,
    v: [1, 0, "made"],
  };
}

/** Puts the exercise on the shelf of this browser, and opens the page where it is handed out. */
export async function openHandOut(page: Page): Promise<void> {
  await openSource(page, "002");
  await page.evaluate((paper) => {
    localStorage.setItem(`lateral:1:shelf:${paper.id}`, JSON.stringify(paper));
    localStorage.setItem("lateral:1:shelf", "");
  }, madePaper());
  await page.goto("./#/classroom/exercise/who-wrote-that/hand-out");
  await page.reload();
}
