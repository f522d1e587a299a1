import { QueryClientProvider } from "@tanstack/react-query";
import { createRoot } from "react-dom/client";
import { afterEach, expect, test } from "vitest";
import type { SourceDocument } from "../../sources/index.ts";
import { createQueryClient } from "../../state/index.ts";
import { sharedPassages } from "../../tracing/index.ts";
import { useTraces } from "./use-traces.ts";

/** Two texts of so many words each that share every second stretch of thirty words. */
function documents(words: number): Map<string, SourceDocument> {
  const text = (own: string) =>
    Array.from({ length: words }, (_, at) =>
      Math.floor(at / 30) % 2 === 0 ? `word${at}` : `${own}${at}`,
    ).join(" ");
  return new Map(["one", "two"].map((id) => [id, { text: text(id), sections: [], fallback: null }]));
}

const started: string[] = [];
const Original = Worker;
let cleanUp: () => void = () => undefined;
afterEach(() => {
  cleanUp();
  window.Worker = Original;
});

/** A page in which `readers` components ask for the same traces. */
function show(texts: ReadonlyMap<string, SourceDocument>, readers: number) {
  window.Worker = class extends Original {
    constructor(address: string | URL, options?: WorkerOptions) {
      super(address, options);
      started.push(String(address));
    }
  };
  started.length = 0;
  const host = document.createElement("div");
  const root = createRoot(host);
  const seen: ReturnType<typeof useTraces>[] = [];
  function Reader() {
    const traces = useTraces(new Map(texts));
    seen.push(traces);
    return traces.error?.message ?? String(traces.isReady);
  }
  root.render(
    <QueryClientProvider client={createQueryClient()}>
      {Array.from({ length: readers }, (_, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: they are all the same
        <Reader key={at} />
      ))}
    </QueryClientProvider>,
  );
  cleanUp = () => root.unmount();
  return { host, seen };
}

test.each([
  ["in the page", 1_200, []],
  ["in a worker", 60_000, [expect.stringContaining("tracing-worker")]],
])(
  "ST130 ST131 two readers of the same texts get the same passages, found once %s",
  async (_where, words, workers) => {
    const texts = documents(words);
    const { host, seen } = show(texts, 2);
    await expect.poll(() => host.textContent, { timeout: 20_000 }).toBe("truetrue");
    expect(seen[0]).toEqual({ passages: [], isReady: false, error: null });
    const [one, other] = seen.slice(-2);
    expect(one?.passages).toBe(other?.passages);
    expect(one?.passages).toEqual(sharedPassages([...texts].map(([id, { text }]) => ({ id, text }))));
    expect(one?.passages.length).toBe(words / 60);
    expect(started).toEqual(workers);
  },
);
