/*
 * What stands in for the package `property-information` in the built page: all of it but the attributes of SVG, which
 * no text has, and which are 2 kB of the first load.
 */

import { aria } from "../node_modules/property-information/lib/aria.js";
import { html as htmlBase } from "../node_modules/property-information/lib/html.js";
import { merge } from "../node_modules/property-information/lib/util/merge.js";

export { find } from "../node_modules/property-information/lib/find.js";
export { hastToReact } from "../node_modules/property-information/lib/hast-to-react.js";
export { normalize } from "../node_modules/property-information/lib/normalize.js";

export const html = merge([aria, htmlBase], "html");
/** Needed by name only: a tree without `svg` never asks for it. */
export const svg = merge([aria], "svg");
