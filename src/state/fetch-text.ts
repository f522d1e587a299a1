import { t } from "../languages/index.ts";
import { ownTextKey } from "../sources/index.ts";
import { embeddedFile } from "../storage/index.ts";
import { LoadError } from "./load-error.ts";

/** Where the default collection lies, relative to the page, so that the app works under any path. */
const folder = "sources/";

/** Longer texts are refused, in bytes: ten novels. The page holds a text several times over. */
const mostBytes = 10_000_000;

/**
 * The text of a source's file: out of the reader's own texts or out of the page, where these have it, else from beside
 * the page. Throws a LoadError; `what` names the file in it, once it is shown.
 */
export async function fetchText(file: string, what: () => string): Promise<string> {
  const key = ownTextKey(file);
  if (key !== null) return (await import("./own-text.ts")).readOwnText(window, key, what);
  return fetchBeside(folder + file, what);
}

/** The same of any file that comes with the app, by its path from the page. */
export async function fetchBeside(path: string, what: () => string): Promise<string> {
  const embedded = embeddedFile(path);
  if (embedded !== null) return embedded;
  let response: Response;
  try {
    response = await fetch(path);
  } catch (cause) {
    throw new LoadError(
      () => t("{what} could not be fetched. Check the connection, then try again.", { what: what() }),
      {
        cause,
      },
    );
  }
  if (!response.ok) {
    throw new LoadError(() =>
      t("{what} could not be loaded: the server answered {status} for {path}.", {
        what: what(),
        status: `${response.status}`,
        path,
      }),
    );
  }
  return readUpTo(response, what);
}

/** Counts the bytes as they come: a small answer can unpack to a huge one. */
async function readUpTo({ body }: Response, what: () => string): Promise<string> {
  const decoder = new TextDecoder();
  const reader = body?.getReader();
  let text = "";
  let bytes = 0;
  for (;;) {
    const part = await reader?.read();
    if (!part?.value) return text + decoder.decode();
    bytes += part.value.length;
    if (bytes > mostBytes) {
      await reader?.cancel();
      throw new LoadError(() =>
        t("{what} is too large: at most {most} MB are read.", { what: what(), most: mostBytes / 1_000_000 }),
      );
    }
    text += decoder.decode(part.value, { stream: true });
  }
}
