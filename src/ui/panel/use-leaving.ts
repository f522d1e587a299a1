import { useEffect, useEffectEvent } from "react";

/**
 * Calls back when the page is hidden, when it closes and when the component goes: the last moments in which something
 * half written can be kept.
 */
export function useLeaving(keep: () => void): void {
  const flush = useEffectEvent(keep);
  useEffect(() => {
    const keepNow = () => flush();
    document.addEventListener("visibilitychange", keepNow);
    window.addEventListener("pagehide", keepNow);
    return () => {
      keepNow();
      document.removeEventListener("visibilitychange", keepNow);
      window.removeEventListener("pagehide", keepNow);
    };
  }, []);
}
