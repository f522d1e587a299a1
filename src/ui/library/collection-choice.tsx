import { t } from "../../languages/index.ts";
import type { Collection } from "../../sources/index.ts";
import { useLateral } from "../kit/lateral-context.tsx";

/** Which collection is open, where there are several, and the ways to sources and collections of one's own. */
export function CollectionChoice({
  collections,
  collection,
  onDialog,
}: {
  collections: readonly Collection[];
  collection: Collection;
  onDialog: (dialog: "add" | "arrange") => void;
}) {
  const { place, shelf } = useLateral();
  function choose(id: string) {
    shelf.choose(id);
    place.openSource(collections.find((one) => one.id === id)?.sources[0]?.id ?? null);
  }
  return (
    <>
      <button type="button" onClick={() => onDialog("add")}>
        {t("Add sources")}
      </button>
      <button type="button" onClick={() => onDialog("arrange")}>
        {t("Collections")}
      </button>
      {collections.length > 1 && (
        <select
          aria-label={t("Collection")}
          value={collection.id}
          onChange={(event) => choose(event.target.value)}
        >
          {collections.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </select>
      )}
    </>
  );
}
