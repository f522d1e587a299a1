import { type UseQueryResult, useQueries } from "@tanstack/react-query";
import { useCallback } from "react";
import type { Collection, SourceDocument } from "../sources/index.ts";
import { documentQuery } from "../state/index.ts";

/** The collection's texts: the open one first, the others once it is there. */
export function useDocuments(collection: Collection, openId: string | null) {
  const combine = useCallback(
    (results: UseQueryResult<SourceDocument>[]) => {
      const documents = new Map<string, SourceDocument>();
      collection.sources.forEach(({ id }, index) => {
        const document = results[index]?.data;
        if (document) documents.set(id, document);
      });
      const open = results[collection.sources.findIndex(({ id }) => id === openId)];
      return { documents, open };
    },
    [collection, openId],
  );
  const openIsThere = useQueries({
    queries: collection.sources.filter(({ id }) => id === openId).map(documentQuery),
    combine: isSettled,
  });
  return useQueries({
    queries: collection.sources.map((source) => ({
      ...documentQuery(source),
      enabled: source.id === openId || openIsThere,
    })),
    combine,
  });
}

function isSettled(results: UseQueryResult<SourceDocument>[]): boolean {
  return results.every(({ isPending }) => !isPending);
}
