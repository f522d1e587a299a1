import { said, t } from "../languages/index.ts";
import { finish, partOf } from "../text/index.ts";
import { describedAnnotation, describedText } from "./described-annotation.ts";
import { escapeMarkdown, escapeMarkdownLines } from "./escape-markdown.ts";
import type { AnnotationSet, Format } from "./format.ts";
import { type NumberedNote, type NumberedStretch, numberedMarks, numberedNotes } from "./numbered-marks.ts";
import { type PlacedSource, placeSources } from "./placed-sources.ts";

/** Stretches or notes that are written between two steps. */
const atOnce = 50;

/**
 * The texts in Markdown: marked passages stand in brackets with a raised number at their ends, and the notes under each
 * text in a numbered list. Yields the share that is done, 0 to 1.
 */
function* writeAnnotatedMarkdown(set: AnnotationSet): Generator<number, string[], void> {
  const sources = yield* partOf(placeSources(set), 0, 0.4);
  const parts: string[] = [];
  let first = 1;
  for (const [index, source] of sources.entries()) {
    const from = 0.4 + (0.6 * index) / sources.length;
    if (index > 0) parts.push("\n---\n\n");
    parts.push(...(yield* partOf(sectionOf(source, first), from, from + 0.6 / sources.length)));
    first += source.placed.length + source.lost.length;
  }
  return parts;
}

function* sectionOf(one: PlacedSource, first: number): Generator<number, string[], void> {
  const { source } = one;
  const stretches = yield* partOf(numberedMarks(one, first), 0, 0.4);
  const parts = [`# ${onOneLine(source.title)}\n\n`];
  if (source.link !== undefined) parts.push(`${linkOf(source.link)}\n\n`);
  const text: string[] = [];
  for (const [index, stretch] of stretches.entries()) {
    if (index % atOnce === 0) yield 0.4 + (0.3 * index) / stretches.length;
    text.push(stretchText(stretch));
  }
  parts.push(...(yield* partOf(escapeMarkdownLines(text.join("")), 0.7, 0.9)), "\n");
  const { found, missing } = numberedNotes(one, first);
  for (const [title, notes] of [
    [t("Notes"), found],
    [t("Not found in this text"), missing],
  ] as const) {
    if (notes.length === 0) continue;
    parts.push(`\n## ${title}\n\n`);
    for (const [index, note] of notes.entries()) {
      if (index % atOnce === 0) yield 0.9 + (0.05 * index) / notes.length;
      parts.push(noteText(note));
    }
  }
  parts.push(`\n${onOneLine(describedText(source.textHash))}\n`);
  return parts;
}

/** Only what leads to a page becomes a link. */
function linkOf(link: string): string {
  return /^https?:[^\s<>\\]+$/i.test(link) ? `<${link}>` : onOneLine(link);
}

const raised = [..."⁰¹²³⁴⁵⁶⁷⁸⁹"];

function raisedNumber(number: number): string {
  return String(number).replace(/\d/g, (digit) => raised[Number(digit)] ?? digit);
}

function stretchText({ text, begins, ends }: NumberedStretch): string {
  const opening = begins.map(() => "\\[").join("");
  return opening + escapeMarkdown(text) + ends.map(({ number }) => `\\]${raisedNumber(number)}`).join("");
}

function noteText({ number, annotation, spans }: NumberedNote): string {
  const { tag, words, facts, note } = describedAnnotation(annotation, spans);
  const indent = " ".repeat(`${number}. `.length);
  const lines = facts.map(({ name, value }) => `${indent}- ${onOneLine(name)}: ${onOneLine(value)}\n`);
  const said = note === "" ? "" : `\n${noteLines(note, indent)}\n`;
  return `${number}. **${tag}**: “${onOneLine(words)}”\n${lines.length === 0 ? "" : `\n${lines.join("")}`}${said}\n`;
}

/** A note is Markdown itself; only what would be HTML is shown as it is written. */
function noteLines(note: string, indent: string): string {
  const lines = note
    .replace(/\r\n?|[\u2028\u2029]/g, "\n")
    .replace(/</g, "\\<")
    .split("\n");
  return lines.map((line) => (line === "" ? "" : indent + line)).join("\n");
}

function onOneLine(text: string): string {
  return escapeMarkdown(text.replace(/\s+/g, " ").trim());
}

/** A text for people and for other editors. */
export const annotatedMarkdown = {
  id: "annotated-markdown",
  name: said("Annotated text (Markdown)"),
  extension: "md",
  mime: "text/markdown",
  description: said(
    "The texts with numbered passages and your notes below. Choose this to write on in an editor.",
  ),
  unit: "utf-16",
  loses: said("It is for reading and can't be imported again; links between annotations are left out."),
  needsTexts: true,
  writeSteps: writeAnnotatedMarkdown,
  write: (set: AnnotationSet) => finish(writeAnnotatedMarkdown(set)).join(""),
} as const satisfies Format;
