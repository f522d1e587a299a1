import { toTextPosition } from "dom-anchor-text-quote";
import { offerFinder } from "./finder.mjs";

offerFinder(
  (root) =>
    ({ start, exact, prefix, suffix }) =>
      toTextPosition(root, { exact, prefix, suffix }, { hint: start }),
);
