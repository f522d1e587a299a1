import { type PlainMessage, said } from "../languages/index.ts";
import { readAsPlainTextSteps, type Section, type SourceDocument } from "../sources/index.ts";
import { openWorker } from "./open-worker.ts";

/*
 * Reading that most texts don't need, loaded when one does.
 */

export { readPlainTextSteps } from "../sources/index.ts";

/** How long a worker may read one text, in milliseconds. */
const longestReadingMs = 5_000;

type PlainSteps = ReturnType<typeof readAsPlainTextSteps>;

/** The reading that was asked for last: of many texts that take long, one after the other is read. */
let lastTurn: Promise<unknown> = Promise.resolve();

/**
 * Reads Markdown that may take long in a worker of its own, which is ended after five seconds. What can't be read so is
 * given as the steps of reading it as plain text; the document's `fallback` then says why.
 */
export async function readHardMarkdown(
  markdown: string,
  withinMs = longestReadingMs,
): Promise<SourceDocument | PlainSteps> {
  const turn = lastTurn.then(() => readInWorker(markdown, withinMs));
  lastTurn = turn;
  const read = await turn;
  return typeof read === "string" ? readAsPlainTextSteps(markdown, read) : read;
}

/** The document, or why there is none, as the end of a sentence on its Markdown. */
function readInWorker(markdown: string, withinMs: number): Promise<SourceDocument | PlainMessage> {
  return new Promise((resolve) => {
    let worker: Worker;
    try {
      worker = openWorker("reading");
    } catch {
      resolve(said("is out of the ordinary and could not be read apart from the page"));
      return;
    }
    const end = (read: SourceDocument | PlainMessage) => {
      clearTimeout(timer);
      worker.terminate();
      resolve(read);
    };
    const timer = setTimeout(() => end(said("takes too long to read")), withinMs);
    const sections: Section[] = [];
    worker.onmessage = ({ data }: MessageEvent<Section | SourceDocument>) => {
      if ("tree" in data) sections.push(data);
      else end({ ...data, sections });
    };
    worker.onerror = (event) => {
      // The page does without it, so it is no error of the page.
      event.preventDefault();
      end(said("could not be read"));
    };
    worker.postMessage(markdown);
  });
}
