import { createTextQuoteSelectorMatcher } from "@apache-annotator/dom";
import { offerFinder } from "./finder.mjs";

offerFinder((root) => async ({ exact, prefix, suffix }) => {
  const matcher = createTextQuoteSelectorMatcher({ type: "TextQuoteSelector", exact, prefix, suffix });
  const { value: range } = await matcher(root).next();
  if (!range) return null;
  const before = document.createRange();
  before.setStart(root, 0);
  before.setEnd(range.startContainer, range.startOffset);
  const start = before.toString().length;
  return { start, end: start + range.toString().length };
});
