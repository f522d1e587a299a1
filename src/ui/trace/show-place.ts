import { afterPaint, type Lateral } from "../../state/index.ts";
import type { Place } from "../../tracing/index.ts";
import { endPreview, previewSpan } from "../anchors/preview-span.ts";
import "../anchors/anchors.css";

/** How long a place that was jumped to stays marked, in milliseconds: long enough to be found by the eye. */
const markedMs = 4_000;

let timer: ReturnType<typeof setTimeout> | undefined;

function flash(lateral: Lateral, place: Place): void {
  clearTimeout(timer);
  previewSpan(lateral, place);
  timer = setTimeout(endPreview, markedMs);
}

/** Jumps to a place, in whichever source it is, and marks it for a moment. */
export function showPlace(lateral: Lateral, place: Place): void {
  const isThere = () => lateral.reading.getState().source?.id === place.id;
  if (isThere() && lateral.place.getState().view === null) {
    flash(lateral, place);
    return;
  }
  const stop = lateral.reading.subscribe(() => {
    if (!isThere()) return;
    leave();
    // The text is drawn, and scrolled to where it was read before; then comes the place.
    afterPaint(() => flash(lateral, place));
  });
  // Whoever goes elsewhere meanwhile is not carried off.
  const stopFollowing = lateral.place.subscribe(({ sourceId }) => {
    if (sourceId !== place.id) leave();
  });
  function leave() {
    stop();
    stopFollowing();
  }
  lateral.place.openSource(place.id);
}
