import { t } from "../../languages/index.ts";
import type { Source } from "../../sources/index.ts";
import { embeddedSet } from "../../storage/index.ts";
import { isolated } from "../../text/index.ts";
import type { Place } from "../../tracing/index.ts";
import { useLateral } from "../kit/lateral-context.tsx";
import { showPlace } from "./show-place.ts";

/** What can be done with a place in a source: going there, or putting that source beside the open one. */
export function PlaceActs({
  place,
  source,
  openId,
  onShow,
}: {
  place: Place;
  /** The source that the place is in. */
  source: Source;
  /** The source beside which it can be put. */
  openId: string;
  /** After the jump. */
  onShow?: () => void;
}) {
  const lateral = useLateral();
  const title = isolated(source.title);
  return (
    <p className="place-acts">
      <button
        type="button"
        className="link"
        aria-label={t("Show in “{title}”", { title })}
        onClick={() => {
          showPlace(lateral, place);
          onShow?.();
        }}
      >
        {t("Show")}
      </button>
      {/* The page of one file has no other views. */}
      {place.id !== openId && embeddedSet() === null && (
        <button
          type="button"
          className="link"
          aria-label={t("Side by side with “{title}”", { title })}
          onClick={() => lateral.place.openView("beside", place.id)}
        >
          {t("Side by side")}
        </button>
      )}
    </p>
  );
}
