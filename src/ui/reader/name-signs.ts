import type { TagId } from "../../annotations/index.ts";
import { type PlainMessage, said, t } from "../../languages/index.ts";

/** What a mark's ends are called where tags are announced in the text. */
const ends: Readonly<Record<TagId, readonly [begins: PlainMessage, ends: PlainMessage]>> = {
  quote: [said("quote begins"), said("quote ends")],
  statistic: [said("statistic begins"), said("statistic ends")],
  opinion: [said("opinion begins"), said("opinion ends")],
};

/** What steers direction, by its code point in hexadecimal. */
const steering: Readonly<Record<string, PlainMessage>> = {
  any: said("direction characters"),
  "61c": said("Arabic letter mark"),
  "200e": said("left-to-right mark"),
  "200f": said("right-to-left mark"),
  "202a": said("left-to-right embedding"),
  "202b": said("right-to-left embedding"),
  "202c": said("end of direction"),
  "202d": said("left-to-right override"),
  "202e": said("right-to-left override"),
  "2066": said("left-to-right isolate"),
  "2067": said("right-to-left isolate"),
  "2068": said("isolate"),
  "2069": said("end of isolate"),
};

/** Gives styles the words that stand for their signs when a text is read out, in the language that is spoken. */
export function nameSigns({ style }: HTMLElement): void {
  for (const [tag, [begins, finishes]] of Object.entries(ends)) {
    style.setProperty(`--begins-${tag}`, JSON.stringify(`${t(begins)}, `));
    style.setProperty(`--ends-${tag}`, JSON.stringify(`, ${t(finishes)}`));
  }
  for (const [sign, name] of Object.entries(steering)) {
    style.setProperty(`--sign-${sign}`, JSON.stringify(t(name)));
  }
}
