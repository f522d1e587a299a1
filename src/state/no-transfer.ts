import { t } from "../languages/index.ts";

/*
 * In the place of `load-transfer` in the page of an exercise, from which work goes out by handing it in.
 */

/** There is nothing to load. */
export function loadTransfer(): Promise<never> {
  return Promise.reject(new Error(t("The page of an exercise reads no other files.")));
}
