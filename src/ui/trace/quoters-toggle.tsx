import { t } from "../../languages/index.ts";
import type { Source } from "../../sources/index.ts";
import { toggleQuoters } from "../../state/index.ts";
import { useLateral } from "../kit/lateral-context.tsx";

/** In a primary source's head: shows and hides who quotes it. */
export function QuotersToggle({ source, isOn }: { source: Source; isOn: boolean }) {
  const lateral = useLateral();
  return (
    <button
      type="button"
      className="link"
      // No button by its role: its name holds that of the button which tags quotes.
      role="switch"
      aria-checked={isOn}
      onClick={() => toggleQuoters(lateral, source.id)}
    >
      {t("Who quotes this?")}
    </button>
  );
}
