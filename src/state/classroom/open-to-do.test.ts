import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { writeExerciseFile } from "../../exchange/index.ts";
import { taskSourceId } from "../../sources/index.ts";
import { createBrowser } from "../browser.cases.ts";
import { builtIn, openShelfDesk } from "../shelf-desk.cases.ts";
import { createQueryClient } from "../sources-query.ts";
import { offerImport } from "../transfer.ts";
import { handedOut, letterText, onBuiltIn } from "./handed-out.cases.ts";
import { writeTaskLink } from "./task-link.ts";
import { taskOffer } from "./task-offer.ts";

/** What lies beside the page. */
const files: Readonly<Record<string, string>> = {
  "sources/manifest.json": JSON.stringify(builtIn),
  "sources/letter.md": letterText,
  "exercises/who-says-what.json": writeExerciseFile(onBuiltIn()),
  "exercises/broken.json": "{",
};

beforeEach(() =>
  vi.stubGlobal("fetch", (path: string) => {
    const text = files[path];
    return Promise.resolve(text === undefined ? new Response("", { status: 404 }) : new Response(text));
  }),
);
afterEach(() => vi.unstubAllGlobals());

const ids = ["letter", "own-reply"].map((id) => taskSourceId("who-says-what", id));

describe("ST193 an exercise's file", () => {
  test("that is chosen for import, whatever its name, is opened to be done at its first text", async () => {
    const desk = await openShelfDesk(createBrowser());
    const file = new File([writeExerciseFile(handedOut())], "homework.json");
    expect(await offerImport(desk.lateral, file, builtIn, new Map())).toBeNull();
    expect(desk.lateral.place.getState().sourceId).toBe(ids[0]);
    const open = desk.lateral.shelf.getState().offer?.(builtIn).at(-1);
    expect([open?.exerciseId, open?.id]).toEqual(["who-says-what", desk.lateral.shelf.getState().chosen]);
    expect(open?.sources.map(({ id }) => id)).toEqual(ids);
  });

  test("that can't be read changes nothing, and the reader is told the reason", async () => {
    const desk = await openShelfDesk(createBrowser());
    const damaged = writeExerciseFile(handedOut()).replace('"quote"', '"rumour"');
    const file = new File([damaged], "homework.json");
    expect(await offerImport(desk.lateral, file, builtIn, new Map())).toBeNull();
    expect(desk.lateral.message()).toMatch(/homework\.json.* was not opened\. .*rumour/);
    expect(desk.own.getState().records.size).toBe(0);
    expect(desk.lateral.place.getState().sourceId).toBeNull();
  });
});

describe("ST193 what stands in the address", () => {
  const client = () => createQueryClient();

  test("is a link's exercise, without its key", async () => {
    const { exercise, sources } = onBuiltIn();
    const link = await writeTaskLink(exercise, sources, builtIn.sources);
    const offer = await taskOffer(client(), link ?? "");
    expect(offer).toMatchObject({ ok: true, file: { exercise: { id: exercise.id, key: null } } });
  });

  test("or a ready one with its key, for practice", async () => {
    const offer = await taskOffer(client(), "ready=who-says-what.json");
    expect(offer).toMatchObject({
      ok: true,
      file: { exercise: onBuiltIn().exercise, sources: builtIn.sources, texts: [] },
    });
  });

  test.each(["../manifest.json", "https://example.org/x.json", "who-says-what", ""])(
    "a ready one named %j is refused, and nothing is fetched",
    async (name) => {
      vi.stubGlobal("fetch", () => Promise.reject(new Error("unexpected request, expected none")));
      const offer = await taskOffer(client(), `ready=${encodeURIComponent(name)}`);
      expect(offer).toEqual({ ok: false, problem: expect.stringContaining(JSON.stringify(name)) });
    },
  );

  test.each(["missing.json", "broken.json"])("a ready one that isn't whole (%s) throws", async (name) => {
    await expect(taskOffer(client(), `ready=${name}`)).rejects.toThrow(name);
  });

  test("without an exercise it is refused", async () => {
    expect(await taskOffer(client(), "x=1")).toMatchObject({ ok: false });
  });
});
