import { describe, expect, test } from "vitest";
import { decompress } from "./index.ts";

async function pack(parts: Iterable<Uint8Array<ArrayBuffer>>): Promise<Uint8Array<ArrayBuffer>> {
  const waiting = parts[Symbol.iterator]();
  const stream = new ReadableStream<Uint8Array<ArrayBuffer>>({
    pull(controller) {
      const next = waiting.next();
      if (next.done) controller.close();
      else controller.enqueue(next.value);
    },
  });
  const packed = await new Response(stream.pipeThrough(new CompressionStream("deflate"))).arrayBuffer();
  return new Uint8Array(packed);
}

const words = new TextEncoder().encode("The mayor said so, and said it again. ".repeat(1_000));

describe("data that comes with a link", () => {
  test("what was packed is unpacked", async () => {
    expect(await decompress(await pack([words]), words.length)).toEqual({ ok: true, bytes: words });
    expect(await decompress(await pack([]), 0)).toEqual({ ok: true, bytes: new Uint8Array() });
  });

  test("one byte more than is taken is refused", async () => {
    const refused = await decompress(await pack([words]), words.length - 1);
    expect(refused).toMatchObject({ ok: false, problem: expect.stringContaining("too large") });
  });

  test("1 GB in 1 MB is refused long before it is unpacked", { timeout: 60_000 }, async () => {
    const zeros = new Uint8Array(1_000_000);
    const bomb = await pack(Array.from({ length: 1_000 }, () => zeros));
    expect(bomb.length).toBeLessThan(1_100_000);
    const begun = performance.now();
    const refused = await decompress(bomb, 5_000_000);
    // The bound is part of what is promised: unpacking all of it takes some 3 seconds.
    expect(performance.now() - begun).toBeLessThan(2_000);
    expect(refused).toMatchObject({ ok: false, problem: expect.stringContaining("too large") });
  });

  test.each(["cut off", "changed", "followed by more", "not packed"])(
    "data that is %s is refused",
    async (how) => {
      const packed = await pack([words]);
      const damaged = {
        "cut off": packed.slice(0, -3),
        changed: packed.with(packed.length - 1, (packed.at(-1) ?? 0) ^ 1),
        "followed by more": new Uint8Array([...packed, 1, 2, 3]),
        "not packed": words,
      }[how];
      expect(await decompress(damaged as Uint8Array<ArrayBuffer>, 1_000_000)).toEqual({
        ok: false,
        problem: "The data is damaged or cut off.",
      });
    },
  );
});
