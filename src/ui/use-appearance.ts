import { useLayoutEffect } from "react";
import { useStore } from "zustand";
import { languages } from "../languages/index.ts";
import { useLateral } from "./kit/lateral-context.tsx";

/** Puts the chosen colours, text size, language and side on the page, and whether tags are said. */
export function useAppearance(): void {
  const { language, preferences } = useLateral();
  const { theme, textSize, spokenTags, layout } = useStore(preferences);
  const { code } = useStore(language);
  useLayoutEffect(() => {
    const page = document.documentElement;
    page.dataset["theme"] = theme;
    page.dataset["size"] = String(textSize);
    page.toggleAttribute("data-spoken-tags", spokenTags);
    if (code) page.lang = code;
    page.dir = layout === "auto" ? languages[code ?? "en"].direction : layout;
  }, [theme, textSize, spokenTags, layout, code]);
}
