import { type TagId, tagNames } from "../annotations/index.ts";
import { t } from "../languages/index.ts";
import type { Span } from "../text/index.ts";
import { type DecidingRule, decidingRule } from "./deciding-rule.ts";
import type { KeyPassage, Passage } from "./passage.ts";
import type { KeyScore, PairKind, ScoredPair } from "./score-against-key.ts";
import { tagWord } from "./tag-words.ts";

/** What to tell a student of one passage. Never a figure. */
export interface Feedback {
  readonly kind: PairKind | "missed" | "extra";
  /** Where to look: the student's passage, or the key's where the student has none. */
  readonly spans: readonly Span[];
  readonly reader: Passage | null;
  readonly key: KeyPassage | null;
  /** One or two sentences. */
  readonly says: string;
  /** The rule that decides; null where all is right. */
  readonly rule: DecidingRule | null;
  /** Why the passage is in the key, if the key says so. */
  readonly reason: string | null;
}

/** What to tell a student of each passage, in text order: of theirs, and of those of the key that they left out. */
export function feedbackOf(text: string, { pairs, missed, extra }: KeyScore): Feedback[] {
  const told = new Set(pairs.flatMap(({ key, reader }) => [key, reader]));
  return [
    ...pairs.map((pair) => ofPair(text, pair)),
    ...missed.filter((key) => !told.has(key)).map((key) => ofMissed(text, key)),
    ...extra.filter((reader) => !told.has(reader)).map((reader) => ofExtra(text, reader)),
  ].sort((a, b) => (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0));
}

function ofPair(text: string, { kind, reader, key }: ScoredPair): Feedback {
  const isOpen = key.optional === true && kind !== "other-tag";
  return {
    kind,
    spans: reader.spans,
    reader,
    key,
    says: isOpen ? `${sayings[kind](key)} ${t("The key leaves this one open.")}` : sayings[kind](key),
    rule: ruleOfPair(kind, { key, reader, words: wordsOf(text, key) }),
    reason: key.reason ?? null,
  };
}

const sayings: Readonly<Record<PairKind, (key: KeyPassage) => string>> = {
  exact: () => t("Right words, right tag."),
  half: () => t("Right tag; the ends differ from those of the key."),
  near: () => t("Right tag, but the ends are far from those of the key."),
  "other-tag": (key) => t("Right words, other tag: the key says {tag}.", { tag: nameOf(key) }),
  unsure: (key) => t("You were unsure, so it isn’t counted. The key says {tag}.", { tag: nameOf(key) }),
};

function ruleOfPair(
  kind: PairKind,
  { key, reader, words }: { readonly key: KeyPassage; readonly reader: Passage; readonly words: string },
): DecidingRule | null {
  if (kind === "exact") return null;
  if (kind === "half" || kind === "near") return decidingRule("ends", [tagOf(key)], words);
  if (key.tag === reader.tag || key.rule !== undefined) return ruleOfKey(key, words);
  return decidingRule("which", [tagOf(key), tagOf(reader)], words);
}

/** What the key itself says decides, else what its words speak for. */
function ruleOfKey(key: KeyPassage, words: string): DecidingRule {
  const tag = tagOf(key);
  return key.rule === undefined ? decidingRule("whether", [tag], words) : { tag, number: key.rule };
}

function ofMissed(text: string, key: KeyPassage): Feedback {
  return {
    kind: "missed",
    spans: key.spans,
    reader: null,
    key,
    says: t("In the key, but not in yours: {tag}.", { tag: nameOf(key) }),
    rule: ruleOfKey(key, wordsOf(text, key)),
    reason: key.reason ?? null,
  };
}

function ofExtra(text: string, reader: Passage): Feedback {
  return {
    kind: "extra",
    spans: reader.spans,
    reader,
    key: null,
    says: t("In yours, but not in the key: {tag}.", { tag: nameOf(reader) }),
    rule: decidingRule("whether", [tagOf(reader)], wordsOf(text, reader)),
    reason: null,
  };
}

function wordsOf(text: string, { spans }: Passage): string {
  return spans.map(({ start, end }) => text.slice(start, end)).join(" ");
}

function nameOf(passage: Passage): string {
  return tagWord(tagOf(passage));
}

/**
 * The tag of a passage, as one of those that have rules.
 * @throws RangeError for any other
 */
function tagOf({ tag }: Passage): TagId {
  if (tag in tagNames) return tag as TagId;
  throw new RangeError(`unexpected tag ${tag}, expected one of ${Object.keys(tagNames).join(", ")}`);
}
