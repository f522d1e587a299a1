import { type Annotation, type Edit, isLive } from "../annotations/index.ts";
import { said, t } from "../languages/index.ts";
import { documentHash, type SourceDocument } from "../sources/index.ts";
import { partOf } from "../text/index.ts";
import { anchoredRecord } from "./anchored-record.ts";
import { asShown, type Found, isAbout } from "./as-shown.ts";
import { attempt } from "./attempt.ts";
import { findInWorker } from "./find-in-worker.ts";
import type { Lateral } from "./lateral.ts";
import type { Steps } from "./work.ts";

/** Annotations of which the page is told in one task: their marks are drawn in it. */
const toldAtOnce = 300;

/** How much of the work finding is, 0 to 1. */
const shareOfFinding = 0.8;

const looking = said("Finding your annotations");

/**
 * Finds, while a source is open, what became of those of its annotations whose words don't stand where they were
 * marked: of those that are there at first, and of each that comes or changes.
 * @returns stops it
 */
export function followAnchors(lateral: Lateral, sourceId: string, document: SourceDocument): () => void {
  const { anchors, annotations, work } = lateral;
  const { text } = document;
  let isFollowing = true;
  let isLooking = false;

  function isUnknown(record: Annotation): boolean {
    return asShown(record, text, anchors.getState().anchored) === null;
  }

  function unknown(): Annotation[] {
    return (annotations.getState().placed.get(sourceId) ?? []).filter(isUnknown);
  }

  function tell(found: readonly Found[]): void {
    const { records } = annotations.getState();
    const anchored = new Map(anchors.getState().anchored);
    for (const [id, { anchor }] of anchored) {
      const record = records.get(id);
      if (!(record && isLive(record) && isAbout(anchor, record, anchor.text))) anchored.delete(id);
    }
    for (const shown of found) anchored.set(shown.id, shown);
    anchors.setState({ anchored });
  }

  function* lookFor(records: readonly Annotation[]): Steps<void> {
    const here = { text, hash: documentHash(document) };
    const partsOf = ({ rejected, spans }: Annotation) => (rejected === here.hash ? [] : spans);
    const written = records.flatMap((record) =>
      partsOf(record).map((selector) => ({ textHash: record.textHash, selector })),
    );
    const parts = yield* partOf(findInWorker(here, written), 0, shareOfFinding);
    const found: Found[] = [];
    let next = 0;
    for (const record of records) {
      const end = next + partsOf(record).length;
      found.push(anchoredRecord(record, parts.slice(next, end), here));
      next = end;
    }
    for (let at = 0; at < found.length && isFollowing; at += toldAtOnce) {
      yield shareOfFinding + ((1 - shareOfFinding) * at) / found.length;
      tell(found.slice(at, at + toldAtOnce));
    }
  }

  async function look(): Promise<void> {
    if (isLooking) return;
    isLooking = true;
    try {
      for (let records = unknown(); isFollowing && records.length > 0; records = unknown()) {
        await work.run(t(looking), lookFor(records), { cancellable: false });
      }
    } finally {
      isLooking = false;
    }
  }

  attempt(lateral, looking, look());
  const isNew = ({ after }: Edit) => after?.sourceId === sourceId && isLive(after) && isUnknown(after);
  const stop = annotations.onChange((change) => {
    if (change.some(isNew)) attempt(lateral, looking, look());
  });
  return () => {
    isFollowing = false;
    stop();
  };
}
