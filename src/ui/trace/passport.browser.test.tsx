import { QueryClientProvider } from "@tanstack/react-query";
import { createRoot } from "react-dom/client";
import { afterEach, expect, test } from "vitest";
import { describe as describeSpan } from "../../anchoring/index.ts";
import type { Annotation } from "../../annotations/index.ts";
import { readPlainText, type Source, type SourceDocument } from "../../sources/index.ts";
import {
  createAnchorStore,
  createAnnotationStore,
  createMessageStore,
  createPlaceStore,
  createQueryClient,
  createReadingStore,
  createTaskStore,
  createTraceStore,
  type Lateral,
  traceAnnotation,
} from "../../state/index.ts";
import { createKeptRecordStore } from "../../storage/index.ts";
import { textHash } from "../../text/index.ts";
import { LateralContext } from "../kit/lateral-context.tsx";
import { TracePanel } from "./trace-panel.tsx";

const letterText =
  "Dear all. The river will not rise higher than 12 feet unless the dam breaks in the night. We ask for help. Yours.";

function sourceWith(id: string, title: string, kind: Source["kind"]): Source {
  const unknown = { publisher: null, author: null, date: null, dateNote: null };
  return { id, title, kind, ...unknown, language: "en", provenance: "", file: "", originalFile: "" };
}

const article = sourceWith("article", "An article", "opinion");
const letter = sourceWith("letter", "Letter of the mayor", "primary");
const report = sourceWith("report", "A report", "report");

let remove: () => unknown = () => null;
afterEach(() => {
  remove();
  localStorage.clear();
});

/** Words of a text, written down as an annotation on it. */
function tagged(
  id: string,
  sourceId: string,
  text: string,
  words: string,
  fields: Partial<Annotation> = {},
): Annotation {
  const start = text.indexOf(words);
  const time = "2026-11-22T10:00:00.000Z";
  return {
    id,
    sourceId,
    textHash: textHash(text),
    spans: [describeSpan(text, { start, end: start + words.length })],
    tag: "quote",
    attributes: {},
    note: "",
    unsure: false,
    creator: "reader",
    created: time,
    modified: time,
    v: [0, 0, "new"],
    ...fields,
  };
}

/** As much of the page's stores as a trace needs. */
function createLateral() {
  const recordStore = createKeptRecordStore(window);
  return {
    anchors: createAnchorStore(),
    annotations: createAnnotationStore({ recordStore, replica: "tab-a", now: () => 1_000 }),
    messages: createMessageStore(),
    place: createPlaceStore(window),
    reading: createReadingStore(),
    task: createTaskStore(),
    tracing: createTraceStore(),
  } as unknown as Lateral;
}

/** The trace of words that are tagged in an article, as it is shown beside the article. */
async function show({
  quote,
  fields = {},
  sources = [article, letter, report],
  alsoTagged = () => [],
  before = "They said: ",
}: {
  quote: string;
  before?: string;
  fields?: Partial<Annotation>;
  sources?: readonly Source[];
  alsoTagged?: (texts: ReadonlyMap<string, SourceDocument>) => readonly Annotation[];
}): Promise<{ host: HTMLElement; desk: Lateral }> {
  const documents = new Map(
    [
      ["article", `${before}“${quote}”. We wonder.`] as const,
      ["letter", letterText] as const,
      ["report", "The weather was fine. A dam is a wall."] as const,
    ]
      .filter(([id]) => sources.some((source) => source.id === id))
      .map(([id, text]) => [id, readPlainText(text)]),
  );
  const document = documents.get("article");
  if (!document) throw new Error("unexpected collection without the article");
  const desk = createLateral();
  desk.reading.open(article, document, () => undefined);
  const records = [tagged("the-quote", "article", document.text, quote, fields), ...alsoTagged(documents)];
  desk.annotations.commit(
    records.map((after) => ({ id: after.id, before: null, after })),
    "tagging",
  );
  traceAnnotation(desk, "the-quote");
  const traced = desk.tracing.getState().open;
  if (!traced) throw new Error("unexpected nothing, expected words to trace");
  const host = window.document.createElement("div");
  window.document.body.append(host);
  const root = createRoot(host);
  root.render(
    <QueryClientProvider client={createQueryClient()}>
      <LateralContext value={desk}>
        <TracePanel
          traced={traced}
          source={article}
          collection={{ id: "all", title: "All", rights: "", sources }}
          documents={documents}
          onHide={() => undefined}
        />
      </LateralContext>
    </QueryClientProvider>,
  );
  remove = () => {
    root.unmount();
    host.remove();
  };
  await expect.poll(() => host.textContent).toMatch(/Closest sentences|Where the words stand|no other text/);
  return { host, desk };
}

