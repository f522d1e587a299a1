import { useEffect } from "react";
import { t } from "../../languages/index.ts";
import { pageFoot } from "./page-foot.ts";

/**
 * Says at the foot of each printed page what is printed and which page it is, as long as the page is shown.
 * @param words null where there is nothing to say yet
 * @param isCounted not where one print has sheets for several people
 */
export function usePageFoot(words: string | null, isCounted = true): void {
  useEffect(() => {
    if (words === null) return;
    // The page's policy allows no style sheet that is written into it; one that a script makes it does.
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(pageFoot(words, isCounted ? t("of") : null));
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
    };
  }, [words, isCounted]);
}
