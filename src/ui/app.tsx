import { useQuery } from "@tanstack/react-query";
import { collectionQuery } from "../state/index.ts";
import { Desk } from "./desk.tsx";
import { LoadFailure } from "./kit/load-failure.tsx";
import { useAppearance } from "./use-appearance.ts";

/** The page: the collection is loaded, then its desk is laid out. */
export function App() {
  useAppearance();
  const collection = useQuery(collectionQuery);
  if (collection.isError) {
    return (
      <main className="lonely">
        <LoadFailure error={collection.error} onRetry={() => collection.refetch()} />
      </main>
    );
  }
  return collection.data ? <Desk collection={collection.data} /> : null;
}
