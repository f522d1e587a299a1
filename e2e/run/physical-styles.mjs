/*
 * Finds styles that name a side of the screen where they should name one of the line: they stand on the wrong side in an
 * interface that runs from right to left.
 */

/** Properties whose two sides stand second and fourth of four values, or are the corners of two. */
const shorthands = new Set(["margin", "padding", "inset", "border-width", "border-style", "border-color"]);

/** @param {string} value @returns {string[]} its parts, with what stands in brackets whole */
function partsOf(value) {
  const parts = [];
  let depth = 0;
  let part = "";
  for (const sign of value.trim()) {
    if (sign === "(") depth += 1;
    if (sign === ")") depth -= 1;
    if (depth === 0 && /\s/.test(sign)) {
      if (part !== "") parts.push(part);
      part = "";
    } else part += sign;
  }
  return part === "" ? parts : [...parts, part];
}

/** @param {string} value */
function shiftsShadow(value) {
  return value.split(/,(?![^(]*\))/).some((shadow) => {
    const [x = "0"] = partsOf(shadow).filter((part) => part !== "inset");
    return /^-?[\d.]+[a-z]+$/.test(x) && Number.parseFloat(x) !== 0;
  });
}

/**
 * @param {string} property
 * @param {string} value
 */
function isPhysical(property, value) {
  if (/(^|-)(left|right)(-|$)/.test(property)) return true;
  if (/^(width|height|(min|max)-(width|height))$/.test(property)) return true;
  if (/(^|[\s(,])(left|right)([\s),]|$)/.test(value) && !property.startsWith("--")) return true;
  if (/translateX\(|translate\((?!0[,\s)])/.test(value)) return true;
  if (property === "box-shadow") return shiftsShadow(value);
  const parts = partsOf(value);
  if (shorthands.has(property)) return parts.length === 4 && parts[1] !== parts[3];
  if (property === "border-radius" && !value.includes("/")) {
    const [a, b = a, c = a, d = b] = parts;
    return a !== b || c !== d;
  }
  return false;
}

/**
 * @param {string} css
 * @returns {string[]} each declaration that names a side of the screen, as `property: value`
 */
export function physicalStyles(css) {
  const found = [];
  const bare = css.replace(/\/\*[\s\S]*?\*\//g, "");
  for (const [, property = "", value = ""] of bare.matchAll(
    /(?:^|[{;])\s*([-a-z]+)\s*:\s*([^;{}]+)(?=[;}])/g,
  )) {
    if (isPhysical(property, value.trim())) found.push(`${property}: ${value.trim().replace(/\s+/g, " ")}`);
  }
  return found;
}
