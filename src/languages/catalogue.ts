/**
 * What stands for a message in another language: its words, or where a number decides, its words by the number's
 * category (Unicode CLDR, Language Plural Rules); those for `other` are there in any language.
 */
export type Translation = string | ({ readonly other: string } & { readonly [rule in Rule]?: string });

type Rule = Exclude<Intl.LDMLPluralRule, "other">;

/** Translations by the English message, whose words in braces are places for values. */
export type Catalogue = Readonly<Record<string, Translation>>;
