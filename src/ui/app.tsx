import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { useStore } from "zustand";
import { collectionQuery, openCollection } from "../state/index.ts";
import { Desk } from "./desk.tsx";
import { useLateral } from "./kit/lateral-context.tsx";
import { LoadFailure } from "./kit/load-failure.tsx";
import { useAppearance } from "./use-appearance.ts";

/** The page: the collections are loaded, then the desk of one of them is laid out. */
export function App() {
  useAppearance();
  const { language, place, shelf } = useLateral();
  const { code } = useStore(language);
  const { data: builtIn, error, refetch } = useQuery(collectionQuery);
  const { offer, chosen, isLooking } = useStore(shelf);
  const wanted = useStore(place, ({ sourceId }) => sourceId);
  const collections = useMemo(() => builtIn && (offer?.(builtIn) ?? [builtIn]), [builtIn, offer]);
  if (code === null) return null;
  if (error) {
    return (
      <main className="lonely">
        <LoadFailure error={error} onRetry={() => refetch()} />
      </main>
    );
  }
  const collection = collections && openCollection(collections, chosen, wanted);
  // What was added is on its way; what comes with Lateral need not wait for it.
  const isComing = isLooking && offer === null && !builtIn?.sources.some(({ id }) => id === wanted);
  if (!collection || isComing) return null;
  // In another language all is said anew.
  return <Desk key={code} collections={collections} collection={collection} />;
}
