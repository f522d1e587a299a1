import { useEffect } from "react";
import { said } from "../languages/index.ts";
import { attempt, type Lateral } from "../state/index.ts";
import { useLateral } from "./kit/lateral-context.tsx";

/** Looks at the desk's own children: a search through the page takes a millisecond where there are thousands of marks. */
function hasOpenDialog(): boolean {
  const parts = document.querySelector(".desk")?.children ?? [];
  return [...parts].some((part) => part.matches("dialog[open]"));
}

function loadCommands() {
  return import("./commands.ts");
}

/** Calls back when all annotations are read: what comes before is wanted sooner. */
function onceLoaded({ annotations }: Lateral, then: () => void): () => void {
  const unsubscribe = annotations.subscribe(({ loaded }) => {
    if (loaded !== "all") return;
    unsubscribe();
    then();
  });
  return unsubscribe;
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof Element)) return false;
  if (target.closest("textarea, select, [contenteditable]")) return true;
  const input = target.closest("input");
  return input !== null && !["checkbox", "radio", "button"].includes(input.type);
}

function pressedInField(event: KeyboardEvent): boolean {
  if (!isTyping(event.target)) return false;
  // A list has no undo of its own, and no letters that Ctrl or Cmd belong to.
  if (event.target instanceof HTMLSelectElement && (event.ctrlKey || event.metaKey)) return false;
  // Leaving a field keeps what was written in it.
  if (event.key === "Escape" && event.target instanceof HTMLElement) event.target.blur();
  return true;
}

/** The keys of the whole page. They do nothing while a field has the focus or a dialog is open. */
export function useKeys(onHelp: () => void): void {
  const lateral = useLateral();
  useEffect(() => {
    // What keys do is loaded after the text; a key that is pressed before waits for it.
    let run: Awaited<ReturnType<typeof loadCommands>>["runKey"] | null = null;
    let loading: Promise<void> | null = null;
    function load(): Promise<void> {
      loading ??= loadCommands().then(({ runKey }) => {
        run = runKey;
      });
      return loading;
    }
    const stop = onceLoaded(lateral, () => attempt(lateral, said("Loading the keys"), load()));
    function act(event: KeyboardEvent) {
      if (run?.(lateral, event)) event.preventDefault();
      else if (event.key === "?" && lateral.preferences.getState().letterKeys) onHelp();
    }
    function press(event: KeyboardEvent) {
      if (event.defaultPrevented || event.isComposing || hasOpenDialog()) return;
      if (pressedInField(event)) return;
      if (run) act(event);
      else
        attempt(
          lateral,
          said("Loading the keys"),
          load().then(() => act(event)),
        );
    }
    document.addEventListener("keydown", press);
    return () => {
      stop();
      document.removeEventListener("keydown", press);
    };
  }, [lateral, onHelp]);
}
