import { useEffect, useEffectEvent } from "react";

/** What asks for what is open to be closed, by whatever a device has for that; not all browsers have it. */
interface Watcher {
  onclose: (() => void) | null;
  destroy(): void;
}

interface WithWatchers {
  readonly CloseWatcher?: new () => Watcher;
}

/**
 * Calls back when a reader asks by their device’s own means to close what is open: by Android’s Back, which else would
 * leave the page, and by Escape where nothing else took that. Does nothing in browsers without `CloseWatcher`.
 */
export function useCloseRequest(onClose: () => void): void {
  const close = useEffectEvent(onClose);
  useEffect(() => {
    const { CloseWatcher } = window as WithWatchers;
    if (!CloseWatcher) return;
    const watcher = new CloseWatcher();
    watcher.onclose = () => close();
    return () => {
      watcher.onclose = null;
      watcher.destroy();
    };
  }, []);
}
