import { describe, expect, test } from "vitest";
import type { Annotation } from "../annotations/index.ts";
import type { FileData, Format, ReadResult, SetSource } from "./format.ts";
import { formats } from "./formats.ts";
import { hypothesisFiles } from "./hypothesis-files.cases.ts";
import { codePoints, here, type OtherFile, text } from "./other-file.cases.ts";
import { casFiles, doccanoFiles, labelStudioFiles } from "./text-tool-files.cases.ts";
import { unknownTextHash, unknownTime } from "./unknown.ts";
import { webAnnotationFiles } from "./web-annotation-files.cases.ts";
import { zipOf } from "./zip-of.cases.ts";

/** Files of other tools, each written from its documentation. */
const otherFiles: readonly OtherFile[] = [
  ...webAnnotationFiles,
  ...hypothesisFiles,
  ...doccanoFiles,
  ...labelStudioFiles,
  ...casFiles,
];

function read(format: string, data: FileData, sources?: readonly SetSource[]): ReadResult {
  const found = formats.find(({ id }): boolean => id === format) as Format;
  return found.read?.(data, sources) ?? { ok: false, problem: "can't be read" };
}

function shownAs({ tag, spans, creator, note }: Annotation): string {
  return `${tag}: ${spans.map(({ exact }) => exact).join(" | ")} (${creator}): ${note}`;
}

describe.each(otherFiles)("EX45 $format: $name", ({ format, file, read: expected, refused = [] }) => {
  const data = typeof file === "string" ? file : JSON.stringify(file);

  test("EX45 is read right, and what can't be is refused one by one", () => {
    const result = read(format, data, here);
    expect(result.ok && result.set.annotations.map(shownAs)).toEqual(expected);
    const problems = result.ok ? result.refused.map(({ path, problem }) => `${path}: ${problem}`) : [];
    expect(problems).toHaveLength(refused.length);
    for (const [index, begin] of refused.entries()) {
      expect(problems[index]?.slice(0, begin.length).replace(/^: /, "")).toBe(begin);
    }
  });

  test("EX45 what is read stands in the text of the source here", () => {
    const result = read(format, data, here);
    const annotations = result.ok ? result.set.annotations : [];
    for (const { sourceId, textHash, spans, v } of annotations) {
      expect({ sourceId, textHash }).toEqual({ sourceId: "letter", textHash: here[0]?.textHash });
      for (const { start, end, exact } of spans) expect(text.slice(start, end)).toBe(exact);
      expect(v[2]).toBe(format);
    }
  });

  test("EX18 the shares of reading it never fall", () => {
    const steps = formats.find(({ id }) => id === format)?.readSteps?.(data, here) ?? [];
    const told = [...steps];
    expect(told.length).toBeGreaterThan(1);
    expect(told).toEqual(told.toSorted((a, b) => a - b));
  });

  test("EX42 the same file gives the same ids", () => {
    const ids = [read(format, data, here), read(format, data, here)].map(
      (result) => result.ok && result.set.annotations.map(({ id }) => id),
    );
    expect(ids[0]).toEqual(ids[1]);
  });
});

const [actStart, actEnd] = codePoints("“We will act.”");
const [saidStart, saidEnd] = codePoints("The mayor said");

/** brat's standoff page: text-bound annotations, discontinuous ones, attributes, notes, relations and events. */
const ann = [
  `T1\tQuote ${actStart} ${actEnd}\t“We will act.”`,
  `T2\tOpinion ${saidStart} ${saidStart + 9};${actStart + 1} ${actStart + 8}\tThe mayor We will`,
  `T3\tPerson ${saidStart} ${saidEnd}\tThe mayor said`,
  "T4\tQuote 0 900\tnowhere",
  "A1\tNegation T1",
  "A2\tUnsure T1",
  "#1\tAnnotatorNotes T1\tBy whom? C:\\new",
  "R1\tSays Arg1:T1 Arg2:T2",
  "E1\tQuote:T1",
  "",
].join("\n");

