import { filled, type Value } from "./filled.ts";
import type { PlacesOf, PluralMessage } from "./message.ts";
import { spokenLocale, translationOf } from "./speech.ts";

type OtherPlaces<M extends string> = Exclude<PlacesOf<M>, "count">;

type Values<M extends string> = [OtherPlaces<M>] extends [never]
  ? []
  : [Readonly<Record<OtherPlaces<M>, Value>>];

/**
 * A message whose words depend on a number, in the language that is spoken.
 * @param count what decides, and what `{count}` in the message stands for
 * @param one the English words for one
 * @param other the English words for all other numbers, by which the catalogues name the message
 * @param values one for each further place
 */
export function plural<M extends PluralMessage>(
  count: number,
  one: string,
  other: M,
  ...[values]: Values<M>
): string {
  const translation = translationOf(other);
  const words = typeof translation === "object" ? formFor(count, translation) : count === 1 ? one : other;
  return filled(words, { ...values, count });
}

function formFor(
  count: number,
  forms: { readonly other: string } & { readonly [rule: string]: string },
): string {
  return forms[new Intl.PluralRules(spokenLocale().code).select(count)] ?? forms.other;
}
