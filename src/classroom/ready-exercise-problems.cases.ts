import { type TagId, tagById } from "../annotations/index.ts";
import { type Span, spansOverlap } from "../text/index.ts";
import { createQuoteTracer } from "../tracing/index.ts";
import type { KeyPassage } from "./index.ts";
import {
  builtInTexts,
  type KeySpan,
  type Passage,
  type ReadyExercise,
  type WarmUp,
} from "./ready-exercises.cases.ts";

const letterId = "002";
const tracer = createQuoteTracer(
  [...builtInTexts].map(([id, text]) => ({ id, text })),
  letterId,
);

/** A stretch of a text with a name by which a problem with it is told. */
interface Placed extends Span {
  readonly entry: KeySpan;
}

const textOf = (source: string) => builtInTexts.get(source) ?? "";

/** The only place of words with what stands directly beside them; null where there is none, or several. */
export function placeOf(source: string, { words, before = "", after = "" }: Passage): Span | null {
  const text = textOf(source);
  const whole = before + words + after;
  const at = text.indexOf(whole);
  if (at < 0 || text.indexOf(whole, at + 1) >= 0) return null;
  return { start: at + before.length, end: at + before.length + words.length };
}

/** The key of one of an exercise's texts, as scoring takes it. RangeError where words don't stand once. */
export function keyPassages({ key }: ReadyExercise, source: string): KeyPassage[] {
  const place = (passage: Passage): Span => {
    const found = placeOf(source, passage);
    if (found === null) throw new RangeError(`unexpected “${passage.words}”, expected words that stand once`);
    return found;
  };
  return key
    .filter((entry) => entry.source === source)
    .map((entry, index) => ({
      id: `${source}-${index}`,
      tag: entry.tag,
      spans: [entry, ...(entry.further ?? [])].map(place),
      variants: entry.variants.map((variant) => [place(variant)]),
      optional: entry.optional,
    }));
}

const holds = (outer: Span, inner: Span) => outer.start <= inner.start && inner.end <= outer.end;

const told = ({ tag, source, words }: KeySpan) => `${tag} of ${source} “${words.slice(0, 60)}”`;

/**
 * What is wrong with an exercise and its key, a sentence for each; empty when nothing is.
 * @param name of its file
 */
export function exerciseProblems(name: string, exercise: ReadyExercise): string[] {
  const problems = exercise.key.flatMap((entry) => [
    ...placeProblems(entry, exercise),
    ...tagProblems(entry, exercise),
    ...quoteProblems(entry),
    ...outcomeProblems(entry),
  ]);
  for (const { source, from, to } of exercise.scope)
    for (const words of [from, to])
      if (placeOf(source, { words }) === null)
        problems.push(`scope “${words}” doesn't stand once in ${source}`);
  if (name !== `${exercise.id}.json`) problems.push(`id ${exercise.id} is not the name of the file ${name}`);
  return [...problems, ...overlapProblems(exercise), ...holderProblems(exercise)];
}

function placeProblems(entry: KeySpan, exercise: ReadyExercise): string[] {
  const { source, further = [], variants } = entry;
  const parts = [entry, ...further];
  const problems = [...parts, ...variants].flatMap((passage) =>
    placeOf(source, passage) === null ? `“${passage.words}” doesn't stand once` : [],
  );
  const places = parts.flatMap((passage) => placeOf(source, passage) ?? []);
  if (places.some(({ start }, index) => start < (places[index - 1]?.end ?? 0)))
    problems.push("its parts are not in the order of the text");
  const scopes = exercise.scope.flatMap((part) => {
    const start = placeOf(part.source, { words: part.from })?.start;
    const end = placeOf(part.source, { words: part.to })?.end;
    return part.source === source && start !== undefined && end !== undefined ? { start, end } : [];
  });
  if (places.some((place) => !scopes.some((scope) => holds(scope, place))))
    problems.push("it is not in a part that is to be tagged");
  const first = placeOf(source, entry);
  for (const variant of variants) {
    const place = placeOf(source, variant);
    if (place === null || first === null) continue;
    if (place.start === first.start && place.end === first.end)
      problems.push("a variant is the same as the words");
    if (!spansOverlap(place, first)) problems.push(`the variant “${variant.words}” is elsewhere`);
  }
  if (!exercise.sources.includes(source)) problems.push("its source is not the exercise's");
  return problems.map((problem) => `${told(entry)}: ${problem}`);
}

