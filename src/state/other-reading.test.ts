import { afterEach, describe, expect, test, vi } from "vitest";
import { readMarkdown, readPlainText, type SourceDocument } from "../sources/index.ts";
import { finish } from "../text/index.ts";
import { readHardMarkdown } from "./other-reading.ts";
import { standInWorkers } from "./stand-in-worker.cases.ts";

const markdown = "# The mayor\n\n*said* so";
const document = readMarkdown(markdown);

async function read(withinMs?: number): Promise<SourceDocument> {
  const result = await readHardMarkdown(markdown, withinMs);
  return "next" in result ? finish(result) : result;
}

afterEach(() => {
  vi.unstubAllGlobals();
});

describe("ST42 reading apart from the page", () => {
  test("ST42 a worker gets the text, tells its sections one by one, and ends", async () => {
    const workers = standInWorkers(({ tell }) => {
      for (const section of document.sections) tell(section);
      tell({ ...document, sections: [] });
    });
    expect(await read()).toEqual(document);
    expect(workers).toEqual([{ sent: [markdown], ended: true }]);
  });

  const failures: readonly (readonly [string, () => unknown, string])[] = [
    [
      "a worker that does not answer in time",
      () => standInWorkers(() => undefined),
      "takes too long to read",
    ],
    ["a worker that fails", () => standInWorkers(({ fail }) => fail()), "could not be read"],
    ["no workers", () => vi.stubGlobal("Worker", undefined), "could not be read apart from the page"],
  ];
  test.each(failures)(
    "ST42 with %s the text is read as plain text, which says so",
    async (_name, prepare, reason) => {
      const workers = prepare();
      const { fallback, ...plain } = await read(1);
      expect(fallback).toContain(reason);
      expect({ ...plain, fallback: null }).toEqual(readPlainText(markdown));
      if (Array.isArray(workers)) expect(workers).toMatchObject([{ ended: true }]);
    },
  );

  test("ST42 one text is read after the other", async () => {
    let answer: (() => void) | null = null;
    const workers = standInWorkers(({ tell }) => {
      answer = () => tell({ ...document, sections: [] });
    });
    const both = [read(), read()];
    await expect.poll(() => answer).not.toBeNull();
    expect(workers).toHaveLength(1);
    for (const one of both) {
      await expect.poll(() => answer).not.toBeNull();
      const now = answer as unknown as () => void;
      answer = null;
      now();
      await one;
    }
    expect(workers).toMatchObject([{ ended: true }, { ended: true }]);
  });
});
