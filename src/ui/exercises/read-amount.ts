/**
 * What a field for an amount says: a number of at most two decimals, after a point or a comma, as languages differ in that.
 * @returns null where the field is empty, undefined where it says something else
 */
export function readAmount(written: string): number | null | undefined {
  const amount = written.trim();
  if (amount === "") return null;
  return /^\d{1,6}([.,]\d{1,2})?$/.test(amount) ? Number(amount.replace(",", ".")) : undefined;
}
