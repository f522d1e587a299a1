import { type UnzipFileInfo, unzipSync } from "fflate";
import { t } from "../../languages/index.ts";
import type { Progress } from "./file-task.ts";
import { refuse } from "./own-text.ts";
import type { Parts } from "./packed-parts.ts";
import type { ReadFile } from "./read-file.ts";

/** The most bytes that the parts of a document are unpacked to; a book has some 2 MB. */
const mostUnpacked = 100_000_000;

/** Thrown where what is packed is more than we unpack. */
class TooMuch extends Error {}

/** Reads what came packed: a Word document or a book. What else is packed is refused, with what can be done. */
export async function readPacked(bytes: Uint8Array, progress: Progress): Promise<ReadFile> {
  let parts: Parts;
  const names = new Set<string>();
  try {
    let unpacked = 0;
    const filter = ({ name, originalSize }: UnzipFileInfo) => {
      names.add(name);
      if (!/\.(?:xml|rels|x?html?|opf)$|^mimetype$/i.test(name)) return false;
      unpacked += originalSize;
      // What is stated beforehand bounds what is unpacked: more is not written.
      if (unpacked > mostUnpacked) throw new TooMuch();
      return true;
    };
    parts = unzipSync(bytes, { filter });
  } catch (error) {
    return refuse(
      error instanceof TooMuch
        ? t("The file unpacks to more than {most} MB, so it is not read. Cut it into parts.", {
            most: mostUnpacked / 1_000_000,
          })
        : t("The file is damaged or cut off. Get it anew, or open it elsewhere and save it again."),
    );
  }
  if (names.has("word/document.xml")) {
    const { readWord } = await import("./read-word.ts");
    return await readWord(parts, names);
  }
  if (names.has("META-INF/container.xml") && !names.has("META-INF/manifest.xml")) {
    const { readBook } = await import("./read-book.ts");
    return readBook(parts, progress);
  }
  return refuse(problemOf(names, parts));
}

/** Why a packed file is not read, by what is in it. */
function problemOf(names: ReadonlySet<string>, parts: Parts): string {
  const mimetype = new TextDecoder().decode(parts["mimetype"]);
  if (mimetype.includes("opendocument"))
    return t(
      "This is an OpenDocument file. Open it in the program it was made with and save it as .docx or PDF.",
    );
  if (names.has("Index/Document.iwa"))
    return t(
      "This is a document of Pages. Open it in the program it was made with and save it as .docx or PDF.",
    );
  if (names.has("xl/workbook.xml")) return t("This is an Excel sheet. Save it as PDF, or paste its text.");
  if (names.has("ppt/presentation.xml")) return t("This is a PowerPoint presentation. Save it as PDF.");
  return t("This is a packed archive without a document in it. Unpack it and add the documents.");
}
