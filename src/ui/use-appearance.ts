import { useLayoutEffect } from "react";
import { useStore } from "zustand";
import { useLateral } from "./kit/lateral-context.tsx";

/** Puts the chosen colours and text size on the page. */
export function useAppearance(): void {
  const { preferences } = useLateral();
  const { theme, textSize } = useStore(preferences);
  useLayoutEffect(() => {
    document.documentElement.dataset["theme"] = theme;
    document.documentElement.dataset["size"] = String(textSize);
  }, [theme, textSize]);
}
