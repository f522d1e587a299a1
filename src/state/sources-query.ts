import { QueryClient, queryOptions } from "@tanstack/react-query";
import type { Collection, Source, SourceDocument } from "../sources/index.ts";
import { readManifest, readMarkdownSteps } from "../sources/index.ts";
import { embeddedFile } from "../storage/index.ts";
import { finishInSlices } from "./slices.ts";

/** A source or the list of sources that could not be loaded, with a sentence that a reader can act on. */
class LoadError extends Error {
  override name = "LoadError";
}

/** Where the default collection lies, relative to the page, so that the app works under any path. */
const folder = "sources/";

/** A file of the collection: out of the page, where that carries it, else from beside the page. */
async function fetchText(file: string, what: string): Promise<string> {
  const embedded = embeddedFile(folder + file);
  if (embedded !== null) return embedded;
  let response: Response;
  try {
    response = await fetch(folder + file);
  } catch (cause) {
    throw new LoadError(`${what} could not be fetched. Check the connection, then try again.`, { cause });
  }
  if (!response.ok) {
    throw new LoadError(`${what} could not be loaded: the server answered ${response.status} for ${file}.`);
  }
  return response.text();
}

/** The default collection's manifest. */
export const collectionQuery = queryOptions({
  queryKey: ["collection"],
  queryFn: async (): Promise<Collection> => {
    const text = await fetchText("manifest.json", "The list of sources");
    try {
      return readManifest(JSON.parse(text));
    } catch (cause) {
      const reason = cause instanceof Error ? cause.message : String(cause);
      throw new LoadError(`The list of sources can’t be read: ${reason}`, { cause });
    }
  },
});

/** One source's text, parsed: its canonical text and the sections that the reader shows. */
export function documentQuery(source: Source) {
  return queryOptions({
    queryKey: ["document", source.id],
    queryFn: async (): Promise<SourceDocument> =>
      finishInSlices(readMarkdownSteps(await fetchText(source.file, `“${source.title}”`))),
  });
}

/** Texts don't change while the page is open, so what was loaded once stays; a failure waits for the reader's retry. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: Number.POSITIVE_INFINITY,
        gcTime: Number.POSITIVE_INFINITY,
        retry: false,
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
