import { t } from "../../languages/index.ts";
import { atSource, writePlace } from "../../state/index.ts";
import type { ViewProps } from "../kit/view-props.ts";

/** In place of what shows that texts share words, where an exercise is done without that. */
export function Untraced({ source }: ViewProps) {
  return (
    <div className="failure">
      <h1>{t("Not in this exercise")}</h1>
      <p>{t("It is done without looking up where words come from.")}</p>
      <p>
        <a href={writePlace(atSource(source.id))}>{t("Back to the text")}</a>
      </p>
    </div>
  );
}
