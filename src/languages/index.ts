/**
 * Languages: what the page says, in the language of its reader. Each message stands in English where it is said and names
 * its translations in the catalogues; one that a catalogue lacks is an error of types.
 *
 * It knows nothing of what the messages are about. It is the one room with a state of its own: which language is spoken.
 */
export type { Catalogue } from "./catalogue.ts";
export { chosenLanguage } from "./chosen-language.ts";
export { formatDate } from "./format-date.ts";
export { formatList } from "./format-list.ts";
export { formatNumber } from "./format-number.ts";
export { type LanguageCode, languageCodes, languages } from "./languages.ts";
export { loadCatalogue } from "./load-catalogue.ts";
export type { Message, PlacesOf, PlainMessage } from "./message.ts";
export { ownLanguage } from "./own-language.ts";
export { ownPage } from "./own-page.ts";
export { plural } from "./plural.ts";
export { said } from "./said.ts";
export { type Spoken, speak, spoken, spokenLocale, spokenWords } from "./speech.ts";
export { t } from "./t.ts";
