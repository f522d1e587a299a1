/**
 * The middle value; of an even count the mean of the two in the middle. NaN for none.
 * @param {readonly number[]} values
 */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const [low = Number.NaN, high = Number.NaN] =
    sorted.length % 2 === 1 ? [sorted[middle], sorted[middle]] : [sorted[middle - 1], sorted[middle]];
  return low === high ? low : (low + high) / 2;
}

/**
 * The smallest value that a share of all values doesn't exceed. NaN for none.
 * @param {readonly number[]} values
 * @param {number} share from above 0 to 1
 */
export function percentile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.ceil(share * sorted.length) - 1] ?? Number.NaN;
}

/**
 * How a time grows with a size: the power of the size that it follows. 0 stays the same, 1 grows as the size does.
 * @param {{size: number, value: number}} small
 * @param {{size: number, value: number}} large
 * @returns {number} NaN where a value is missing or no finite one above 0
 */
export function exponent(small, large) {
  const power = Math.log(large.value / small.value) / Math.log(large.size / small.size);
  return Number.isFinite(power) ? power : Number.NaN;
}
