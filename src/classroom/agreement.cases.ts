import {
  addUnitizingCounts,
  type Category,
  categoryCounts,
  contingencyTable,
  gammaAlignment,
  gammaOf,
  itemAgreement,
  type MucMatching,
  manyRaterAgreement,
  mucEvaluation,
  mucScores,
  nominalAlpha,
  positionalDissimilarity,
  shareOfSpan,
  type TaggedSpan,
  twoRaterAgreement,
  unitizingAlpha,
  unitizingAlpha1995,
  unitizingAlpha1995OfAll,
  unitizingBlocks,
} from "./index.ts";

/** A published input with its result, as the files of cases have them. */
export interface AgreementCase {
  readonly name: string;
  readonly measure: string;
  readonly input: Readonly<Record<string, unknown>>;
  readonly expected: unknown;
  readonly tolerance: number;
  readonly provenance: string;
  /** What someone else computed from the definition, to 12 digits. */
  readonly recomputed?: unknown;
}

/** By the name of a measure in the files, what this room makes of an input, under the names of the results there. */
export const measures: Readonly<Record<string, (input: AgreementCase["input"]) => unknown>> = {
  cohen_kappa: (input) => twoRaters(input["table"] as number[][]),
  token_kappa: (input) => twoRaters(contingencyTable(input["a"] as Category[], input["b"] as Category[])),
  fleiss_kappa: (input) => {
    const { observed, expected, kappa, ac1 } = manyRaterAgreement(countsIn(input));
    return { po: observed, pe: expected, kappa, ac1, alpha: nominalAlpha(countsIn(input)).alpha };
  },
  fleiss_item_agreement: (input) => itemAgreement(countsIn(input)),
  krippendorff_alpha_nominal: (input) => {
    const { observed, expected, alpha } = nominalAlpha(countsIn(input));
    return { Do: observed, De: expected, alpha };
  },
  alpha_U_1995: alphaOf1995,
  u_alpha_2016: alphaOf2016,
  gamma_best_alignment_disorder: (input) => ({
    disorder: gammaAlignment([...byRater(unitsIn(input), input).values()], weightsIn(input)).disorder,
  }),
  gamma_value: (input) => ({
    gamma: gammaOf(input["observedDisorder"] as number, input["sampleDisorders"] as number[]),
  }),
  gamma_positional_dissimilarity: (input) =>
    (input["pairs"] as [Ends, Ends][]).map(([a, b]) =>
      positionalDissimilarity(span(a), span(b), input["deltaEmpty"] as number),
    ),
  span_f1_semeval: semeval,
  span_f1_semeval_counts: (input) =>
    mucScores(input["counts"] as Parameters<typeof mucScores>[0], input["halfCredit"] !== false),
  span_overlap_percent: (input) =>
    (input["preds"] as Ends[]).map(
      (pred) => 100 * (shareOfSpan(inclusive(input["gold"] as Ends), inclusive(pred)) ?? 0),
    ),
};

type Ends = readonly [start: number, end: number];

function span([start, end]: Ends) {
  return { start, end };
}

/** The files of nervaluate name the last unit of a span, not the one after it. */
function inclusive([start, last]: Ends) {
  return { start, end: last + 1 };
}

function twoRaters(table: number[][]) {
  const { observed, expected, ...coefficients } = twoRaterAgreement(table);
  return { po: observed, pe: expected, ...coefficients };
}

function countsIn(input: AgreementCase["input"]): number[][] {
  const missing = input["missing"] ?? null;
  if (input["counts"] !== undefined) return input["counts"] as number[][];
  const items = (input["items"] ?? input["units"]) as Category[][];
  return categoryCounts(items.map((item) => item.map((value) => (value === missing ? null : value))));
}

/** The value of a key that says more than its name: "raters (list of [begin,length])". */
function under(input: Readonly<Record<string, unknown>>, name: string): unknown {
  return Object.entries(input).find(([key]) => key === name || key.startsWith(`${name} `))?.[1];
}

