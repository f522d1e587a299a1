import { QueryClientProvider } from "@tanstack/react-query";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { said } from "./languages/index.ts";
import {
  afterPaint,
  attempt,
  createAnchorStore,
  createAnnotationStore,
  createLanguageStore,
  createMessageStore,
  createPanelStore,
  createPlaceStore,
  createPreferencesStore,
  createQueryClient,
  createReadingStore,
  createShelfStore,
  createTaskStore,
  createTraceStore,
  createWorkStore,
  followLanguage,
  type Lateral,
  loadFirst,
  lookForShelf,
  nameReader,
  readStored,
} from "./state/index.ts";
import { createKeptRecordStore, createPreferences, newId } from "./storage/index.ts";
import { App, LateralContext } from "./ui/index.ts";
import "./ui/styles.css";

function random(below: number): number {
  const [value = 0] = crypto.getRandomValues(new Uint32Array(1));
  return value % below;
}

const preferences = createPreferencesStore(createPreferences(window));
const place = createPlaceStore(window, afterPaint);

const lateral: Lateral = {
  anchors: createAnchorStore(),
  annotations: createAnnotationStore({
    recordStore: createKeptRecordStore(window),
    replica: newId(crypto),
    now: Date.now,
  }),
  language: createLanguageStore(),
  messages: createMessageStore(),
  panel: createPanelStore(),
  place,
  preferences,
  reading: createReadingStore(),
  shelf: createShelfStore(window, place.getState().sourceId),
  task: createTaskStore(),
  tracing: createTraceStore(),
  work: createWorkStore(),
  window,
  newId: () => newId(crypto),
  now: Date.now,
};

attempt(lateral, said("Finding a code name"), nameReader(preferences, random));
followLanguage(lateral, navigator.languages);
// What will be seen first is on its way before anything is drawn.
const queryClient = createQueryClient();
const firstText = loadFirst(queryClient, place.getState().sourceId);
attempt(lateral, said("Loading the first text"), firstText);
const stored = readStored(lateral, firstText);
attempt(lateral, said("Reading the annotations"), stored);
attempt(lateral, said("Opening what you added"), lookForShelf(lateral, stored));

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
