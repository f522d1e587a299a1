/** A share from 0 to 1 in words: a whole percentage, and never 0 for what is not nothing. */
export function percent(share: number): string {
  const value = share * 100;
  if (value === 0) return "0 %";
  return value < 1 ? "under 1 %" : `${Math.round(value)} %`;
}
