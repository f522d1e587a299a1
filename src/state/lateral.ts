import type { KeepingWindow, OutgoingFile, StorageNavigator } from "../storage/index.ts";
import type { AnchorStore } from "./anchor-store.ts";
import type { AnnotationStore } from "./annotation-store.ts";
import type { TaskStore } from "./classroom/task-store.ts";
import type { LanguageStore } from "./language-store.ts";
import type { MessageStore } from "./message-store.ts";
import type { PanelStore } from "./panel-store.ts";
import type { PlaceStore } from "./place-store.ts";
import type { PreferencesStore } from "./preferences-store.ts";
import type { ReadingStore } from "./reading-store.ts";
import type { ShelfStore } from "./shelf-store.ts";
import type { TraceStore } from "./trace-store.ts";
import type { WorkStore } from "./work-store.ts";

/** All that the page works with, put together once at its start. */
export interface Lateral {
  readonly anchors: AnchorStore;
  readonly annotations: AnnotationStore;
  readonly language: LanguageStore;
  readonly messages: MessageStore;
  readonly panel: PanelStore;
  readonly place: PlaceStore;
  readonly preferences: PreferencesStore;
  readonly reading: ReadingStore;
  readonly shelf: ShelfStore;
  readonly task: TaskStore;
  readonly tracing: TraceStore;
  readonly work: WorkStore;
  /** The browser's window, for what is loaded later and keeps something of its own. */
  readonly window: KeepingWindow & { readonly navigator?: StorageNavigator };
  /** An id that nothing else has. */
  readonly newId: () => string;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Gives the reader a file to save; where it is not given, the browser's download, which is loaded with exporting. */
  readonly save?: (file: OutgoingFile) => void;
}
