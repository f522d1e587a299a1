import { afterEach, describe, expect, test, vi } from "vitest";
import { type ClassFinding, measureClassSteps, type ReadText } from "../../classroom/index.ts";
import { answering, standInWorkers } from "../stand-in-worker.cases.ts";
import { measureClass } from "./measure-class.ts";
import { packReadings } from "./packed-readings.ts";

const tags = ["quote"];

/** Two readers of one text, with so many passages each. */
function classOf(passages: number): readonly ReadText[] {
  const reading = Array.from({ length: passages }, (_, at) => ({
    id: `${at}`,
    tag: "quote",
    spans: [{ start: 4 * at, end: 4 * at + 3 }],
  }));
  return [{ text: "one ".repeat(passages), readers: [reading, reading.slice(1)] }];
}

const [few, many] = [classOf(3), classOf(600)];

/** All that is told but shares, once all is told. */
function measured(texts: readonly ReadText[]): Promise<ClassFinding[]> {
  const found: ClassFinding[] = [];
  return new Promise((resolve, reject) => {
    measureClass({
      texts,
      tags,
      failed: reject,
      told: (finding) => {
        if (finding.kind !== "share") found.push(finding);
        else if (finding.done === 1) resolve(found);
      },
    });
  });
}

function expected(texts: readonly ReadText[]): ClassFinding[] {
  return [...measureClassSteps(texts, tags)].filter(({ kind }) => kind !== "share");
}

afterEach(() => {
  vi.unstubAllGlobals();
});

describe("ST196 measuring a class", () => {
  test("ST196 few passages need no worker", async () => {
    const workers = standInWorkers(answering(() => null));
    await expect(measured(few)).resolves.toEqual(expected(few));
    expect(workers).toEqual([]);
  });

  test("ST196 without workers the page does it", async () => {
    expect(typeof Worker).toBe("undefined");
    await expect(measured(many)).resolves.toEqual(expected(many));
  });

  test("ST196 a worker gets the texts and readings once, and ends with the last share", async () => {
    const workers = standInWorkers(({ tell }) => {
      tell({ kind: "heat", text: 0, segments: [] });
      tell({ kind: "share", done: 1 });
    });
    await expect(measured(many)).resolves.toEqual([{ kind: "heat", text: 0, segments: [] }]);
    const readings = packReadings(many[0]?.readers ?? []);
    expect(workers).toEqual([{ sent: [{ texts: [{ text: many[0]?.text, readings }], tags }], ended: true }]);
  });

  test("ST196 a worker that fails is ended, and the page does it", async () => {
    const workers = standInWorkers(answering(() => null));
    await expect(measured(many)).resolves.toEqual(expected(many));
    expect(workers).toMatchObject([{ ended: true }]);
  });

  test("ST196 what is stopped ends its worker", () => {
    const workers = standInWorkers(answering(() => undefined));
    const ignored = () => undefined;
    measureClass({ texts: many, tags, told: ignored, failed: ignored })();
    expect(workers).toMatchObject([{ ended: true }]);
  });

  test("ST196 what fails in the page is told", async () => {
    const uneven = [...few, { text: "one", readers: [] }];
    await expect(measured(uneven)).rejects.toThrow();
  });
});