test("EX45 brat: an archive is read right, relations and events are refused", () => {
  const result = read("brat", zipOf({ "docs/a.txt": text, "docs/a.ann": ann, "__MACOSX/a.ann": "x" }), here);
  expect(result.ok && result.set.annotations.map(shownAs)).toEqual([
    "quote: “We will act.” (): By whom? C:\\new",
    "opinion: The mayor | We will (): ",
    "quote: nowhere (): ",
  ]);
  // Nothing is dropped for standing nowhere: it is looked for when it is imported.
  expect(result.ok && result.set.annotations[2]?.textHash).toBe(unknownTextHash);
  expect(result.ok && result.set.annotations[0]).toMatchObject({
    sourceId: "letter",
    unsure: true,
    bratAttributes: { Negation: "" },
  });
  expect(result.ok && result.refused.map(({ path }) => path)).toEqual([
    "docs/a.ann: line 8",
    "docs/a.ann: line 9",
    "docs/a.ann: line 3",
  ]);
});

test("EX45 brat: without its text only words in one piece are known", () => {
  const archive = zipOf({ "a.ann": ann });
  const result = read("brat", archive);
  expect(result.ok && result.set.annotations.map(shownAs)).toEqual([
    "quote: “We will act.” (): By whom? C:\\new",
    "quote: nowhere (): ",
  ]);
  expect(result.ok && result.set.annotations.map(({ textHash }) => textHash)).toEqual([
    unknownTextHash,
    unknownTextHash,
  ]);
});

test("EX45 offsets from 1 are not taken for offsets from 0: the words tell", () => {
  const shifted = `T1\tQuote ${actStart + 1} ${actEnd + 1}\t“We will act.”\n`;
  const result = read("brat", zipOf({ "a.txt": text, "a.ann": shifted }));
  expect(result.ok && result.set.annotations.map(({ spans }) => spans[0])).toMatchObject([
    { start: text.indexOf("“We"), exact: "“We will act.”" },
  ]);
});

test("EX45 a time that a file does not tell is the one that stands for not known", () => {
  const line = JSON.stringify({ text, label: [[actStart, actEnd, "quote"]] });
  const result = read("doccano", line);
  expect(result.ok && result.set.annotations[0]).toMatchObject({
    created: unknownTime,
    modified: unknownTime,
    creator: "",
    v: [0, 0, "doccano"],
  });
});

describe("EX46 a source of a file is the one here", () => {
  const doccano = (meta: object, content = text) => JSON.stringify({ text: content, label: [], meta });
  const match = (data: string, sources: readonly SetSource[]) => {
    const result = read("doccano", data, sources);
    return result.ok ? result.set.sources.map(({ id, title }) => [id, title]) : result.problem;
  };

  test("EX46 by its id, though its text is another", () => {
    expect(match(doccano({ sourceId: "letter" }, "other"), here)).toEqual([["letter", "The letter"]]);
  });

  test("EX46 by an equal text", () => {
    expect(match(doccano({ sourceId: "unknown" }), here)).toEqual([["letter", "The letter"]]);
  });

  test("EX46 by title or address", () => {
    expect(match(doccano({ title: "The letter" }, "other"), here)).toEqual([["letter", "The letter"]]);
    expect(match(doccano({ link: "https://example.org/letter" }, "other"), here)).toEqual([
      ["letter", "The letter"],
    ]);
  });

  test("EX46 else it is a source of its own, named by the file or by its first words", () => {
    expect(match(doccano({ title: "A blog" }, "other"), here)).toEqual([["A blog", "A blog"]]);
    const [[id, title] = []] = match(doccano({}, "Other words\n here"), here) as string[][];
    expect(id).toMatch(/^text-[0-9a-f]{16}$/);
    expect(title).toBe("Other words here");
  });

  test("EX46 two texts of one name are two sources", () => {
    const lines = ["one", "two", "one"].map((content) => doccano({ title: "A blog" }, content)).join("\n");
    expect(match(lines, [])).toEqual([
      ["A blog", "A blog"],
      ["A blog-2", "A blog"],
    ]);
  });
});
