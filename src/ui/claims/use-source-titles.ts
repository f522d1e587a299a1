import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { useStore } from "zustand";
import { collectionQuery } from "../../state/index.ts";
import { useLateral } from "../kit/lateral-context.tsx";

/** The titles of the sources of all collections, by id. */
export function useSourceTitles(): ReadonlyMap<string, string> {
  const { data: builtIn } = useQuery(collectionQuery);
  const offer = useStore(useLateral().shelf, (shelf) => shelf.offer);
  return useMemo(() => {
    const collections = builtIn === undefined ? [] : [builtIn, ...(offer?.(builtIn) ?? [])];
    return new Map(collections.flatMap(({ sources }) => sources.map(({ id, title }) => [id, title])));
  }, [builtIn, offer]);
}
