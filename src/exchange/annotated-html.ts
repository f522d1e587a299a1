import { type TagId, tagNames, tags } from "../annotations/index.ts";
import { said, spokenLocale, t } from "../languages/index.ts";
import { finish, partOf } from "../text/index.ts";
import { htmlStyle } from "./annotated-html-style.ts";
import { describedAnnotation, describedText } from "./described-annotation.ts";
import { escapeHtml } from "./escape-html.ts";
import type { AnnotationSet, Format } from "./format.ts";
import { type NumberedNote, type NumberedStretch, numberedMarks, numberedNotes } from "./numbered-marks.ts";
import { type PlacedSource, placeSources } from "./placed-sources.ts";

/** Stretches or notes that are written between two steps, and one part of the page. */
const atOnce = 50;

/** A page to print or send: the texts with numbered marks, and the notes under each. Yields the share that is done. */
function* writeAnnotatedHtml(set: AnnotationSet): Generator<number, string[], void> {
  const sources = yield* partOf(placeSources(set), 0, 0.4);
  const parts = [headOf(sources)];
  let first = 1;
  for (const [index, source] of sources.entries()) {
    const from = 0.4 + (0.6 * index) / sources.length;
    parts.push(...(yield* partOf(sectionOf(source, first), from, from + 0.6 / sources.length)));
    first += source.placed.length + source.lost.length;
  }
  parts.push("</body>\n</html>\n");
  return parts;
}

function headOf(sources: readonly PlacedSource[]): string {
  const title = sources.length === 1 ? (sources[0]?.source.title ?? "") : t("Annotated texts");
  const letters = tags
    .map(({ id, name }) => `<mark class="${id}">${t(name)}</mark> ${letterOf(id)}`)
    .join(", ");
  return [
    "<!doctype html>",
    `<html lang="${spokenLocale().code}">`,
    "<head>",
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    '<meta name="viewport" content="width=device-width">',
    `<title>${escapeHtml(title)}</title>`,
    `<style>\n${htmlStyle}</style>`,
    "</head>",
    "<body>",
    `<p class="legend">${t("Marks and the letters at their ends: {letters}. The numbers lead to the notes below each text.", { letters })}</p>`,
    "",
  ].join("\n");
}

/** The letter that stands with a number: marks are told apart without colour. */
function letterOf(tag: TagId): string {
  return t(tagNames[tag]).slice(0, 1).toUpperCase();
}

function* sectionOf(one: PlacedSource, first: number): Generator<number, string[], void> {
  const { source } = one;
  const stretches = yield* partOf(numberedMarks(one, first), 0, 0.4);
  const language = source.language === undefined ? "" : ` lang="${escapeHtml(source.language)}"`;
  const parts = [
    `<section>\n<h1${language} dir="auto">${escapeHtml(source.title)}</h1>\n${linkOf(source.link)}`,
  ];
  parts.push(`<div class="text"${language} dir="auto">`);
  parts.push(...(yield* partOf(inParts(stretches, stretchHtml), 0.4, 0.8)));
  parts.push("</div>\n");
  const { found, missing } = numberedNotes(one, first);
  parts.push(...(yield* partOf(listOf(t("Notes"), found, true), 0.8, 0.95)));
  parts.push(...(yield* partOf(listOf(t("Not found in this text"), missing, false), 0.95, 1)));
  parts.push(`<p class="legend">${escapeHtml(describedText(source.textHash))}</p>\n</section>\n`);
  return parts;
}

/** Only what leads to a page or a mailbox becomes a link. */
function linkOf(link: string | undefined): string {
  if (link === undefined) return "";
  const words = escapeHtml(link);
  return /^(https?|mailto):/i.test(link) ? `<p><a href="${words}">${words}</a></p>\n` : `<p>${words}</p>\n`;
}

function* inParts<Item>(
  items: readonly Item[],
  textOf: (item: Item) => string,
): Generator<number, string[], void> {
  const parts: string[] = [];
  for (let at = 0; at < items.length; at += atOnce) {
    yield at / items.length;
    parts.push(
      items
        .slice(at, at + atOnce)
        .map(textOf)
        .join(""),
    );
  }
  return parts;
}

function stretchHtml({ text, over, begins, ends }: NumberedStretch): string {
  const tags = [...new Set(over.map(({ annotation }) => annotation.tag))];
  const marked = tags.reduceRight((inner, tag) => `<mark class="${tag}">${inner}</mark>`, escapeHtml(text));
  const places = begins.map(({ number }) => `<span id="mark-${number}"></span>`).join("");
  const numbers = ends.map(({ number, annotation }) => {
    const name = `${number}${letterOf(annotation.tag)}`;
    return `<sup><a href="#note-${number}" aria-label="${escapeHtml(t("Note {number}, {tag}", { number, tag: t(tagNames[annotation.tag]).toLowerCase() }))}">${name}</a></sup>`;
  });
  return places + marked + numbers.join("");
}

function* listOf(
  title: string,
  numbered: readonly NumberedNote[],
  hasMark: boolean,
): Generator<number, string[], void> {
  const [first] = numbered;
  if (first === undefined) return [];
  const items = yield* inParts(numbered, (one) => noteHtml(one, hasMark));
  return [`<h2>${title}</h2>\n<ol start="${first.number}">\n`, ...items, "</ol>\n"];
}

function noteHtml({ number, annotation, spans }: NumberedNote, hasMark: boolean): string {
  const { tag, words, facts, note } = describedAnnotation(annotation, spans);
  const said = facts.map(
    ({ name, value }) => `<li>${escapeHtml(name)}: <bdi>${escapeHtml(value)}</bdi></li>`,
  );
  return [
    `<li id="note-${number}"><strong>${tag}</strong> <q dir="auto">${escapeHtml(words)}</q>`,
    hasMark ? ` <a href="#mark-${number}" aria-label="${t("Back to mark {number}", { number })}">↑</a>` : "",
    said.length === 0 ? "" : `\n<ul>${said.join("")}</ul>`,
    note === "" ? "" : `\n<p class="note" dir="auto">${escapeHtml(note)}</p>`,
    "</li>\n",
  ].join("");
}

/** A page for people. */
export const annotatedHtml = {
  id: "annotated-html",
  name: said("Annotated page (HTML)"),
  extension: "html",
  mime: "text/html",
  description: said(
    "A page with numbered marks and your notes below. Choose this to print, mail or hand out.",
  ),
  unit: "utf-16",
  loses: said("It is for reading and can't be imported again; links between annotations are left out."),
  needsTexts: true,
  writeSteps: writeAnnotatedHtml,
  write: (set: AnnotationSet) => finish(writeAnnotatedHtml(set)).join(""),
} as const satisfies Format;
