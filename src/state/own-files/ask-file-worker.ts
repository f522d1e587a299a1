import { said, spoken, t } from "../../languages/index.ts";
import { openWorker } from "../open-worker.ts";
import type { FileAnswers, FileNews, FileRequest, FileTask, Progress } from "./file-task.ts";

/** Thrown, in words for the reader, where the worker could not be started or loaded, or failed at its task. */
export class FileWorkerFailure extends Error {}

const notLoaded = said(
  "The part of Lateral that reads such files could not be loaded. Without a connection it is there only once it was used with one.",
);

/** A worker that tells nothing for so long has met something that it can't get through. In milliseconds. */
const longestSilenceMs = 60_000;

/**
 * Has a task carried out in a worker of its own, which is ended with the answer, when the reader cancels, or when it has
 * told nothing for a minute. Rejects with the signal's reason, or with a `FileWorkerFailure`.
 */
export function askFileWorker<Kind extends keyof FileAnswers>(
  task: FileTask & { readonly kind: Kind },
  { signal, progress }: { signal?: AbortSignal | undefined; progress?: Progress | undefined },
  silenceMs = longestSilenceMs,
): Promise<FileAnswers[Kind]> {
  return new Promise((resolve, reject) => {
    let worker: Worker;
    try {
      worker = openWorker("file");
    } catch (cause) {
      reject(
        new FileWorkerFailure(t("This browser starts no workers, which reading such files needs."), {
          cause,
        }),
      );
      return;
    }
    const end = (settle: () => void) => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", cancel);
      worker.terminate();
      settle();
    };
    const fail = (message: string) => end(() => reject(new FileWorkerFailure(message)));
    const cancel = () => end(() => reject(signal?.reason));
    const tooLong = () => fail(t("The file takes too long to read. It may be damaged."));
    let timer = setTimeout(tooLong, silenceMs);
    signal?.addEventListener("abort", cancel);
    worker.onmessage = ({ data }: MessageEvent<FileNews>) => {
      clearTimeout(timer);
      timer = setTimeout(tooLong, silenceMs);
      if ("done" in data) progress?.(data.done);
      else if ("missing" in data) fail(t(notLoaded));
      else if ("error" in data)
        fail(t("The file could not be read; it may be damaged. ({reason})", { reason: data.error }));
      // Each kind of task has its kind of answer. The PDF library tells things of its own, which nobody needs here.
      else if ("answer" in data) end(() => resolve(data.answer as FileAnswers[Kind]));
    };
    worker.onerror = (event) => {
      // The page tells the reader of it, so it is no error of the page.
      event.preventDefault();
      fail(t(notLoaded));
    };
    worker.postMessage({ task, spoken: spoken() } satisfies FileRequest);
  });
}
