import { t } from "../languages/index.ts";
import { rich } from "./kit/rich.tsx";

/** What stands in place of a text where there is none: the address names another one, or the collection is empty. */
export function NoSource({ wanted }: { wanted: string | null }) {
  return (
    <div className="failure">
      <h1>{wanted === null ? t("Nothing here yet") : t("Not here")}</h1>
      {wanted === null ? (
        <p>{t("There are no sources in this collection. Add some in the library.")}</p>
      ) : (
        <p>
          {rich("There is no source “{source}” here. Choose one from the library.", {
            source: <bdi>{wanted}</bdi>,
          })}
        </p>
      )}
    </div>
  );
}
