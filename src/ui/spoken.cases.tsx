import { type Virtual, virtual } from "@guidepup/virtual-screen-reader";
import { QueryClientProvider } from "@tanstack/react-query";
import { createRoot } from "react-dom/client";
import { expect } from "vitest";
import { page } from "vitest/browser";
import type { TagId } from "../annotations/index.ts";
import { type Collection, readMarkdown, type Source } from "../sources/index.ts";
import {
  collectionQuery,
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
  documentQuery,
  type Lateral,
  tagPlaces,
} from "../state/index.ts";
import { createKeptRecordStore, createPreferences } from "../storage/index.ts";
import { App } from "./app.tsx";
import { LateralContext } from "./kit/lateral-context.tsx";
import "./styles.css";

const letter: Source = {
  id: "letter",
  title: "A letter",
  kind: "primary",
  publisher: null,
  author: null,
  date: null,
  dateNote: null,
  language: "en",
  provenance: "",
  file: "letter.md",
  originalFile: "letter.md",
};

const collection: Collection = { id: "all", title: "All", rights: "", sources: [letter] };

/** How often a screen reader's key for "go on" is pressed at most to come to something. */
const longestWay = 120;

/** A page as somebody hears it who has nothing but a screen reader. */
export interface SpokenPage {
  readonly lateral: Lateral;
  readonly reader: Virtual;
  /** Goes on, from where the reader is, until what is heard fits. */
  goTo(heard: RegExp): Promise<void>;
  /** Goes to the next heading that fits, as by the key for headings. */
  goToHeading(heard: RegExp): Promise<void>;
  /** Presses what the reader is on. */
  act(): Promise<void>;
  /** Waits until all of this was heard, in this order, since it was last asked. */
  hears(...phrases: readonly RegExp[]): Promise<void>;
  /** Tags words of the text beforehand, without a word, and waits for the card. */
  tagged(words: string, tag: TagId): Promise<void>;
  /** Takes the page away; what it stored stays. */
  close(): Promise<void>;
}

function createLateral(): Lateral {
  let made = 0;
  return {
    anchors: createAnchorStore(),
    annotations: createAnnotationStore({
      recordStore: createKeptRecordStore(window),
      replica: "tab-a",
      now: () => Date.UTC(2026, 10, 22, 10),
    }),
    language: createLanguageStore(),
    messages: createMessageStore(),
    panel: createPanelStore(),
    place: createPlaceStore(window),
    preferences: createPreferencesStore(createPreferences(window)),
    reading: createReadingStore(),
    shelf: createShelfStore(window, null),
    task: createTaskStore(),
    tracing: createTraceStore(),
    work: createWorkStore(),
    window,
    newId: () => {
      made += 1;
      return `spoken-annotation-${made}`;
    },
    now: () => Date.UTC(2026, 10, 22, 10),
    save: () => undefined,
  };
}

/** Opens the page on a text in Markdown, with a screen reader at its beginning. */
export async function openSpokenPage(markdown: string): Promise<SpokenPage> {
  await page.viewport(1280, 800);
  const host = document.createElement("div");
  document.body.append(host);
  const lateral = createLateral();
  lateral.language.setState({ code: "en" });
  const client = createQueryClient();
  client.setQueryData(collectionQuery.queryKey, collection);
  client.setQueryData(documentQuery(letter).queryKey, readMarkdown(markdown));
  for (const _ of lateral.annotations.load());
  const root = createRoot(host);
  root.render(
    <QueryClientProvider client={client}>
      <LateralContext value={lateral}>
        <App />
      </LateralContext>
    </QueryClientProvider>,
  );
  await expect.poll(() => host.querySelector(".panel h2")?.textContent).toBe("Annotations");
  await virtual.start({ container: host });
  let heardUpTo = 0;

  async function walk(step: () => Promise<void>, heard: RegExp) {
    const begun = (await virtual.spokenPhraseLog()).length;
    for (let count = 0; count < longestWay; count += 1) {
      await step();
      if (heard.test(await virtual.lastSpokenPhrase())) return;
    }
    const log = (await virtual.spokenPhraseLog()).slice(begun);
    throw new Error(`unexpected way without ${heard}, heard:\n${log.join("\n")}`);
  }

  return {
    lateral,
    reader: virtual,
    goTo: (heard) => walk(() => virtual.next(), heard),
    goToHeading: (heard) => walk(() => virtual.perform(virtual.commands.moveToNextHeading), heard),
    act: () => virtual.act(),
    async hears(...phrases) {
      let at = heardUpTo;
      for (const phrase of phrases) {
        const said = expect.arrayContaining([expect.stringMatching(phrase)]);
        await expect.poll(async () => (await virtual.spokenPhraseLog()).slice(at)).toEqual(said);
        const log = await virtual.spokenPhraseLog();
        at += log.slice(at).findIndex((one) => phrase.test(one)) + 1;
      }
      heardUpTo = at;
    },
    async tagged(words, tag) {
      const start = lateral.reading.getState().document?.text.indexOf(words) ?? -1;
      tagPlaces(lateral, tag, [{ span: { start, end: start + words.length }, exact: true, byTouch: false }]);
      lateral.messages.clear();
      const isThere = () =>
        [...host.querySelectorAll(".card-words")].some((card) => card.textContent === words);
      await expect.poll(isThere).toBe(true);
    },
    async close() {
      await virtual.stop();
      root.unmount();
      host.remove();
      window.history.replaceState(null, "", "#");
    },
  };
}
