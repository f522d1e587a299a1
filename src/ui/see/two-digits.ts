/** A figure with two digits after the point: a third would say more than a class's tags can. What rounds to nothing has no sign. */
export function twoDigits(value: number): string {
  const words = value.toFixed(2);
  return words === "-0.00" ? "0.00" : words;
}
