import { createStore } from "zustand/vanilla";
import type { Lateral } from "./lateral.ts";
import { atSource, type Place } from "./place.ts";
import type { PlaceStore } from "./place-store.ts";
import { createReadingStore } from "./reading-store.ts";

/** A place of its own in a source that the address names beside the open one. What leads elsewhere is the page's. */
function createPlaceBeside(place: PlaceStore, sourceId: string): PlaceStore {
  const store = createStore<Place>(() => ({ ...atSource(sourceId), view: "beside" }));
  return Object.assign(store, {
    openSource: place.openSource,
    openClassroom: place.openClassroom,
    openView: place.openView,
    startAt() {
      // It has its source from the beginning.
    },
    openAnnotation(annotationId: string | null) {
      if (store.getState().annotationId !== annotationId) store.setState({ annotationId });
    },
    rememberScroll(at: number) {
      if (store.getState().at !== at) store.setState({ at });
    },
  });
}

/**
 * The page's stores for one of two texts that are read at once: what is selected, read and open in it is its own, all
 * else is the page's.
 * @param besideId the source that stands beside the open one; null for the open one, whose place is the address
 */
export function createSide(lateral: Lateral, besideId: string | null): Lateral {
  const place = besideId === null ? lateral.place : createPlaceBeside(lateral.place, besideId);
  return { ...lateral, reading: createReadingStore(), place };
}

const acting = new WeakMap<Lateral, Lateral>();

/** Lets keys act on one side, from now on; on the page itself again with null. */
export function actOn(lateral: Lateral, side: Lateral | null): void {
  if (side) acting.set(lateral, side);
  else acting.delete(lateral);
}

/** What keys act on: the side that was touched last where two texts are on screen, else the page. */
export function actingOf(lateral: Lateral): Lateral {
  return acting.get(lateral) ?? lateral;
}
