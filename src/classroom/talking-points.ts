import { type TagId, tagIds } from "../annotations/index.ts";
import { plural } from "../languages/index.ts";
import { type Span, spansOverlap } from "../text/index.ts";
import { contestedPassages, promptOf } from "./contested-passages.ts";
import { type Contest, type DecidingRule, decidingRule } from "./deciding-rule.ts";
import { isSameWords, type TalkedWords } from "./discussion.ts";
import { flatLabels, tagsOfLabel } from "./flat-labels.ts";
import { groupsOf } from "./groups-of.ts";
import { heatMap } from "./heat-map.ts";
import type { Passage } from "./passage.ts";

/** One text of an exercise, and what each of the class tagged in it. */
export interface ClassText {
  readonly sourceId: string;
  readonly text: string;
  readonly readers: readonly (readonly Passage[])[];
}

/** Words to talk about, with what the class made of them. It knows no reader. */
export interface TalkingPoint extends TalkedWords {
  /** Why: the class differs, some said that they weren't sure, or the teacher wants it. */
  readonly kind: "contested" | "unsure" | "added";
  /** How many said what, by label, most first; "" is nothing. */
  readonly said: readonly (readonly [label: string, readers: number])[];
  /** How many weren't sure of what they tagged here. */
  readonly unsure: number;
  /** Takes no side. */
  readonly prompt: string;
  /** Null where nobody tagged anything, so that no rule is near. */
  readonly rule: DecidingRule | null;
}

/**
 * What to talk about: what is most contested over all texts, first; then what students weren't sure of, in the order of the
 * texts; then what was added. Words that come more than once come for the first of these reasons.
 * @param most how many contested ones
 */
export function talkingPoints(
  texts: readonly ClassText[],
  added: readonly TalkedWords[],
  most = 10,
): TalkingPoint[] {
  const contested = texts
    .flatMap((one) => contestedIn(one, most))
    .sort((a, b) => b.disagreement - a.disagreement)
    .slice(0, most)
    .map(({ disagreement: _, ...point }) => point);
  const unsure = texts.flatMap(unsureIn).filter((one) => !contested.some((other) => covers(other, one)));
  const wanted = added.flatMap((words) => addedIn(texts, words) ?? []);
  const before = [...contested, ...unsure];
  return [...before, ...wanted.filter((one) => !before.some((other) => isSameWords(other, one)))];
}

function contestedIn({ sourceId, text, readers }: ClassText, most: number) {
  return contestedPassages(text, heatMap(text.length, readers), most).map(
    ({ start, end, said, disagreement, contest, rule }) => {
      const unsure = unsureAt(readers, { start, end });
      const prompt = promptOf({ said, contest });
      return { kind: "contested" as const, sourceId, start, end, said, unsure, disagreement, prompt, rule };
    },
  );
}

function unsureIn({ sourceId, text, readers }: ClassText): TalkingPoint[] {
  const passages = readers.flatMap((own) => own.filter(({ unsure }) => unsure === true));
  return groupsOf(passages)
    .map((group): TalkingPoint => {
      const start = Math.min(...group.map(({ spans }) => spans[0]?.start ?? text.length));
      const end = Math.max(...group.map(({ spans }) => spans.at(-1)?.end ?? 0));
      const unsure = unsureAt(readers, { start, end });
      const tags = bySupport(group.map(({ tag }) => tag));
      return {
        ...{ kind: "unsure", sourceId, start, end, unsure },
        said: saidOf(readers, { start, end }),
        prompt: plural(
          unsure,
          "One of you wasn’t sure about this. What in the words makes it hard to tell, and what would settle it?",
          "{count} of you weren’t sure about this. What in the words makes it hard to tell, and what would settle it?",
        ),
        rule: ruleOf("whether", tags, text.slice(start, end)),
      };
    })
    .sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Null where there is no such text, or it ends before. */
function addedIn(texts: readonly ClassText[], { sourceId, start, end }: TalkedWords): TalkingPoint | null {
  const found = texts.find((one) => one.sourceId === sourceId);
  if (!found || end > found.text.length) return null;
  const said = saidOf(found.readers, { start, end });
  const tags = bySupport(
    said.flatMap(([label, count]) =>
      tagsOfLabel(label).flatMap((tag) => Array.from({ length: count }, () => tag)),
    ),
  );
  const contest: Contest = tags.length > 1 ? "which" : "whether";
  return {
    ...{ kind: "added", sourceId, start, end, said },
    unsure: unsureAt(found.readers, { start, end }),
    prompt: promptOf({ said, contest }),
    rule: ruleOf(contest, tags, found.text.slice(start, end)),
  };
}

/** What each reader said of the words: the tags that cover at least half of them. */
function saidOf(readers: readonly (readonly Passage[])[], { start, end }: Span): [string, number][] {
  const counts = new Map<string, number>();
  for (const passages of readers) {
    const under = new Map<string, number>();
    for (const span of flatLabels(passages)) {
      const shared = Math.min(span.end, end) - Math.max(span.start, start);
      if (shared <= 0) continue;
      for (const tag of tagsOfLabel(span.tag)) under.set(tag, (under.get(tag) ?? 0) + shared);
    }
    const tags = [...under].filter(([, length]) => 2 * length >= end - start).map(([tag]) => tag);
    const label = tags.sort().join("+");
    counts.set(label, (counts.get(label) ?? 0) + 1);
  }
  return [...counts].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1));
}

function unsureAt(readers: readonly (readonly Passage[])[], words: Span): number {
  return readers.filter((passages) =>
    passages.some(({ unsure, spans }) => unsure === true && spans.some((span) => spansOverlap(span, words))),
  ).length;
}

/** Known tags, those that are there most often first. */
function bySupport(tags: readonly string[]): TagId[] {
  const count = (tag: TagId) => tags.filter((one) => one === tag).length;
  return tagIds.filter((tag) => count(tag) > 0).sort((a, b) => count(b) - count(a));
}

function ruleOf(contest: Contest, tags: readonly TagId[], words: string): DecidingRule | null {
  return tags.length === 0 ? null : decidingRule(contest, tags, words);
}

function covers(outer: TalkedWords, inner: TalkedWords): boolean {
  return outer.sourceId === inner.sourceId && outer.start <= inner.start && inner.end <= outer.end;
}
