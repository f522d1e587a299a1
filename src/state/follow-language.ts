import {
  chosenLanguage,
  type LanguageCode,
  loadCatalogue,
  ownLanguage,
  said,
  speak,
} from "../languages/index.ts";
import { attempt } from "./attempt.ts";
import type { Lateral } from "./lateral.ts";

/**
 * Speaks the language that the reader chose, else the first of the browser's that the page has, and follows the choice.
 * Where messages can't be loaded the reader is told, and the page speaks English, or goes on as it did.
 * @param preferred language tags, as `navigator.languages` has them
 */
export function followLanguage(
  { language, messages, preferences }: Pick<Lateral, "language" | "messages" | "preferences">,
  preferred: readonly string[],
): void {
  const follow = (wanted: LanguageCode | null) =>
    attempt({ messages }, said("Loading the language"), change(wanted));
  preferences.subscribe(({ language: wanted }, { language: before }) => {
    if (wanted !== before) follow(wanted);
  });
  follow(preferences.getState().language);

  async function change(wanted: LanguageCode | null): Promise<void> {
    const locale = chosenLanguage(ownLanguage ?? wanted, preferred);
    try {
      const catalogue = await loadCatalogue(locale.code);
      // What was chosen meanwhile may have come first.
      if (wanted !== preferences.getState().language) return;
      speak(locale, catalogue);
      language.setState({ code: locale.code });
    } catch (error) {
      if (language.getState().code === null) language.setState({ code: "en" });
      throw error;
    }
  }
}