function tagProblems(entry: KeySpan, exercise: ReadyExercise): string[] {
  const tag = tagById(entry.tag);
  const problems: string[] = [];
  if (!exercise.tags.includes(entry.tag)) problems.push("its tag is not the exercise's");
  if (entry.rule > tag.rules.length) problems.push(`there is no rule ${entry.rule}`);
  for (const [name, value] of Object.entries(entry.attributes)) {
    const field = tag.attributes.find((candidate) => candidate.name === name);
    const fits =
      field !== undefined &&
      Array.isArray(value) === (field.kind === "list") &&
      (field.kind !== "choice" || field.choices?.some((choice) => choice.value === value));
    if (!fits) problems.push(`there is no attribute ${name} ${value}`);
  }
  for (const name of exercise.attributes[entry.tag as TagId] ?? [])
    if (!entry.optional && entry.attributes[name] === undefined)
      problems.push(`${name} is asked for, and not in the key`);
  if (entry.optional !== entry.reason.startsWith("Contested"))
    problems.push("what is contested is optional, and says so");
  return problems.map((problem) => `${told(entry)}: ${problem}`);
}

/** Direct quotes have their quotation marks, reported ones have none at both ends. */
function quoteProblems(entry: KeySpan): string[] {
  const form = entry.attributes["form"];
  const parts = [entry, ...(entry.further ?? [])];
  const isMarked = (words: string) => /^["“].*["”]$/s.test(words);
  const problem = `${told(entry)}: its quotation marks don't fit the form ${form}`;
  if (form === "direct" || form === "block")
    return parts.every(({ words }) => isMarked(words)) ? [] : [problem];
  return form === "indirect" && /["“”]/.test(entry.words) ? [problem] : [];
}

/** What is said to have become of a quote is what tracing finds, and the letter has the words given. */
function outcomeProblems(entry: KeySpan): string[] {
  const { became, source } = entry;
  if (became === undefined) return [];
  const problems: string[] = [];
  const { outcome, letter, quoted = entry.words } = became;
  if (letter !== null && placeOf(letterId, { words: letter }) === null)
    problems.push(`“${letter}” doesn't stand once in the letter`);
  const place = placeOf(source, entry);
  if (!entry.words.includes(quoted)) problems.push("what is quoted is not in it");
  if (place !== null && outcome !== "paraphrase") {
    const { verdict, matches } = tracer.trace(quoted, { id: source, ...place });
    const isThere = matches.some(({ id }) => id === letterId);
    const fits = outcome === "not-there" ? !isThere : verdict === outcome;
    if (!fits) problems.push(`it is ${verdict}, not ${outcome}`);
  }
  return problems.map((problem) => `${told(entry)}: ${problem}`);
}

function overlapProblems({ key }: ReadyExercise): string[] {
  const placed = key.flatMap((entry): Placed[] =>
    [entry, ...(entry.further ?? [])].flatMap((passage) => {
      const place = placeOf(entry.source, passage);
      return place === null ? [] : { ...place, entry };
    }),
  );
  return placed.flatMap((one, index) =>
    placed
      .slice(index + 1)
      .filter(
        (other) =>
          other.entry.source === one.entry.source &&
          other.entry.tag === one.entry.tag &&
          spansOverlap(one, other),
      )
      .map((other) => `${told(one.entry)} overlaps ${told(other.entry)}`),
  );
}

/** Where quotes are tagged too, opinions in them are those of a speaker, and the others are not. */
function holderProblems({ key, tags }: ReadyExercise): string[] {
  if (!tags.includes("quote")) return [];
  const quotes = key.filter(({ tag, optional }) => tag === "quote" && !optional);
  return key.flatMap((entry) => {
    const place = entry.tag === "opinion" ? placeOf(entry.source, entry) : null;
    const holder = entry.attributes["holder"];
    if (place === null || holder === "unclear") return [];
    const isQuoted = quotes.some((quote) =>
      [quote, ...(quote.further ?? [])].some((part) => {
        const around = placeOf(quote.source, part);
        return quote.source === entry.source && around !== null && holds(around, place);
      }),
    );
    return isQuoted === (holder === "speaker") ? [] : `${told(entry)}: its holder is not ${holder}`;
  });
}

/** What is wrong with the statements to begin with; empty when nothing is. */
export function warmUpProblems({ statements }: WarmUp): string[] {
  const problems = statements.flatMap(({ id, words, from }) => {
    const plain = (text: string) => text.replaceAll("\u{a0}", " ").replace(/\.$/, "");
    if (placeOf(from.source, { words: from.words }) === null) return `${id}: its words don't stand once`;
    return from.taken && plain(words) !== plain(from.words) ? `${id}: it is not word for word` : [];
  });
  const checkable = statements.filter(({ answer }) => answer === "checkable").length;
  if (statements.length !== 10 || checkable < 4 || checkable > 6)
    problems.push(`${checkable} of ${statements.length} are checkable, expected about half of ten`);
  if (new Set(statements.map(({ id }) => id)).size !== statements.length)
    problems.push("two statements have one id");
  return problems;
}
