import { tagById } from "../annotations/index.ts";
import { type Span, spansOverlap, textHash } from "../text/index.ts";
import { createQuoteTracer } from "../tracing/index.ts";
import { builtInTexts, type ReadyEntry, type ReadyExercise, type WarmUp } from "./ready-exercises.cases.ts";

const letterId = "002";
const tracer = createQuoteTracer(
  [...builtInTexts].map(([id, { text }]) => ({ id, text })),
  letterId,
);

const textOf = (id: string) => builtInTexts.get(id)?.text ?? "";

const holds = (outer: Span, inner: Span) => outer.start <= inner.start && inner.end <= outer.end;

const standsThere = (id: string, { start, end }: Span, words: string) =>
  textOf(id).slice(start, end) === words;

const standsOnce = (id: string, words: string) => textOf(id).split(words).length === 2;

const wordsOf = ({ spans }: ReadyEntry) => spans.map(({ exact }) => exact).join(" … ");

const told = (entry: ReadyEntry) => `${entry.tag} of ${entry.sourceId} “${wordsOf(entry).slice(0, 60)}”`;

/**
 * What is wrong with an exercise and its key, a sentence for each; empty when nothing is.
 * @param name of its file
 */
export function exerciseProblems(name: string, exercise: ReadyExercise): string[] {
  const problems = exercise.key.flatMap((entry) =>
    [
      ...placeProblems(entry, exercise),
      ...tagProblems(entry, exercise),
      ...quoteProblems(entry),
      ...outcomeProblems(entry),
    ].map((problem) => `${told(entry)}: ${problem}`),
  );
  for (const { id, title, textHash: hash, parts } of exercise.sources) {
    const scope = exercise.scope.filter(({ sourceId }) => sourceId === id);
    if (JSON.stringify(parts) !== JSON.stringify(scope.map(({ start, end }) => ({ start, end }))))
      problems.push(`the parts of ${id} are not those of the scope`);
    if (title !== builtInTexts.get(id)?.title || hash !== textHash(textOf(id)))
      problems.push(`${id} has another title or text`);
  }
  for (const { sourceId, start, end, from, to } of exercise.scope) {
    const words = textOf(sourceId).slice(start, end);
    const isWhole = words.startsWith(from) && words.endsWith(to);
    if (!isWhole || !standsOnce(sourceId, from) || !standsOnce(sourceId, to))
      problems.push(`the part from “${from}” to “${to}” is not the only one in ${sourceId}`);
  }
  if (name !== `${exercise.id}.json`) problems.push(`id ${exercise.id} is not the name of the file ${name}`);
  if (new Set(exercise.key.map(({ id }) => id)).size !== exercise.key.length)
    problems.push("two passages have one id");
  return [...problems, ...overlapProblems(exercise), ...holderProblems(exercise)];
}

function placeProblems({ sourceId, spans, variants }: ReadyEntry, exercise: ReadyExercise): string[] {
  const problems = [spans, ...variants].flatMap((list) => [
    ...list.flatMap((span) =>
      standsThere(sourceId, span, span.exact) ? [] : `“${span.exact}” doesn't stand at ${span.start}`,
    ),
    ...(list.some(({ start }, index) => start < (list[index - 1]?.end ?? 0))
      ? ["its parts are not in the order of the text"]
      : []),
  ]);
  const parts = exercise.scope.filter((part) => part.sourceId === sourceId);
  if (spans.some((span) => !parts.some((part) => holds(part, span))))
    problems.push("it is not in a part that is to be tagged");
  const isSame = (variant: ReadyEntry["spans"]) =>
    variant.length === spans.length &&
    variant.every(({ start, end }, index) => start === spans[index]?.start && end === spans[index]?.end);
  if (variants.some(isSame)) problems.push("a variant is the same as the words");
  if (variants.some((variant) => !variant.some((one) => spans.some((span) => spansOverlap(one, span)))))
    problems.push("a variant is elsewhere");
  if (!exercise.sources.some(({ id }) => id === sourceId)) problems.push("its source is not the exercise's");
  return problems;
}

