import { useQueries } from "@tanstack/react-query";
import { useCallback } from "react";
import { t } from "../../languages/index.ts";
import type { Collection, Source } from "../../sources/index.ts";
import { documentQuery } from "../../state/index.ts";

interface Failed {
  readonly source: Source;
  readonly error: Error;
  readonly retry: () => void;
}

/** The texts of a collection that could not be loaded. */
function useFailed({ sources }: Collection): readonly Failed[] {
  const combine = useCallback(
    (results: readonly { error: Error | null; refetch: () => unknown }[]) =>
      sources.flatMap((source, index): Failed[] => {
        const { error, refetch } = results[index] ?? {};
        return error ? [{ source, error, retry: () => refetch?.() }] : [];
      }),
    [sources],
  );
  return useQueries({ queries: sources.map(documentQuery), combine });
}

/** Says what is waited for until all texts of a collection can be compared, and which of them can't be had. */
export function MissingTexts({ collection, count }: { collection: Collection; count: number }) {
  const failed = useFailed(collection);
  const all = collection.sources.length;
  return (
    <div className="missing-texts late">
      <p role="status">
        {count === all ? t("Comparing the texts…") : t("Loading the texts: {count} of {all}", { count, all })}
      </p>
      {count < all && <progress aria-label={t("Texts that are loaded")} value={count} max={all} />}
      {failed.map(({ source, error, retry }) => (
        <p key={source.id} role="alert">
          {error.message}{" "}
          <button type="button" className="link" onClick={retry}>
            {t("Try again")}
          </button>
        </p>
      ))}
    </div>
  );
}
