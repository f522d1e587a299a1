import { expect, test } from "vitest";
import { changedWeights } from "./index.ts";

test.each([
  ["12 percent", "18 percent", ["number"]],
  ["twelve", "twenty", ["number"]],
  ["the first", "the second", ["number"]],
  ["two tenth", "two fifth", ["number"]],
  ["War II", "War I", ["number"]],
  ["doubled", "tripled", ["number"]],
  ["is", "is not", ["negation"]],
  ["non-violent", "violent", ["negation"]],
  ["does", "doesn’t", ["negation"]],
  ["can", "can't", ["negation", "modal"]],
  ["never", "always", ["negation", "quantifier"]],
  ["all", "some", ["quantifier"]],
  ["may", "will", ["modal"]],
  ["Bronin", "Malloy", ["name"]],
  ["iPhone", "iPad", ["name"]],
  ["12 of all may", "no 13 of some will", ["number", "negation", "quantifier", "modal"]],
  ["todos pueden", "nadie debe", ["negation", "quantifier", "modal"]],
  ["families", "children", []],
  ["The", "A", []],
  ["12", "12", []],
  ["", "", []],
])("TX24 from “%s” to “%s”", (was, now, weights) => {
  expect(changedWeights(was, now)).toEqual(weights);
  expect(changedWeights(now, was)).toEqual(weights);
});