function tagProblems(entry: ReadyEntry, exercise: ReadyExercise): string[] {
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
  for (const name of exercise.attributes[entry.tag] ?? [])
    if (!entry.optional && entry.attributes[name] === undefined)
      problems.push(`${name} is asked for, and not in the key`);
  if (entry.optional !== entry.reason.startsWith("Contested"))
    problems.push("what is contested is optional, and says so");
  return problems;
}

/** Direct quotes have their quotation marks, reported ones have none. */
function quoteProblems(entry: ReadyEntry): string[] {
  const form = entry.attributes["form"];
  const problem = `its quotation marks don't fit the form ${form}`;
  if (form === "direct" || form === "block")
    return entry.spans.every(({ exact }) => /^["“].*["”]$/s.test(exact)) ? [] : [problem];
  return form === "indirect" && /["“”]/.test(wordsOf(entry)) ? [problem] : [];
}

/** What is said to have become of a quote is what tracing finds, and the letter has the words given. */
function outcomeProblems(entry: ReadyEntry): string[] {
  const { became, sourceId } = entry;
  const [span] = entry.spans;
  if (became === undefined || span === undefined) return [];
  const problems: string[] = [];
  const { outcome, letter, quoted = span.exact } = became;
  if (letter !== null && !standsOnce(letterId, letter))
    problems.push(`“${letter}” doesn't stand once in the letter`);
  if (!span.exact.includes(quoted)) problems.push("what is quoted is not in it");
  if (outcome !== "paraphrase") {
    const { verdict, matches } = tracer.trace(quoted, { id: sourceId, start: span.start, end: span.end });
    const isThere = matches.some(({ id }) => id === letterId);
    const fits = outcome === "not-there" ? !isThere : verdict === outcome;
    if (!fits) problems.push(`it is ${verdict}, not ${outcome}`);
  }
  return problems;
}

function overlapProblems({ key }: ReadyExercise): string[] {
  const placed = key.flatMap((entry) => entry.spans.map((span) => ({ span, entry })));
  return placed.flatMap((one, index) =>
    placed
      .slice(index + 1)
      .filter(
        (other) =>
          other.entry.sourceId === one.entry.sourceId &&
          other.entry.tag === one.entry.tag &&
          spansOverlap(one.span, other.span),
      )
      .map((other) => `${told(one.entry)} overlaps ${told(other.entry)}`),
  );
}

/** Where quotes are tagged too, opinions in them are those of a speaker, and the others are not. */
function holderProblems({ key, tags }: ReadyExercise): string[] {
  if (!tags.includes("quote")) return [];
  const quotes = key.filter(({ tag, optional }) => tag === "quote" && !optional);
  return key.flatMap((entry) => {
    const holder = entry.attributes["holder"];
    if (entry.tag !== "opinion" || holder === "unclear") return [];
    const isQuoted = quotes.some(
      (quote) =>
        quote.sourceId === entry.sourceId &&
        entry.spans.every((span) => quote.spans.some((part) => holds(part, span))),
    );
    return isQuoted === (holder === "speaker") ? [] : `${told(entry)}: its holder is not ${holder}`;
  });
}

/** What is wrong with the statements to begin with; empty when nothing is. */
export function warmUpProblems({ statements }: WarmUp): string[] {
  const problems = statements.flatMap(({ id, words, from }) => {
    const plain = (text: string) => text.replaceAll("\u{a0}", " ").replace(/\.$/, "");
    if (!standsOnce(from.sourceId, from.words)) return `${id}: its words don't stand once`;
    return from.taken && plain(words) !== plain(from.words) ? `${id}: it is not word for word` : [];
  });
  const checkable = statements.filter(({ answer }) => answer === "checkable").length;
  if (statements.length !== 10 || checkable < 4 || checkable > 6)
    problems.push(`${checkable} of ${statements.length} are checkable, expected about half of ten`);
  if (new Set(statements.map(({ id }) => id)).size !== statements.length)
    problems.push("two statements have one id");
  return problems;
}
