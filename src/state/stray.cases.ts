import { type Difference, describe, type Reanchored } from "../anchoring/index.ts";
import { type Annotation, isLive } from "../annotations/index.ts";
import { textHash } from "../text/index.ts";
import { anchoredRecord } from "./anchored-record.ts";
import { annotationWith } from "./annotation.cases.ts";
import { asShown, type Found, isFound } from "./as-shown.ts";
import { createDesk, type Desk, only } from "./desk.cases.ts";

/** A fixture's text without its brackets, and the spans between them. */
function marked(fixture: string): { text: string; spans: { start: number; end: number }[] } {
  const text = fixture.replace(/\[\[|\]\]/g, "");
  const edges = [...fixture.matchAll(/\[\[|\]\]/g)].map(({ index }, count) => index - 2 * count);
  const spans = edges.flatMap((start, index) =>
    index % 2 === 0 ? { start, end: edges[index + 1] ?? 0 } : [],
  );
  return { text, spans };
}

/** An annotation of a text whose parts stand between `[[` and `]]`, as it was written down there. */
export function madeOn(fixture: string, fields: Partial<Annotation> = {}): Annotation {
  const { text, spans } = marked(fixture);
  return annotationWith({
    textHash: textHash(text),
    spans: spans.map((span) => describe(text, span)),
    ...fields,
  });
}

/** What would be found of a part: here at `span` of a text; without one, nowhere, or at one of the candidates. */
export function part(fields: Partial<Reanchored>, text = ""): Reanchored {
  const { span = null } = fields;
  return {
    state: span ? "moved" : "orphan",
    span,
    candidates: [],
    differences: [],
    isFormatting: false,
    score: 1,
    runnerUp: 0,
    selector: span && describe(text, span),
    ...fields,
  };
}

/** The difference between words that were marked and those that stand in a text today. */
export function difference(text: string, was: string, now: string, kinds: Difference["kinds"]): Difference {
  const start = text.indexOf(now);
  return { span: { start, end: start + now.length }, was, now, kinds };
}

/** A desk on which a text is open, with one annotation that was made on another version of it. */
export function deskWith(then: string, now: string, fields: Partial<Annotation> = {}): Desk {
  const desk = createDesk(now);
  const after = madeOn(then, fields);
  desk.annotations.commit([{ id: after.id, before: null, after }], "tagging");
  return desk;
}

/** Lets the desk know what became of its one annotation. */
export function know(desk: Desk, parts: readonly Reanchored[]): Found {
  const { text } = desk.document;
  const found = anchoredRecord(only(desk), parts, { text, hash: textHash(text) });
  desk.anchors.setState({ anchored: new Map([[found.id, found]]) });
  return found;
}

/** What is known of the desk's one annotation. */
export function foundOn(desk: Desk): Found | null {
  const shown = asShown(only(desk), desk.document.text, desk.anchors.getState().anchored);
  return shown && isFound(shown) ? shown : null;
}

/** The desk's text with the parts of its one annotation between brackets; only where they were made on it. */
export function show(desk: Desk): string {
  const record = only(desk);
  let { text } = desk.document;
  if (record.textHash !== textHash(text)) throw new Error("unexpected spans of another text");
  for (const { start, end, exact } of [...record.spans].reverse()) {
    if (text.slice(start, end) !== exact) throw new Error(`unexpected ${exact} at ${start}`);
    text = `${text.slice(0, start)}[[${exact}]]${text.slice(end)}`;
  }
  return text;
}

/** The content of all live records, for comparing before and after. */
export function contentOn(desk: Desk): unknown {
  const live = [...desk.annotations.getState().records.values()].filter(isLive);
  return live.map(({ v: _v, modified: _modified, ...content }) => content);
}
