/*
 * What stands in for the package `property-information` in the built page: the properties that trees made from Markdown
 * have. All of HTML's, SVG's and ARIA's would be 4 kB of the first load.
 */
import { create } from "../node_modules/property-information/lib/util/create.js";
import { merge } from "../node_modules/property-information/lib/util/merge.js";
import { boolean, spaceSeparated } from "../node_modules/property-information/lib/util/types.js";

export { find } from "../node_modules/property-information/lib/find.js";
export { normalize } from "../node_modules/property-information/lib/normalize.js";

/** None of these is called otherwise in React. */
export const hastToReact = {};

const described = create({
  transform: (_, property) => property.replace("aria", "aria-").toLowerCase(),
  properties: { ariaDescribedBy: spaceSeparated, ariaLabel: null },
});

const properties = create({
  space: "html",
  transform: (_, property) => property.toLowerCase(),
  properties: {
    align: null,
    alt: null,
    checked: boolean,
    className: spaceSeparated,
    disabled: boolean,
    href: null,
    id: null,
    src: null,
    start: null,
    title: null,
    type: null,
  },
});

export const html = merge([described, properties], "html");
/** Needed by name only: a tree without `svg` never asks for it. */
export const svg = merge([described], "svg");
