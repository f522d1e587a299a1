import { t } from "../../languages/index.ts";
/** A share from 0 to 1 in words: a whole percentage, and never 0 for what is not nothing. */
export function percent(share: number): string {
  const value = share * 100;
  return value > 0 && value < 1 ? t("under 1 %") : t("{number} %", { number: Math.round(value) });
}
