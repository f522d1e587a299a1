import { createStore, type StoreApi } from "zustand/vanilla";
import { type Place, readPlace, writePlace } from "./place.ts";

export interface PlaceStore extends StoreApi<Place> {
  /** Opens a source; leaves an entry in the browser's history, so that Back returns. */
  openSource(sourceId: string): void;
  /** Names the source that is open where the address names none, so that a reload finds the same place. */
  startAt(sourceId: string): void;
  /** Opens an annotation's card, or closes it with null. */
  openAnnotation(annotationId: string | null): void;
  /** Remembers the first text on screen: UTF-16 code units into the canonical text. */
  rememberScroll(at: number): void;
}

type PlaceWindow = Pick<Window, "location" | "history" | "addEventListener">;

/** Keeps the place and the address bar equal, in both directions. */
export function createPlaceStore(window: PlaceWindow): PlaceStore {
  const store = createStore<Place>(() => readPlace(window.location.hash));

  function go(place: Place, how: "pushState" | "replaceState") {
    window.history[how](null, "", writePlace(place));
    store.setState(place, true);
  }

  // A click on a link and the Back button both end here.
  window.addEventListener("popstate", () => store.setState(readPlace(window.location.hash), true));

  return Object.assign(store, {
    openSource(sourceId: string) {
      if (store.getState().sourceId !== sourceId) {
        go({ sourceId, annotationId: null, at: null }, "pushState");
      }
    },
    startAt(sourceId: string) {
      const place = store.getState();
      if (place.sourceId === null) go({ ...place, sourceId }, "replaceState");
    },
    openAnnotation(annotationId: string | null) {
      const place = store.getState();
      if (place.annotationId !== annotationId) go({ ...place, annotationId }, "replaceState");
    },
    rememberScroll(at: number) {
      const place = store.getState();
      if (place.at !== at) go({ ...place, at }, "replaceState");
    },
  });
}
