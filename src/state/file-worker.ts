import { speak } from "../languages/index.ts";
import type { FileAnswers, FileNews, FileRequest, FileTask, Progress } from "./own-files/file-task.ts";

type Answer = FileAnswers[keyof FileAnswers];

/**
 * Reads a file of the reader away from the page: whatever is in it can then only stop this worker, and the reader can.
 * The one message is the task, with the language to answer in; it is answered by how far it is, now and then, and by the answer. What reads each kind is
 * loaded when the first file of that kind comes.
 */
self.onmessage = async ({ data: { task, spoken } }: MessageEvent<FileRequest>) => {
  speak(spoken.locale, spoken.catalogue);
  const tell = (news: FileNews) => self.postMessage(news);
  let read: Awaited<ReturnType<typeof load>>;
  try {
    read = await load(task);
  } catch (error) {
    tell({ missing: String(error) });
    return;
  }
  try {
    tell({ answer: await read((done) => tell({ done })) });
  } catch (error) {
    tell({ error: String(error) });
  }
};

/** Loads what carries out a task. */
async function load(task: FileTask): Promise<(progress: Progress) => Answer | Promise<Answer>> {
  switch (task.kind) {
    case "encodings": {
      const { guessEncodings } = await import("./own-files/guess-encodings.ts");
      return () => guessEncodings(task.bytes);
    }
    case "page": {
      const { readPage } = await import("./own-files/read-page.ts");
      return () => readPage(task.html);
    }
    case "passage": {
      const { readPassage } = await import("./own-files/read-page.ts");
      return () => readPassage(task.html);
    }
    case "packed": {
      const { readPacked } = await import("./own-files/read-packed.ts");
      return (progress) => readPacked(task.bytes, progress);
    }
    case "pdf": {
      const { readPdf } = await import("./own-files/read-pdf.ts");
      return (progress) => readPdf(task.bytes, progress);
    }
  }
}
