import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { documentHash, ownFile, ownText, readMarkdown, type Source } from "../../sources/index.ts";
import { createBrowser } from "../browser.cases.ts";
import { letter } from "../desk.cases.ts";
import { openShelfDesk } from "../shelf-desk.cases.ts";
import { standInWorkers } from "../stand-in-worker.cases.ts";
import { handOutFile, handOutPage } from "./hand-out.ts";
import { handedOut, letterText, onBuiltIn, secrets } from "./handed-out.cases.ts";
import { openExerciseFile } from "./open-exercise-file.ts";
import { takeExercise } from "./take-exercise.ts";

const template = "<body><!-- An exercise stands here. --></body>";
const beside: Record<string, string> = { "exercise.html": template, "sources/letter.md": letterText };

beforeEach(() => vi.stubGlobal("fetch", async (path: string) => new Response(beside[path])));
afterEach(() => vi.unstubAllGlobals());

async function deskWithTexts() {
  const desk = await openShelfDesk(createBrowser());
  await desk.own.kept.putTexts(handedOut().texts);
  return desk;
}

async function lastFile({ lateral }: Awaited<ReturnType<typeof deskWithTexts>>) {
  const file = lateral.files.at(-1);
  if (!file) throw new Error("unexpected silence, expected a file");
  return { name: file.name, text: await new Blob([...file.parts]).text() };
}

describe("ST173 an exercise is handed out", () => {
  test("ST173 as a file without its key, which opens elsewhere with its texts", async () => {
    const desk = await deskWithTexts();
    await handOutFile(desk, handedOut(), false);
    const { name, text } = await lastFile(desk);
    expect(name).toBe("exercise.lateral.json");
    for (const secret of secrets) expect(text).not.toContain(secret);
    expect(text).not.toContain(letterText);
    expect(text).not.toContain("answers.docx");
    expect(desk.lateral.message()).toBe("Saved exercise.lateral.json. The key is not in it.");
    const elsewhere = await openShelfDesk(createBrowser());
    const opened = await openExerciseFile(elsewhere.lateral, new Blob([text]), [letter]);
    if (!opened?.ok) throw new Error(opened?.problem);
    expect(await takeExercise(elsewhere, opened.file, "do")).toMatchObject({ ok: true });
  });

  test("ST173 as a page without its key, which carries all texts", async () => {
    const desk = await deskWithTexts();
    await handOutPage(desk, handedOut(), false);
    const { name, text } = await lastFile(desk);
    expect(name).toBe("exercise.html");
    for (const secret of secrets) expect(text).not.toContain(secret.replaceAll('"', '\\"'));
    expect(text).toContain(letterText);
    expect(text).toContain("I never said so.");
    expect(text).not.toContain("answers.docx");
  });

  test("ST173 with its key only where that is asked for, under a name that says so", async () => {
    const desk = await deskWithTexts();
    await handOutFile(desk, handedOut(), true);
    expect(await lastFile(desk)).toMatchObject({
      name: "exercise-with-key.lateral.json",
      text: expect.stringContaining("platypus"),
    });
    await handOutPage(desk, handedOut(), true);
    expect(await lastFile(desk)).toMatchObject({
      name: "exercise-with-key.html",
      text: expect.stringContaining("platypus"),
    });
    expect(desk.lateral.message()).toBe("Saved exercise-with-key.html, with the key in it.");
  });
});

describe("ST174 nothing is handed out that could not be done", () => {
  const refusals: [string, () => Promise<void>, string][] = [
    [
      "another text than the exercise was made on",
      async () => {
        const { exercise, sources } = onBuiltIn();
        const changed = {
          ...exercise,
          sources: exercise.sources.map((one) => ({ ...one, textHash: "sha256:0c" })),
        };
        await handOutFile(await deskWithTexts(), { exercise: changed, sources }, false);
      },
      "“A letter” is not the text any more that the exercise was made on",
    ],
    [
      "a text that is gone",
      async () => handOutFile(await openShelfDesk(createBrowser()), handedOut(), false),
      "The text of “A reply” could not be read",
    ],
    [
      "a source that is missing",
      async () => handOutFile(await deskWithTexts(), { ...handedOut(), sources: [] }, false),
      "unexpected exercise without the text “A letter”",
    ],
    [
      "a page that isn't there",
      async () => {
        vi.stubGlobal(
          "fetch",
          async (path: string) => new Response(path === "exercise.html" ? "<body>" : letterText),
        );
        await handOutPage(await deskWithTexts(), handedOut(), false);
      },
      "unexpected page without a place for an exercise",
    ],
  ];
  test.each(refusals)("ST174 %s is told", async (_, act, problem) => {
    await expect(act()).rejects.toThrow(problem);
  });

  test("ST174 a page for a text that names a rare character is refused, a file is not", async () => {
    const desk = await deskWithTexts();
    const text = ownText("A &rarr; B", "markdown");
    await desk.own.kept.putTexts([text]);
    const source: Source = { ...letter, id: "arrow", title: "An arrow", file: ownFile(text.key, "markdown") };
    // The worker has the whole list of characters.
    const document = readMarkdown(text.text);
    standInWorkers(({ tell }) => {
      for (const section of document.sections) tell(section);
      tell({ ...document, sections: [] });
    });
    const textHash = documentHash(document);
    const exercise = {
      ...handedOut().exercise,
      key: null,
      sources: [{ id: "arrow", title: "An arrow", textHash }],
    };
    await handOutFile(desk, { exercise, sources: [source] }, false);
    await expect(handOutPage(desk, { exercise, sources: [source] }, false)).rejects.toThrow(
      "“An arrow” names the character &rarr;",
    );
  });
});
