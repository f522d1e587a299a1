import { type Annotation, isLive } from "../annotations/index.ts";
import type { Source, SourceDocument } from "../sources/index.ts";
import { readPlainText } from "../sources/index.ts";
import { createKeptRecordStore, createPreferences, type OutgoingFile } from "../storage/index.ts";
import { createAnchorStore } from "./anchor-store.ts";
import { createAnnotationStore } from "./annotation-store.ts";
import { type Browser, createBrowser, type Tab } from "./browser.cases.ts";
import { createTaskStore } from "./classroom/task-store.ts";
import { createLanguageStore } from "./language-store.ts";
import type { Lateral } from "./lateral.ts";
import { createMessageStore } from "./message-store.ts";
import { createPanelStore } from "./panel-store.ts";
import { createPlaceStore } from "./place-store.ts";
import { createPreferencesStore } from "./preferences-store.ts";
import { createReadingStore } from "./reading-store.ts";
import { createShelfStore } from "./shelf-store.ts";
import { loaded } from "./store-on.cases.ts";
import { createTraceStore } from "./trace-store.ts";
import type { Turns } from "./work.ts";
import { createWorkStore } from "./work-store.ts";

export const letter: Source = {
  id: "letter",
  title: "A letter",
  publisher: null,
  author: "Luke A. Bronin",
  date: "2019-06",
  dateNote: null,
  kind: "primary",
  language: "en",
  provenance: "Made up for a test.",
  file: "letter.md",
  originalFile: "letter.md",
};

/** The page's stores, put together as the page does, on a made-up browser and clock. */
export interface Desk extends Lateral {
  readonly browser: Browser;
  readonly tab: Tab;
  readonly document: SourceDocument;
  readonly files: readonly OutgoingFile[];
  /** The text of the newest message. */
  message(): string | undefined;
  /** Selects the words between `[[` and `]]`; all that stands around them must be the text. */
  select(fixture: string, options?: { exact: boolean }): void;
}

/** Turns in which no time passes, so that no work is ever shown. */
const noTime: Turns = { now: () => 0, pause: () => Promise.resolve() };

/** A desk with one source open. */
export function createDesk(text: string, browser: Browser = createBrowser(), turns = noTime): Desk {
  const tab = browser.openTab();
  const document = readPlainText(text);
  const files: OutgoingFile[] = [];
  let time = Date.UTC(2026, 10, 22, 10);
  const now = () => {
    time += 1;
    return time;
  };
  let made = 0;
  const language = createLanguageStore();
  const messages = createMessageStore();
  const reading = createReadingStore();
  const desk: Desk = {
    anchors: createAnchorStore(),
    annotations: loaded(
      createAnnotationStore({ recordStore: createKeptRecordStore(tab), replica: "tab-a", now }),
    ),
    language,
    messages,
    panel: createPanelStore(),
    place: createPlaceStore(tab),
    preferences: createPreferencesStore(createPreferences(tab)),
    reading,
    shelf: createShelfStore(tab, null),
    task: createTaskStore(),
    tracing: createTraceStore(),
    work: createWorkStore(turns),
    window: tab,
    newId: () => {
      made += 1;
      return `annotation-${made}`;
    },
    now,
    save: (file) => files.push(file),
    browser,
    tab,
    document,
    files,
    message: () => messages.getState()?.text,
    select(fixture, { exact } = { exact: false }) {
      const start = fixture.indexOf("[[");
      const end = fixture.indexOf("]]") - 2;
      const plain = fixture.replace("[[", "").replace("]]", "");
      if (plain !== document.text) throw new RangeError(`unexpected ${plain}, expected ${document.text}`);
      reading.select({ span: { start, end }, exact, byTouch: false });
    },
  };
  reading.open(letter, document, () => undefined);
  return desk;
}

/** The one annotation that a desk has. */
export function only(desk: Desk): Annotation {
  const live = [...desk.annotations.getState().records.values()].filter(isLive);
  const [record] = live;
  if (!record || live.length > 1) throw new Error(`unexpected ${live.length} annotations, expected one`);
  return record;
}
