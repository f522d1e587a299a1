import { t } from "../../languages/index.ts";
import { CompareLink } from "../compare/compare-link.tsx";
import { guidedIn, guideOf } from "../guide/guide-store.ts";
import { useLateral } from "../kit/lateral-context.tsx";
import { useAnnotations } from "../kit/use-annotations.ts";
import { useTask } from "../kit/use-task.ts";

/** What can be done with a text besides reading it, in its head. */
export function SourceActs({ sourceId }: { sourceId: string }) {
  return (
    <>
      <CompareLink sourceId={sourceId} />
      <TryIt sourceId={sourceId} />
    </>
  );
}

/** On a small screen, where the panel that says how to begin is hidden: the way to it, as long as nothing is tagged. */
function TryIt({ sourceId }: { sourceId: string }) {
  const guide = guideOf(useLateral());
  const task = useTask();
  const isUntouched = useAnnotations(({ loaded, placed }) => loaded === "all" && placed.size === 0);
  if (task !== null || !isUntouched || !guidedIn.has(sourceId)) return null;
  return (
    <button type="button" className="link only-sheet" onClick={() => guide.setState({ open: "first-steps" })}>
      {t("Try it with three tags")}
    </button>
  );
}
