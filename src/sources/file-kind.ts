import { type PlainMessage, said, t } from "../languages/index.ts";
import { wideEncoding } from "./encoding-marks.ts";

/** What a file is, as far as its first bytes tell. A `zip` may be a Word document or a book. */
export type FileKind = "text" | "html" | "markdown" | "pdf" | "zip";

/** The kind of a file, or for the reader why it can't be read. */
export type RecognisedFile =
  | { readonly ok: true; readonly kind: FileKind }
  | { readonly ok: false; readonly problem: string };

/** How many bytes of a file's beginning `recogniseFile` wants to see. */
export const recognisedBytes = 4_096;

const aPicture = said("This is a picture. Have its text recognised by a program for that, and add the text.");

/** Beginnings of files that are no texts, with what they are and what can be done; see `asCharacters`. */
const beginnings: readonly (readonly [pattern: RegExp, problem: PlainMessage])[] = [
  [
    /^(?:\x89PNG|\xFF\xD8\xFF|GIF8|II\*␀|MM␀\*|BM.{4}␀{4}|RIFF.{4}WEBP|.{4}ftyp(?:avif|hei[cf]|mif1))/s,
    aPicture,
  ],
  [
    /^\{\\rtf/,
    said(
      "This is a document in Rich Text Format. Open it in the program it was made with and save it as .docx or PDF.",
    ),
  ],
  [
    /^(?:ID3|\xFF[\xFB\xF3\xF2]|OggS|fLaC|RIFF.{4}(?:WAVE|AVI )|.{4}ftyp|␚E\xDF\xA3)/s,
    said("This is a recording of sound or film. Add a written version of it."),
  ],
  [
    /^(?:␟\x8B|7z\xBC\xAF|Rar!|BZh|\xFD7zXZ)/,
    said("This is a packed archive. Unpack it and add the documents in it."),
  ],
  [
    /^bplist/,
    said("This is a web archive of Safari. Open it there and save the page as PDF, or paste its text."),
  ],
  [
    /^(?:From|MIME-Version):[\s\S]*?multipart\/related/i,
    said("This is a page saved as a single archive. Save it in the browser as “Web page, HTML only”."),
  ],
];

/** What older Word documents, and newer ones with a password, begin with. */
const compoundFile = /^\xD0\xCF␑\xE0\xA1\xB1␚\xE1/;

/** The first words of a page, after what may stand before them. */
const pageStart =
  /^(?:\xEF\xBB\xBF)?\s*(?:<\?xml[^>]*\?>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype html|html|head|body)\b/i;

/**
 * What a file is. Its content decides; its name only tells apart what looks alike: HTML without a head, Markdown and
 * plain text.
 * @param start the file's first bytes, `recognisedBytes` of them where it has so many
 * @param name such as "letter.txt"
 */
export function recogniseFile(start: Uint8Array, name: string): RecognisedFile {
  if (start.length === 0) return refuse(said("The file is empty."));
  const text = asCharacters(start);
  // Some programs write something of their own before a PDF.
  if (text.startsWith("%PDF-") || (text.slice(0, 1_024).includes("%PDF-") && isBinary(start)))
    return { ok: true, kind: "pdf" };
  if (/^PK(?:␃␄|␅␆)/.test(text)) return { ok: true, kind: "zip" };
  if (compoundFile.test(text)) {
    return refuse(
      said(
        "This is a document of an older Word, or one that a password protects. Open it in Word and save it as .docx without a password, or as PDF.",
      ),
    );
  }
  const known = beginnings.find(([pattern]) => pattern.test(text));
  if (known) return refuse(known[1]);
  if (isBinary(start)) {
    return refuse(
      said(
        "This is neither a text nor a document of a known kind. Lateral reads text, Markdown, HTML, Word (.docx), PDF and EPUB.",
      ),
    );
  }
  const withoutGaps = text.replaceAll("␀", "").replace(/^(?:\xFF\xFE|\xFE\xFF)/, "");
  if (pageStart.test(withoutGaps)) return { ok: true, kind: "html" };
  if (/^\s*<svg\b/i.test(withoutGaps)) return refuse(aPicture);
  return { ok: true, kind: kindByName(name) };
}

function kindByName(name: string): FileKind {
  if (/\.(?:html?|xhtml)$/i.test(name)) return "html";
  return /\.(?:md|markdown)$/i.test(name) ? "markdown" : "text";
}

/** One character for each byte. Controls that are no white space are the pictures that Unicode has of them, from U+2400. */
function asCharacters(bytes: Uint8Array): string {
  const character = (byte: number) => String.fromCharCode(isNoText(byte) ? 0x2400 + byte : byte);
  return Array.from(bytes, character).join("");
}

/**
 * Whether bytes can't be those of a text: they have control characters that no text has. Zero bytes are half of what
 * Latin letters and spaces are made of in UTF-16, so there pairs of bytes count.
 */
function isBinary(bytes: Uint8Array): boolean {
  // Behind its mark either half of a character may have any value.
  if (hasWideMark(bytes)) return false;
  if (!bytes.includes(0)) return bytes.some((byte) => isNoText(byte) && byte !== escapeByte);
  const pairs = bytes.subarray(0, bytes.length - (bytes.length % 2));
  const wide = wideEncoding(pairs);
  if (wide === null) return true;
  const view = new DataView(pairs.buffer, pairs.byteOffset, pairs.length);
  for (let at = 0; at < pairs.length; at += 2) {
    if (isNoText(view.getUint16(at, wide === "utf-16le"))) return true;
  }
  return false;
}

function isNoText(character: number): boolean {
  return character < 0x20 && !textControls.includes(character);
}

/** Tab, line feed, vertical tab, form feed and carriage return. */
const textControls: readonly number[] = [0x09, 0x0a, 0x0b, 0x0c, 0x0d];

/** It changes the set of characters in Japanese e-mail. */
const escapeByte = 0x1b;

function hasWideMark([first, second]: Uint8Array): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}

function refuse(problem: PlainMessage): RecognisedFile {
  return { ok: false, problem: t(problem) };
}
