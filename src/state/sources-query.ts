import { QueryClient, queryOptions } from "@tanstack/react-query";
import type { Source, SourceDocument } from "../sources/index.ts";
import { ownTextKey, readEasyMarkdownSteps } from "../sources/index.ts";
import { collectionQuery } from "./collection-query.ts";
import { fetchText } from "./fetch-text.ts";
import { finishInSlices } from "./slices.ts";

/** How long the page itself reads a text, in milliseconds; what takes longer is left to a worker. */
const ownReadingMs = 3_000;

/** One source's text, parsed: its canonical text and the sections that the reader shows. */
export function documentQuery(source: Source) {
  return queryOptions({
    // An own source may get another text, under another name.
    queryKey: ["document", source.id, source.file],
    queryFn: async () => readDocument(source.file, await fetchText(source.file, () => `“${source.title}”`)),
  });
}

/** The text of a file, parsed as the file's name says. */
export async function readDocument(file: string, text: string): Promise<SourceDocument> {
  if (file.endsWith(".txt")) return withPages(file, await readPlain(text));
  const easy = await finishInSlices(atMost(ownReadingMs, readEasyMarkdownSteps(text)));
  if (easy) return easy;
  const read = await (await loadOtherReading()).readHardMarkdown(text);
  return "next" in read ? finishInSlices(read) : read;
}

/** One source's text as plain text, whatever it is. */
export function plainTextQuery({ id, file, title }: Source) {
  return queryOptions({
    queryKey: ["plain-text", id, file],
    queryFn: async () => readPlain(await fetchText(file, () => `“${title}”`)),
  });
}

function loadOtherReading() {
  return import("./other-reading.ts");
}

async function readPlain(text: string): Promise<SourceDocument> {
  return finishInSlices((await loadOtherReading()).readPlainTextSteps(text));
}

/** The reader's own plain texts may come from printed pages. */
async function withPages(file: string, document: SourceDocument): Promise<SourceDocument> {
  const key = ownTextKey(file);
  return key === null ? document : (await import("./own-text.ts")).withOwnPages(window, key, document);
}

/** Steps that end with null when they have gone on for so many milliseconds. */
function* atMost<Result>(
  ms: number,
  steps: Generator<void, Result, void>,
): Generator<void, Result | null, void> {
  const end = performance.now() + ms;
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done === true) return step.value;
    if (performance.now() >= end) return null;
    yield;
  }
}

/** Texts don't change while the page is open, so what was loaded once stays; a failure waits for the reader's retry. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: Number.POSITIVE_INFINITY,
        gcTime: Number.POSITIVE_INFINITY,
        retry: false,
        retryOnMount: false,
        refetchOnWindowFocus: false,
        refetchOnReconnect: true,
        networkMode: "always",
        structuralSharing: false,
      },
    },
  });
}

/**
 * Begins to load what will be shown first, before anything is drawn: the manifest, then the text that the place names.
 * Failures are left to whoever shows them.
 */
export async function loadFirst(client: QueryClient, sourceId: string | null): Promise<void> {
  await client.prefetchQuery(collectionQuery);
  const sources = client.getQueryData(collectionQuery.queryKey)?.sources ?? [];
  const first = sourceId === null ? sources[0] : sources.find(({ id }) => id === sourceId);
  if (first) await client.prefetchQuery(documentQuery(first));
}
