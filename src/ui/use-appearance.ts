import { useLayoutEffect } from "react";
import { useStore } from "zustand";
import { useLateral } from "./kit/lateral-context.tsx";

/** Puts the chosen colours and text size on the page, and whether tags are said. */
export function useAppearance(): void {
  const { preferences } = useLateral();
  const { theme, textSize, spokenTags } = useStore(preferences);
  useLayoutEffect(() => {
    document.documentElement.dataset["theme"] = theme;
    document.documentElement.dataset["size"] = String(textSize);
    document.documentElement.toggleAttribute("data-spoken-tags", spokenTags);
  }, [theme, textSize, spokenTags]);
}
