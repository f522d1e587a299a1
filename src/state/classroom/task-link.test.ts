import { describe, expect, test } from "vitest";
import { forStudents } from "../../classroom/index.ts";
import { letter } from "../desk.cases.ts";
import { handedOut, onBuiltIn, secrets } from "./handed-out.cases.ts";
import { readTaskLink, writeTaskLink } from "./task-link.ts";

const builtIn = [letter];

async function packed(text: string | Uint8Array<ArrayBuffer>): Promise<string> {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream("deflate"));
  const bytes = await new Response(stream).arrayBuffer();
  return `task=${Buffer.from(bytes).toString("base64url")}`;
}

function unpacked(link: string): Promise<string> {
  const bytes = Buffer.from(link.replace("task=", ""), "base64url");
  return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate"))).text();
}

describe("ST172 an exercise in a link", () => {
  test("ST172 is read as it was written, without its key", async () => {
    const { exercise, sources } = onBuiltIn();
    const link = (await writeTaskLink(exercise, sources, builtIn)) ?? "";
    expect(link).toMatch(/^task=[A-Za-z0-9_-]+$/);
    expect(await readTaskLink(link, builtIn)).toEqual({
      ok: true,
      file: { exercise: forStudents(exercise), sources, texts: [] },
    });
    const carried = await unpacked(link);
    expect(carried).toContain("Who says what?");
    for (const secret of secrets) expect(carried).not.toContain(secret);
  });

  test("ST172 a text under another id is found by its file", async () => {
    const { exercise, sources } = onBuiltIn();
    const renamed = sources.map((source) => ({ ...source, id: "first" }));
    const asFirst = {
      ...exercise,
      sources: exercise.sources.map((one) => ({ ...one, id: "first" })),
      key: null,
    };
    const link = (await writeTaskLink(asFirst, renamed, builtIn)) ?? "";
    expect(await readTaskLink(link, builtIn)).toMatchObject({ ok: true, file: { sources: renamed } });
  });

  test("ST172 there is none where a text doesn't come with Lateral", async () => {
    const { exercise, sources } = handedOut();
    expect(await writeTaskLink(exercise, sources, builtIn)).toBeNull();
  });

  const refusals: [string, () => Promise<string> | string, string][] = [
    ["no exercise", () => "ready=a", "The link carries no exercise."],
    ["too long a link", () => `task=${"a".repeat(100_001)}`, "too long: unexpected 100,001 characters"],
    ["other characters", () => "task=a*b", "characters in it that no link"],
    ["a length that no data has", () => "task=abcde", "characters in it that no link"],
    ["what is not packed", () => "task=abcd", "damaged or cut off"],
    ["too much", () => packed(new Uint8Array(1_000_001)), "unpacks to more than 1,000,000 bytes"],
    ["what is no JSON", () => packed("{"), "what it carries is no exercise"],
    ["another thing", () => packed("{}"), "This is not an exercise saved by Lateral"],
  ];
  test.each(refusals)("ST172 %s is refused with the reason", async (_, link, problem) => {
    const read = await readTaskLink(await link(), builtIn);
    expect(read.ok ? "" : read.problem).toContain(problem);
  });

  test("ST172 a link that was cut off says so", async () => {
    const { exercise, sources } = onBuiltIn();
    const link = (await writeTaskLink(exercise, sources, builtIn)) ?? "";
    const read = await readTaskLink(link.slice(0, -8), builtIn);
    expect(read.ok ? "" : read.problem).toContain("cut off on its way");
  });
});
