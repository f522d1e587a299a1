import type { AnchorState, Reanchored, TextVersion } from "../anchoring/index.ts";
import { type Annotation, type Edit, isReadOnly } from "../annotations/index.ts";
import { t } from "../languages/index.ts";
import { documentHash, type OwnSource, type OwnText } from "../sources/index.ts";
import { isolated } from "../text/index.ts";
import { findInWorker } from "./find-in-worker.ts";
import { type ShelfDesk, sourceWith } from "./shelf-commands.ts";
import { readDocument } from "./sources-query.ts";
import type { Steps } from "./work.ts";

/** What became of a source's annotations on its new text. */
export interface ReplaceReport {
  readonly title: string;
  /** How many annotations have each state; the worst of its parts counts. */
  readonly counts: Readonly<Record<AnchorState, number>>;
  /** Under what the text is kept that was replaced. */
  readonly earlierKey: string;
}

/** The states from the surest to the worst. */
const states: readonly AnchorState[] = ["anchored", "moved", "changed", "ambiguous", "orphan"];

interface Found {
  readonly counts: Record<AnchorState, number>;
  readonly change: readonly Edit[];
}

/**
 * Gives a source another text: a corrected one, or one that it had before. Annotations whose passages are surely found
 * are written down anew on it, as one step of undo with the text itself; all others stay as they were made, on the
 * text before, which is kept.
 * @returns null where nothing was replaced, of which the reader is told
 */
export async function replaceText(desk: ShelfDesk, id: string, text: OwnText): Promise<ReplaceReport | null> {
  const { lateral, own } = desk;
  const before = sourceWith(desk, id);
  if (!before) return null;
  const title = `“${isolated(before.title)}”`;
  if (before.textKey === text.key) {
    lateral.messages.say(t("{title} has this very text already.", { title }));
    return null;
  }
  await own.kept.putTexts([text]);
  const after = withText(before, text, new Date(lateral.now()).toISOString());
  const document = await readDocument(text.kind === "plain" ? "text.txt" : "text.md", text.text);
  const here = { text: document.text, hash: documentHash(document) };
  const finding = findAll(lateral.annotations.getState().placed.get(id) ?? [], here);
  const outcome = await lateral.work.run(t("Finding the passages again"), finding);
  if (!outcome.finished) {
    lateral.messages.say(t("Replacing was cancelled. Nothing changed."));
    return null;
  }
  const { counts, change } = outcome.value;
  const beside = own.change([{ id, before, after }]);
  lateral.annotations.commit(change, t("replacing the text of {title}", { title }), undefined, beside);
  lateral.messages.say(t("Replaced the text of {title}.", { title }), { undo: true });
  return { title: before.title, counts, earlierKey: before.textKey };
}

function withText(before: OwnSource, { key, kind }: OwnText, until: string): OwnSource {
  const { textKey, textKind } = before;
  const earlier = before.earlier.filter((one) => one.textKey !== key && one.textKey !== textKey);
  return { ...before, textKey: key, textKind: kind, earlier: [...earlier, { textKey, textKind, until }] };
}

function* findAll(annotations: readonly Annotation[], here: TextVersion): Steps<Found> {
  const written = annotations.flatMap(({ textHash, spans }) =>
    spans.map((selector) => ({ textHash, selector })),
  );
  const results = yield* findInWorker(here, written);
  const counts = { anchored: 0, moved: 0, changed: 0, ambiguous: 0, orphan: 0 };
  const change: Edit[] = [];
  let next = 0;
  for (const annotation of annotations) {
    const parts = results.slice(next, next + annotation.spans.length);
    next += annotation.spans.length;
    const moved = onNewText(annotation, parts, here.hash);
    const worst = Math.max(...parts.map(({ state }) => states.indexOf(state)));
    const state = states[worst] ?? "orphan";
    // Found one by one, but one over the other: the reader must look.
    counts[moved === null && worst < 2 ? "ambiguous" : state] += 1;
    if (moved && !isReadOnly(annotation))
      change.push({ id: annotation.id, before: annotation, after: moved });
  }
  return { counts, change };
}

/** The annotation as it stands on the new text; null where that isn't sure of all of its parts. */
function onNewText(
  annotation: Annotation,
  parts: readonly Reanchored[],
  textHash: string,
): Annotation | null {
  const spans = annotation.spans.flatMap((span, at) => {
    const { state, selector } = parts[at] ?? { state: "orphan", selector: null };
    return (state === "anchored" || state === "moved") && selector ? [{ ...span, ...selector }] : [];
  });
  spans.sort((a, b) => a.start - b.start);
  const isApart = spans.every(({ start }, at) => start >= (spans[at - 1]?.end ?? 0));
  return isApart && spans.length === annotation.spans.length ? { ...annotation, textHash, spans } : null;
}
