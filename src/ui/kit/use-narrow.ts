import { useEffect, useState } from "react";

/** The width below which what stands beside the text comes in a sheet; desk.css has the same figure. */
const narrow = "(max-width: 53.6875em)";

/** Whether the screen is so narrow that cards come in a sheet. */
export function useNarrow(): boolean {
  const [isNarrow, setNarrow] = useState(() => window.matchMedia(narrow).matches);
  useEffect(() => {
    const query = window.matchMedia(narrow);
    const follow = () => setNarrow(query.matches);
    follow();
    query.addEventListener("change", follow);
    return () => query.removeEventListener("change", follow);
  }, []);
  return isNarrow;
}
