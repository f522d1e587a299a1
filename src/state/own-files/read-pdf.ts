import { getDocument, type PDFDocumentProxy, VerbosityLevel } from "pdfjs-dist/legacy/build/pdf.mjs";
import { WorkerMessageHandler } from "pdfjs-dist/legacy/build/pdf.worker.mjs";
import { plural, t } from "../../languages/index.ts";
import { joinPrinted, languageTag, type PrintedPage, withoutRunningLines } from "../../sources/index.ts";
import { CharacterMaps } from "./character-maps.ts";
import type { Progress } from "./file-task.ts";
import { ownText, refuse } from "./own-text.ts";
import { printedLines } from "./printed-lines.ts";
import type { ReadFile } from "./read-file.ts";

/** Found by the library in place of a worker of its own: all of this runs in ours. */
Object.assign(globalThis, { pdfjsWorker: { WorkerMessageHandler } });

/**
 * A file whose pages have fewer letters and digits than this, on average, is made of pictures of pages: without the
 * lines that come back on them, such as the name of the scanner's program.
 */
const fewestLetters = 8;

/** As many numbers of pages without text are told. */
const mostTold = 10;

/** Titles that programs give by themselves. */
const madeTitle =
  /^(?:untitled|microsoft word - .*|document\d*|.*\.(?:docx?|pdf|indd|qxp|tex|dvi|rtf|odt|pages))$/i;

/** Reads a PDF: its lines as paragraphs, with marks where its pages begin. */
export async function readPdf(bytes: Uint8Array, progress: Progress): Promise<ReadFile> {
  const task = getDocument({
    data: bytes,
    verbosity: VerbosityLevel.ERRORS,
    isEvalSupported: false,
    useWasm: false,
    useWorkerFetch: false,
    disableFontFace: true,
    useSystemFonts: false,
    BinaryDataFactory: CharacterMaps,
    cMapPacked: true,
    stopAtErrors: false,
  });
  try {
    const file = await task.promise;
    return await readPages(file, progress);
  } catch (error) {
    const problem = knownProblem(error);
    if (problem === null) throw error;
    return refuse(problem);
  } finally {
    await task.destroy();
  }
}

async function readPages(file: PDFDocumentProxy, progress: Progress): Promise<ReadFile> {
  const labels = await file.getPageLabels();
  const read: PrintedPage[] = [];
  const damaged: string[] = [];
  for (let number = 1; number <= file.numPages; number += 1) {
    const label = labels?.[number - 1] || String(number);
    try {
      const page = await file.getPage(number);
      const { items } = await page.getTextContent({ disableNormalization: true });
      read.push({ label, lines: printedLines(items) });
      page.cleanup();
    } catch {
      damaged.push(label);
    }
    progress(number / file.numPages);
  }
  if (damaged.length === file.numPages)
    return refuse(t("None of the pages of this PDF could be read. It may be damaged."));
  const { pages, left } = withoutRunningLines(read);
  if (isScanned(pages)) {
    return refuse(
      t(
        "This PDF has no text: its pages are pictures, as a scanner makes them. Have the text recognised by a program for that (OCR), and add the PDF that it makes.",
      ),
    );
  }
  const printed = joinPrinted(pages);
  const { title, author, language } = await factsOf(file);
  const notes = notesOn({ read, left, damaged, text: printed.text });
  return ownText({ text: printed.text, kind: "plain", pages: printed.pages, title, author, language, notes });
}

function lettersOf(page: PrintedPage): number {
  return page.lines.reduce((sum, { text }) => sum + (text.match(/[\p{L}\p{N}]/gu)?.length ?? 0), 0);
}

function isScanned(pages: readonly PrintedPage[]): boolean {
  const letters = pages.reduce((sum, page) => sum + lettersOf(page), 0);
  // A single line on a single page is a short text.
  return pages.length === 1 ? letters === 0 : letters < fewestLetters * pages.length;
}

interface Found {
  readonly read: readonly PrintedPage[];
  /** Running lines that were left out. */
  readonly left: readonly string[];
  /** Labels of pages that could not be read. */
  readonly damaged: readonly string[];
  readonly text: string;
}

function notesOn({ read, left, damaged, text }: Found): string[] {
  const notes: string[] = [];
  const empty = read.filter((page) => lettersOf(page) === 0).map(({ label }) => label);
  if (empty.length > 0) {
    notes.push(
      plural(
        empty.length,
        "Page {pages} has no text: a picture, or nothing at all.",
        "Pages {pages} have no text: a picture, or nothing at all.",
        { pages: pagesNamed(empty) },
      ),
    );
  }
  if (damaged.length > 0) {
    notes.push(
      plural(
        damaged.length,
        "Page {pages} has not been read: the file is damaged there.",
        "Pages {pages} have not been read: the file is damaged there.",
        { pages: pagesNamed(damaged) },
      ),
    );
  }
  if (left.length > 0) {
    const examples = left.slice(0, 3).map((line) => `“${line.trim()}”`);
    notes.push(
      t("Lines that come back on the pages were left out, such as {lines}.", { lines: examples.join(", ") }),
    );
  }
  const unknown = text.match(/[\uFFFD\0\p{Co}]/gu)?.length ?? 0;
  if (unknown > 0) {
    notes.push(
      plural(
        unknown,
        "The PDF does not say what one of its characters means. Compare the text with the file.",
        "The PDF does not say what {count} of its characters mean. Compare the text with the file.",
      ),
    );
  }
  return notes;
}

/** "3", "3, 4 and 20 more". */
function pagesNamed(labels: readonly string[]): string {
  const more = labels.length - mostTold;
  const pages = labels.slice(0, mostTold).join(", ");
  return more > 0 ? t("{pages} and {more} more", { pages, more }) : pages;
}

/** What a PDF says of itself. When it was made says nothing of when its text was published. */
async function factsOf(file: PDFDocumentProxy) {
  const info = await file.getMetadata().then(
    (metadata) => metadata.info as Readonly<Record<string, unknown>>,
    () => null,
  );
  const said = (name: string) => {
    const value = info?.[name];
    return typeof value === "string" && value.trim() !== "" ? value.trim() : null;
  };
  const title = said("Title");
  return {
    title: title !== null && madeTitle.test(title) ? null : title,
    author: said("Author"),
    language: languageTag(said("Language")),
  };
}

/** What the library throws for files that are no good, in words for the reader; null for anything else. */
function knownProblem(error: unknown): string | null {
  const name = error instanceof Error ? error.name : "";
  if (name === "PasswordException") {
    return t(
      "This PDF is protected by a password. Open it with the password, save or print it as a PDF without one, and add that.",
    );
  }
  if (name === "InvalidPDFException" || name === "FormatError" || name === "MissingPDFException") {
    return t("This PDF is damaged or cut off. Get it anew, or open it elsewhere and save it as a new PDF.");
  }
  return null;
}
