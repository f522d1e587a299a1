import { describe, expect, test } from "vitest";
import type { Annotation } from "../annotations/index.ts";
import { finish, textHash } from "../text/index.ts";
import { annotationWith } from "./annotation-set.cases.ts";
import type { AnnotationSet, FileData } from "./format.ts";
import { formats } from "./formats.ts";
import { joinBytes } from "./join-bytes.ts";

/** Sentences that differ, as those of a text do. */
const text = Array.from(
  { length: 1_000 },
  (_, number) => `The 👋🏽 mayor said ${10_000 + number} times no. `,
).join("");
const sentence = text.length / 1_000;
const hash = textHash(text);

function many(count: number, fields: Partial<Annotation> = {}): AnnotationSet {
  const annotations = Array.from({ length: count }, (_, number) => {
    const start = 9 + number * sentence;
    const span = { start, end: start + 10, exact: text.slice(start, start + 10), prefix: "", suffix: "" };
    const id = `number-${String(number).padStart(5, "0")}`;
    return annotationWith({ id, spans: [span], textHash: hash, note: "A note", ...fields });
  });
  return { sources: [{ id: "letter", title: "The letter", textHash: hash, text }], annotations };
}

function expectSmallSteps(steps: Generator<number, unknown, void>, atLeast: number): void {
  const told = [...steps];
  expect(told.length).toBeGreaterThanOrEqual(atLeast);
  expect(told).toEqual(told.toSorted((a, b) => a - b));
  expect(told.every((share) => share >= 0 && share <= 1)).toBe(true);
}

/** As text: two lists of bytes are compared one by one, which takes a second. */
const asText = (data: FileData) => (typeof data === "string" ? data : new TextDecoder("latin1").decode(data));

const whole = (parts: readonly FileData[]) =>
  typeof parts[0] === "string" ? parts.join("") : joinBytes(parts as Uint8Array[]);

const set = many(1_000);

describe.each(formats.map((format) => ({ id: format.id, format })))("EX18 $id", ({ format }) => {
  const written = format.write?.(set) ?? "";

  test("EX18 writing takes many small steps, and its shares never fall", () => {
    if (format.writeSteps !== undefined) expectSmallSteps(format.writeSteps(set), 40);
    expect(format.write).toBeTypeOf("function");
  });

  test("EX18 reading takes many small steps, and its shares never fall", () => {
    if (format.readSteps !== undefined) expectSmallSteps(format.readSteps(written), 40);
    expect(written.length).toBeGreaterThan(0);
  });

  test("EX17 the parts of a file are the file", () => {
    const parts = format.writeSteps === undefined ? [] : finish(format.writeSteps(set));
    expect(asText(whole(parts)) === asText(written)).toBe(true);
  });

  test("EX19 writing that is ended early leaves the set as it was", () => {
    const before = JSON.stringify(set);
    const steps = format.writeSteps?.(set);
    for (let count = 0; count < 5; count++) steps?.next();
    steps?.return([]);
    expect(JSON.stringify(set) === before).toBe(true);
  });
});

describe("EX51 no part of a text ends within a sign: each is encoded by itself", () => {
  // Every even offset lies within a sign, wherever a text is cut.
  const signs = `x${"👋".repeat(80_000)}`;
  const source = { id: "letter", title: "The letter", textHash: textHash(signs), text: signs };
  const set = { sources: [source], annotations: [] };

  test.each(formats.map(({ id, writeSteps }) => ({ id, writeSteps })))("EX51 $id", ({ writeSteps }) => {
    const parts = writeSteps === undefined ? [] : finish(writeSteps(set));
    expect(parts.length).toBeGreaterThan(0);
    const broken = parts.filter(
      (part) => typeof part === "string" && /^[\udc00-\udfff]|[\ud800-\udbff]$/.test(part),
    );
    expect(broken).toHaveLength(0);
  });

  test("EX51 a page is cut between signs", () => {
    const page = formats.find(({ id }) => id === "annotated-html")?.write?.(set) ?? "";
    expect(String(page).includes(signs)).toBe(true);
  });

  test.each(["brat", "cas-json"])("EX51 %s, which encodes its texts itself", (id) => {
    const format = formats.find((one) => one.id === id);
    const read = format?.read?.(format.write?.(set) ?? "");
    expect(read?.ok && read.set.sources[0]?.text === signs).toBe(true);
  });
});

describe("EX52 words that no longer stand where they stood", () => {
  const lost = annotationWith({
    id: "lost-for-good",
    textHash: "sha256:old",
    spans: [{ start: 0, end: 7, exact: "Nothing", prefix: "", suffix: " of that" }],
  });
  const moved = annotationWith({
    id: "moved-words",
    textHash: "sha256:old",
    spans: [{ start: 0, end: 12, exact: "not help. 👋", prefix: "The raids would ", suffix: "" }],
  });
  const here = "Well. The raids would not help. 👋 It was said.";
  const set: AnnotationSet = {
    sources: [{ id: "letter", title: "The letter", textHash: textHash(here), text: here }],
    annotations: [lost, moved],
    states: new Map([["lost-for-good", "orphan"]]),
  };

  test.each(["doccano", "label-studio", "brat", "cas-json"])(
    "EX52 %s gives offsets of the text of today only",
    (id) => {
      const format = formats.find((one) => one.id === id);
      const read = format?.read?.(format.write?.(set) ?? "");
      const spans = read?.ok ? read.set.annotations.flatMap(({ spans }) => spans) : [];
      expect(spans.map(({ start, exact }) => [start, exact])).toEqual([[22, "not help. 👋"]]);
    },
  );

  test.each(["lateral-json", "web-annotation", "hypothesis"])("EX52 %s keeps what was written down", (id) => {
    const format = formats.find((one) => one.id === id);
    const read = format?.read?.(format.write?.(set) ?? "");
    const annotations = read?.ok ? read.set.annotations : [];
    expect(new Map(annotations.map((one) => [one.id, one]))).toEqual(
      new Map([lost, moved].map((one) => [one.id, one])),
    );
  });

  test("EX52 states are told where a format has a place for them", () => {
    for (const id of ["csv", "web-annotation", "hypothesis"]) {
      expect(formats.find((one) => one.id === id)?.write?.(set)).toMatch(/orphan/);
    }
  });
});

test("EX53 what a format needs besides is offered beside it", () => {
  const companion = formats.find(({ id }) => id === "label-studio")?.companion;
  expect(companion?.fileName).toMatch(/\.xml$/);
  const configuration = companion?.write() ?? "";
  const written = String(formats.find(({ id }) => id === "label-studio")?.write?.(many(1)));
  const [result] = JSON.parse(written)[0].annotations[0].result;
  expect(configuration).toContain(`<Labels name="${result.from_name}" toName="${result.to_name}">`);
  expect(configuration).toContain(`<Text name="${result.to_name}" value="$text"/>`);
  expect(configuration).toContain(`<Label value="${result.value.labels[0]}"`);
});
