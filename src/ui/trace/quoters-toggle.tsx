import type { Source } from "../../sources/index.ts";
import { toggleQuoters } from "../../state/index.ts";
import { useLateral } from "../kit/lateral-context.tsx";

/** In a primary source's head: shows and hides who quotes it. */
export function QuotersToggle({ source, isOn }: { source: Source; isOn: boolean }) {
  const lateral = useLateral();
  return (
    <p className="source-acts">
      <button
        type="button"
        className="link"
        aria-pressed={isOn}
        onClick={() => toggleQuoters(lateral, source.id)}
      >
        Who quotes this?
      </button>
    </p>
  );
}