function wordsIn(host: HTMLElement, selector: string): string {
  return [...host.querySelectorAll(selector)].map(({ textContent }) => textContent).join();
}

test("what was changed without a mark is shown as struck out and put in, and warned of in words", async () => {
  const quote = "The river will rise higher than 18 feet unless the dam breaks in the night";
  const { host } = await show({ quote });
  expect(host.querySelector(".outcome .verdict")?.textContent).toContain(
    "Altered without a mark in the letter",
  );
  expect(wordsIn(host, ".match del")).toMatch(/only in the source: not.*only in the source: 12/);
  expect(wordsIn(host, ".match ins")).toMatch(/only in the quote: 18/);
  expect([...host.querySelectorAll(".anchor-warnings li")].map(({ textContent }) => textContent)).toEqual([
    "⚠ A negation was left out: “not”",
    "⚠ A number differs: “12” in the source, “18” in the quote",
  ]);
});

test("what a mark stands for is told, with what it holds", async () => {
  const quote = "The river will not rise higher than 12 feet ... in the night";
  const { host } = await show({ quote });
  expect(host.querySelector(".outcome .verdict")?.textContent).toContain("Marked edit in the letter");
  expect(host.querySelector(".left-out")?.textContent).toContain("“unless the dam breaks");
  expect(host.querySelector(".anchor-warnings")?.textContent).toContain(
    "A condition is among the words left out",
  );
});

test("of an indirect quote the closest sentences are shown, without a verdict", async () => {
  const quote = "the river would stay below twelve feet if the dam holds at night";
  const { host } = await show({ quote, fields: { attributes: { form: "indirect" } } });
  expect(host.querySelector(".verdict")).toBeNull();
  await expect
    .poll(() => host.querySelector(".closest li")?.textContent)
    .toContain("The river will not rise");
});

test("without a primary source the words are looked for in all texts, and that is said", async () => {
  const { host } = await show({
    quote: "The weather was fine",
    sources: [article, report],
  });
  expect(host.querySelector(".outcome")?.textContent).toMatch(
    /Word for word in another text“A report” has these words exactly\.No source here is marked as the primary one/,
  );
});

test("where there is no other text that is all that is said, of indirect quotes too", async () => {
  const { host } = await show({
    quote: "The weather was fine",
    fields: { attributes: { form: "indirect" } },
    sources: [article],
  });
  expect(host.textContent).toContain("There is no other text in this collection to look in.");
  expect(host.textContent).not.toMatch(/Closest|closest/);
});

test("what is tagged where the words stand is noted as their source, as a step of undo", async () => {
  const quote = "The river will not rise higher than 12 feet";
  const { host, desk } = await show({
    quote,
    alsoTagged: (texts) => [
      tagged("the-origin", "letter", texts.get("letter")?.text ?? "", "12 feet", { tag: "statistic" }),
    ],
  });
  const button = () =>
    [...host.querySelectorAll("button")].find(({ textContent }) => textContent?.startsWith("Note"));
  expect(button()?.textContent).toBe("Note “12 feet” as the source");
  button()?.click();
  expect(desk.annotations.getState().records.get("the-origin")?.links).toEqual([
    { kind: "source-of", to: "the-quote" },
  ]);
  await expect.poll(() => host.textContent).toContain("Linked: “12 feet” is noted as the source.");
  desk.annotations.undo();
  await expect.poll(() => button()?.textContent).toBe("Note “12 feet” as the source");
});

test("who the text says it from is offered as the chain, and taken as a step of undo", async () => {
  const quote = "The river will not rise higher than 12 feet";
  const { host, desk } = await show({ quote, before: "Ann Lee of the Post said that Bo Chan wrote: " });
  const button = () =>
    [...host.querySelectorAll(".chain button")].find(({ textContent }) => textContent?.includes("Bo Chan"));
  await expect.poll(() => button()?.textContent).toMatch(/Ann Lee.* › .*Bo Chan/);
  (button() as HTMLButtonElement).click();
  await expect
    .poll(() => desk.annotations.getState().records.get("the-quote")?.attributes["chain"])
    .toHaveLength(2);
  expect(button()).toBeUndefined();
});
