import { createStore, type StoreApi } from "zustand/vanilla";
import { atClassroom, atSource, type Place, readPlace, type View, writePlace } from "./place.ts";

export interface PlaceStore extends StoreApi<Place> {
  /** Opens a source, or none with null; leaves an entry in the browser's history, so that Back returns. */
  openSource(sourceId: string | null): void;
  /**
   * Shows something else instead of the open text, or the text again with null; leaves an entry in the browser's history.
   * @param besideId the source that stands beside the open one in the view "beside"
   */
  openView(view: View | null, besideId?: string): void;
  /** Shows a page of the classroom, see `Place.page`; leaves an entry in the browser's history. */
  openClassroom(page?: string): void;
  /** Names the source that is open where the address names none, so that a reload finds the same place. */
  startAt(sourceId: string): void;
  /** Opens an annotation's card, or closes it with null. */
  openAnnotation(annotationId: string | null): void;
  /** Remembers the first text on screen: UTF-16 code units into the canonical text. */
  rememberScroll(at: number): void;
}

type PlaceWindow = Pick<Window, "location" | "history" | "addEventListener">;

/**
 * Keeps the place and the address bar equal, in both directions.
 * @param later when an address that replaces another one is written: browsers take several milliseconds for it, which
 *   a key that was just pressed need not wait for. At once when left out.
 */
export function createPlaceStore(
  window: PlaceWindow,
  later: (write: () => void) => void = (write) => write(),
): PlaceStore {
  const store = createStore<Place>(() => readPlace(window.location.hash));
  let isBehind = false;

  function catchUp() {
    if (!isBehind) return;
    isBehind = false;
    window.history.replaceState(null, "", writePlace(store.getState()));
  }

  function replace(place: Place) {
    store.setState(place, true);
    if (isBehind) return;
    isBehind = true;
    later(catchUp);
  }

  function go(place: Place) {
    catchUp();
    window.history.pushState(null, "", writePlace(place));
    store.setState(place, true);
  }

  // A click on a link and the Back button both end here. What was not yet written belonged to the place before.
  window.addEventListener("popstate", () => {
    isBehind = false;
    store.setState(readPlace(window.location.hash), true);
  });
  window.addEventListener("pagehide", catchUp);

  return Object.assign(store, {
    openSource(sourceId: string | null) {
      const now = store.getState();
      if (now.sourceId !== sourceId) go(atSource(sourceId));
      else if (now.view !== null) go({ ...now, view: null, besideId: null });
    },
    openView(view: View | null, besideId?: string) {
      const now = store.getState();
      if (now.view !== view || now.besideId !== (besideId ?? null))
        go({ ...now, view, besideId: besideId ?? null });
    },
    openClassroom(page?: string) {
      if (store.getState().page !== (page ?? "")) go(atClassroom(page));
    },
    startAt(sourceId: string) {
      const place = store.getState();
      if (place.sourceId === null && place.view === null) replace({ ...place, sourceId });
    },
    openAnnotation(annotationId: string | null) {
      const place = store.getState();
      if (place.annotationId !== annotationId) replace({ ...place, annotationId });
    },
    rememberScroll(at: number) {
      const place = store.getState();
      if (place.at !== at) replace({ ...place, at });
    },
  });
}
