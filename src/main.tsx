import { QueryClientProvider } from "@tanstack/react-query";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import {
  afterPaint,
  attempt,
  codeName,
  createAnnotationStore,
  createMessageStore,
  createPanelStore,
  createPlaceStore,
  createPreferencesStore,
  createQueryClient,
  createReadingStore,
  createWorkStore,
  finishInSlices,
  type Lateral,
  loadFirst,
} from "./state/index.ts";
import { createLocalRecordStore, createPreferences, newId } from "./storage/index.ts";
import { App, LateralContext } from "./ui/index.ts";
import "./ui/styles.css";

function random(below: number): number {
  const [value = 0] = crypto.getRandomValues(new Uint32Array(1));
  return value % below;
}

const preferences = createPreferencesStore(createPreferences(window));
if (preferences.getState().codeName === null) preferences.set({ codeName: codeName(random) });

const lateral: Lateral = {
  annotations: createAnnotationStore({
    recordStore: createLocalRecordStore(window),
    replica: newId(crypto),
    now: Date.now,
  }),
  messages: createMessageStore(),
  panel: createPanelStore(),
  place: createPlaceStore(window, afterPaint),
  preferences,
  reading: createReadingStore(),
  work: createWorkStore(),
  newId: () => newId(crypto),
  now: Date.now,
};

// What will be seen first is on its way before anything is drawn.
const { sourceId, at, annotationId } = lateral.place.getState();
const queryClient = createQueryClient();
attempt(lateral, "Loading the first text", loadFirst(queryClient, sourceId));
attempt(
  lateral,
  "Reading the annotations",
  finishInSlices(lateral.annotations.load({ sourceId, at, annotationId }), 5),
);

const root = document.getElementById("root");
if (!root) throw new Error("main: unexpected page without #root, expected the one of index.html");

createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      <LateralContext value={lateral}>
        <App />
      </LateralContext>
    </QueryClientProvider>
  </StrictMode>,
);
