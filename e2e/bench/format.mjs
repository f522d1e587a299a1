import { limitMs } from "./limit.mjs";

/** What stands for a value that wasn't measured, or that doesn't exist. */
const missing = "-";

/** @param {number} value milliseconds; Infinity: given up */
export function ms(value) {
  if (Number.isNaN(value)) return missing;
  if (value === Number.POSITIVE_INFINITY) return `> ${limitMs / 1000} s`;
  return `${Math.abs(value) < 100 ? value.toFixed(1) : Math.round(value)} ms`;
}

/** @param {number} value bytes */
export function megabytes(value) {
  return Number.isFinite(value) ? `${(value / 1e6).toFixed(1)} MB` : missing;
}

/** @param {number} value */
export function plain(value) {
  return Number.isFinite(value) ? String(value) : missing;
}

/** How many digits a ratio is given with: two below 10. @param {number} value */
const ratio = (value) => `${value < 10 ? value.toFixed(2) : Math.round(value)} x`;

/**
 * @param {number} value milliseconds or bytes; Infinity: given up
 * @param {number} base in the same unit
 */
export function times(value, base) {
  if (Number.isNaN(value) || !Number.isFinite(base) || base === 0) return missing;
  return value === Number.POSITIVE_INFINITY ? `> ${ratio(limitMs / base)}` : ratio(value / base);
}

/** @param {number} value 0 to 1 */
export function percent(value) {
  return Number.isFinite(value) ? `${(100 * value).toFixed(1)} %` : missing;
}

/** @param {number} size UTF-16 code units */
export function textSize(size) {
  return size >= 1e6 ? `${size / 1e6} MB` : `${size / 1e3} kB`;
}

/** @param {number} count */
export function annotationCount(count) {
  return count.toLocaleString("en");
}
