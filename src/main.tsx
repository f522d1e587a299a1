import { QueryClientProvider } from "@tanstack/react-query";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import {
  codeName,
  createAnnotationStore,
  createMessageStore,
  createPanelStore,
  createPlaceStore,
  createPreferencesStore,
  createQueryClient,
  createReadingStore,
  type Lateral,
} from "./state/index.ts";
import { createLocalRecordStore, createPreferences, newId, saveFile } from "./storage/index.ts";
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
  place: createPlaceStore(window),
  preferences,
  reading: createReadingStore(),
  newId: () => newId(crypto),
  now: Date.now,
  save: (file) => saveFile(document, file),
};

const root = document.getElementById("root");
if (!root) throw new Error("main: unexpected page without #root, expected the one of index.html");

createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={createQueryClient()}>
      <LateralContext value={lateral}>
        <App />
      </LateralContext>
    </QueryClientProvider>
  </StrictMode>,
);