function alphaOf1995(input: AgreementCase["input"]) {
  const start = input["begin"] as number;
  const within = { start, end: start + (input["length"] as number) };
  const categories = Object.entries(input["categories"] as Record<string, Record<string, unknown>>).map(
    ([category, content]) => {
      const raters = under(content, "raters") as [begin: number, length: number][][];
      const spans = raters.map((units) =>
        units.map(([begin, length]) => ({ start: begin, end: begin + length })),
      );
      return [category, unitizingAlpha1995(within, spans)] as const;
    },
  );
  const named = categories.map(([category, { observed, expected, alpha }]) => [
    category,
    { Do: observed, De: expected, alphaU: alpha },
  ]);
  const all = unitizingAlpha1995OfAll(categories.map(([, result]) => result));
  return { all: all.alpha, ...Object.fromEntries(named) };
}

/** Spans by who made them; whoever is named or counted in the input beside takes part also without any. */
function byRater(units: readonly (TaggedSpan & { rater: string })[], input: AgreementCase["input"]) {
  const all = under(input, "raters") ?? under(input, "annotators") ?? [];
  const raters = new Map<string, TaggedSpan[]>(
    Array.isArray(all) ? all.map((rater) => [String(rater), []]) : [],
  );
  for (const { rater, ...unit } of units) raters.set(rater, [...(raters.get(rater) ?? []), unit]);
  while (typeof all === "number" && raters.size < all) raters.set(`one more: ${raters.size}`, []);
  return raters;
}

function alphaOf2016(input: AgreementCase["input"]) {
  const start = (input["begin"] ?? 0) as number;
  const spans = under(input, "spans") as [rater: string, label: string, start: number, end: number][];
  const units = spans.map(([rater, tag, from, end]) => ({ rater, tag, start: from, end }));
  const raters = [...byRater(units, input).values()];
  const tags = [...new Set(units.map(({ tag }) => tag))];
  const blocks = unitizingBlocks({ start, end: start + (input["length"] as number) }, raters, tags);
  const counts = addUnitizingCounts(blocks);
  if (counts === null) return {};
  const { whole, place, tag, tagCoverage, byTag } = unitizingAlpha(counts);
  return {
    u: whole,
    "|u": place,
    cu: tag,
    cu_coverage: tagCoverage,
    ...Object.fromEntries(
      byTag.flatMap((one) => [
        [`(${one.tag})u`, one.alpha],
        [`(${one.tag})u_coverage`, one.coverage],
      ]),
    ),
  };
}

function unitsIn(input: AgreementCase["input"]) {
  const units = input["units"] as { annotator: string; start: number; end: number; category: string }[];
  return units.map(({ annotator, start, end, category }) => ({
    rater: annotator,
    start,
    end,
    tag: category,
  }));
}

function weightsIn(input: AgreementCase["input"]) {
  return {
    alpha: input["alpha"] as number,
    beta: input["beta"] as number,
    deltaEmpty: input["deltaEmpty"] as number,
  };
}

const matchings: Readonly<Record<string, MucMatching>> = {
  v02: "one-to-many",
  v11: "first-come",
  best: "best",
};

function semeval(input: AgreementCase["input"]) {
  const tagged = (spans: unknown) =>
    (spans as [string, number, number][]).map(([tag, start, last]) => ({ tag, ...inclusive([start, last]) }));
  const algorithm = String(input["algorithm"] ?? "best");
  const matching = matchings[algorithm];
  if (matching === undefined)
    throw new RangeError(`unexpected algorithm ${algorithm}, expected v02, v11 or best`);
  const { strict, exact, partial, type } = mucEvaluation(
    tagged(input["gold"]),
    tagged(input["pred"]),
    matching,
  );
  return {
    strict: { ...strict, ...mucScores(strict, false) },
    exact: { ...exact, ...mucScores(exact, false) },
    partial: { ...partial, ...mucScores(partial) },
    ent_type: { ...type, ...mucScores(type) },
  };
}
