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

/** Megabytes of zeros, packed: with `more` bytes put into it that each unpack to 1,032 bytes. */
async function packZeros(more: number): Promise<Uint8Array<ArrayBuffer>> {
  // Short enough for one block: in its midst each match of 258 zeros takes two bits, and all bytes are the same.
  const packed = await pack([new Uint8Array(zeros)]);
  const middle = packed.length >> 1;
  const same = packed[middle] ?? -1;
  if (packed.subarray(middle - 50, middle + 50).some((byte) => byte !== same)) {
    throw new RangeError("unexpected bytes, expected the same all over the middle");
  }
  const bomb = new Uint8Array(packed.length + more).fill(same);
  bomb.set(packed.subarray(0, middle));
  bomb.set(packed.subarray(middle), middle + more);
  return bomb;
}

const zeros = 2_000_000;

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

  test("what is put among packed zeros unpacks to more than 800 times as much", async () => {
    const refused = await decompress(await packZeros(100_000), zeros + 80_000_000);
    expect(refused).toMatchObject({ ok: false, problem: expect.stringContaining("too large") });
  });

  test("1 GB in 1 MB is refused long before it is unpacked", async () => {
    const bomb = await packZeros(1_000_000);
    expect(bomb.length).toBeLessThan(1_100_000);
    let fed = 0;
    bomb.subarray = (from, to) => {
      const part = Uint8Array.prototype.subarray.call(bomb, from, to) as typeof bomb;
      fed += part.length;
      return part;
    };
    const refused = await decompress(bomb, 5_000_000);
    expect(refused).toMatchObject({ ok: false, problem: expect.stringContaining("too large") });
    // A thousandth of what it unpacks to, and what was on its way when it was stopped.
    expect(fed, "bytes that were handed over to be unpacked").toBeGreaterThan(4_000);
    expect(fed, "bytes that were handed over to be unpacked").toBeLessThan(50_000);
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
