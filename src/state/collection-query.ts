import { queryOptions } from "@tanstack/react-query";
import { t } from "../languages/index.ts";
import { type Collection, readManifest } from "../sources/index.ts";
import { fetchText } from "./fetch-text.ts";
import { LoadError } from "./load-error.ts";

/** The default collection's manifest. */
export const collectionQuery = queryOptions({
  queryKey: ["collection"],
  queryFn: async (): Promise<Collection> => {
    const text = await fetchText("manifest.json", () => t("The list of sources"));
    try {
      return readManifest(JSON.parse(text));
    } catch (cause) {
      const reason = cause instanceof Error ? cause.message : String(cause);
      throw new LoadError(() => t("The list of sources can’t be read: {reason}", { reason }), { cause });
    }
  },
});
