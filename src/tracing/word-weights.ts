import { changedWeights, type Weight } from "../text/index.ts";
import { conditionsIn } from "./conditions.ts";
import type { Flag } from "./quote-trace.ts";

const flagOrder: readonly Flag[] = ["number", "negation", "quantifier", "modal", "name", "condition"];

/** Each flag once, in a fixed order. */
export function inOrder(flags: Iterable<Flag>): Flag[] {
  const found = new Set(flags);
  return flagOrder.filter((flag) => found.has(flag));
}

/** What turns a word into its opposite from before or behind: "unacceptable", "harmless" beside "harmful". */
const prefixes = "un in im il ir dis non mis anti".split(" ");
const endings = [["less", "ful"]] as const;
/** A prefix with the hyphen behind it, which stands as a word of its own: "un-American". */
const hyphened = new RegExp(`(?:^|\\s)(?:${prefixes.join("|")})[-\u2010\u2011]$`, "i");

/**
 * As `changedWeights` of the text room, and a negation where a word became its opposite: "consistent", "inconsistent".
 * Where a hyphen follows the words, they should end with it.
 */
export function weightsOfChange(was: string, now: string): Weight[] {
  const weights = changedWeights(was, now);
  if (weights.includes("negation") || !haveOpposites(was, now)) return weights;
  return inOrder([...weights, "negation"]).filter((flag) => flag !== "condition");
}

function haveOpposites(was: string, now: string): boolean {
  const [old, young] = [wordsOf(was), wordsOf(now)];
  if (hyphened.test(was) !== hyphened.test(now)) return true;
  return old.some((one) => young.some((other) => areOpposite(one, other) || areOpposite(other, one)));
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/\p{L}+/gu) ?? [];
}

function areOpposite(one: string, other: string): boolean {
  return (
    prefixes.some((prefix) => one === prefix + other) ||
    endings.some(([without, full]) => {
      return one.endsWith(without) && other === one.slice(0, -without.length) + full;
    })
  );
}

/** Whether words that set a condition are in one of the two texts only. */
export function changesCondition(was: string, now: string): boolean {
  const [old, young] = [conditionsIn(was), conditionsIn(now)];
  return [...old].some((word) => !young.has(word)) || [...young].some((word) => !old.has(word));
}

/** What words weigh that were left out under a mark: only what can turn the sense of those that are left. */
export function flagsOfLeftOut(words: string): Flag[] {
  const flags: Flag[] = changedWeights(words, "").filter((weight) => weight === "negation");
  return conditionsIn(words).size > 0 ? [...flags, "condition"] : flags;
}

/** What a bracket weighs that stands for other words. Not a name: names stand there for pronouns. */
export function flagsOfBracket(was: string, now: string): Flag[] {
  const flags: Flag[] = weightsOfChange(was, now).filter((weight) => weight !== "name");
  return changesCondition(was, now) ? [...flags, "condition"] : flags;
}
