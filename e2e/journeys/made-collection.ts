import type { Page, Route } from "@playwright/test";

/** A source of a collection that is made for a journey; what isn't said is ordinary. */
export interface MadeEntry {
  readonly id: string;
  readonly title?: string;
  readonly author?: string;
  readonly publisher?: string;
  readonly provenance?: string;
  readonly dateNote?: string;
  readonly text: string;
  /** The ending of its file; "md" where it isn't said. */
  readonly ending?: "md" | "txt";
}

/** Serves a collection of these sources in place of the app's own. `before` may hold a text back. */
export async function serveCollection(
  page: Page,
  entries: readonly MadeEntry[],
  before: (entry: MadeEntry) => Promise<void> = async () => undefined,
  fields: { readonly title?: string; readonly rights?: string } = {},
): Promise<void> {
  const sources = entries.map(({ text: _, ending = "md", ...entry }) => ({
    title: entry.id,
    publisher: null,
    author: null,
    date: null,
    dateNote: null,
    kind: "report",
    language: "en",
    provenance: "Made for a test.",
    file: `${entry.id}.${ending}`,
    originalFile: `${entry.id}.txt`,
    ...entry,
  }));
  const manifest = { id: "made", title: "Made up", rights: "None.", ...fields, sources };
  await page.route("**/sources/*", async (route: Route) => {
    const name = new URL(route.request().url()).pathname.split("/").at(-1) ?? "";
    if (name === "manifest.json") return route.fulfill({ json: manifest });
    const entry = entries.find(({ id, ending = "md" }) => name === `${id}.${ending}`);
    if (!entry) return route.fulfill({ status: 404 });
    await before(entry);
    return route.fulfill({ body: entry.text, contentType: "text/plain; charset=utf-8" });
  });
}
