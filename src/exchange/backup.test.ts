import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { finish } from "../text/index.ts";
import { annotationWith } from "./annotation-set.cases.ts";
import { restorings } from "./backup.cases.ts";
import type { Backup, ReadBackup } from "./backup.ts";
import { lateralJson } from "./lateral-json.ts";
import { readBackupSteps } from "./read-backup.ts";
import { writeBackupSteps } from "./write-backup.ts";

const deleted = annotationWith({ id: "second-one", deleted: true, note: "“gone”" });

const backup: Backup = {
  created: "2026-11-22T10:00:00.000Z",
  sources: [{ id: "letter", title: "The letter", textHash: "sha256:0a" }],
  preferences: { theme: "dark", textSize: 3, letterKeys: false, codeName: null },
  damaged: [{ key: "lateral:1:annotation:x", raw: '{"id":"x\uD83D' }],
  annotations: [annotationWith({ color: { b: 1 } }), deleted],
};

function write(value: Backup): string {
  return finish(writeBackupSteps(value)).join("");
}

function read(text: string): ReadBackup {
  return finish(readBackupSteps(text));
}

/** The text of the backup with some of its fields changed. */
function changed(fields: Record<string, unknown>): string {
  return JSON.stringify({ ...JSON.parse(write(backup)), ...fields });
}

function byId(value: Backup) {
  const inOrder = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
  return {
    ...value,
    sources: value.sources.toSorted(inOrder),
    annotations: value.annotations.toSorted(inOrder),
    damaged: value.damaged.map((one) => JSON.stringify([one.key, one.raw])).sort(),
  };
}

describe("EX20 a backup comes back as it was", () => {
  test("EX20 with tombstones, unknown fields, preferences and damaged values", () => {
    const result = read(write(backup));
    expect(result).toEqual({ ok: true, backup, refused: [] });
  });

  test("EX20 one without preferences and without anything else", () => {
    const empty = { ...backup, preferences: null, damaged: [], annotations: [], sources: [] };
    expect(read(write(empty))).toEqual({ ok: true, backup: empty, refused: [] });
  });

  test("EX20 law: write, then read, gives the same, and the same bytes in any order", () => {
    fc.assert(
      fc.property(restorings, ({ backup: made }) => {
        const text = write(made);
        const result = read(text);
        expect(result.ok && byId(result.backup)).toEqual(byId(made));
        expect(result.ok && result.refused).toEqual([]);
        const reversed = {
          ...made,
          sources: made.sources.toReversed(),
          annotations: made.annotations.toReversed(),
          damaged: made.damaged.toReversed(),
          preferences: made.preferences && Object.fromEntries(Object.entries(made.preferences).toReversed()),
        };
        expect(write(reversed)).toBe(text);
      }),
    );
  });

  test("EX20 of two versions of an annotation the newer is written, also where it is a tombstone", () => {
    const newer = { ...annotationWith(), deleted: true as const, v: [2_000, 0, "tab-b"] as const };
    const result = read(write({ ...backup, annotations: [newer, annotationWith()] }));
    expect(result.ok && result.backup.annotations).toEqual([newer]);
  });
});

describe("EX21 what is no backup is refused as a whole", () => {
  test.each([
    ["nothing", "", /is empty/],
    ["no JSON", "Dear Ms. Beaumont", /not JSON/],
    ["a list", "[]", /not a backup made by Lateral: unexpected no format/],
    ["another format", changed({ format: "tei" }), /unexpected format "tei", expected "lateral-backup"/],
    ["an export", lateralJson.write({ sources: [], annotations: [] }), /an export of annotations.*Import/],
    [
      "a newer backup",
      changed({ version: 2 }),
      /A newer Lateral wrote this backup \(version 2; this one reads 1\)/,
    ],
    ["a version of text", changed({ version: "1" }), /version: unexpected "1", expected 1/],
    ["other units", changed({ unit: "bytes" }), /unit: unexpected "bytes"/],
    ["no time", changed({ created: 7 }), /created: unexpected 7, expected a time/],
    ["sources that are no list", changed({ sources: {} }), /sources: unexpected an object, expected a list/],
    [
      "annotations that are no list",
      changed({ annotations: 1 }),
      /annotations: unexpected 1, expected a list/,
    ],
    ["values 65 deep", `${"[".repeat(65)}${"]".repeat(65)}`, /more than 64 levels deep/],
    ["values a million deep", "[".repeat(1_000_000), /more than 64 levels deep/],
  ])("EX21 %s", (_name, text, problem) => {
    expect(read(text)).toEqual({ ok: false, problem: expect.stringMatching(problem) });
  });

  test("EX21 a text beyond the limit", () => {
    expect(read(`"${"x".repeat(50_000_000)}"`)).toEqual({
      ok: false,
      problem: "The file is too large, at most 50 MB are read.",
    });
  });

  test("EX21 a backup that was cut off at any place says so", () => {
    const text = write(backup);
    for (let length = 1; length < text.length; length += 1) {
      const result = read(text.slice(0, length));
      expect(result.ok ? "taken" : result.problem).toMatch(/cut off/);
    }
  });

  test("EX21 the import of annotations says where a backup belongs", () => {
    const result = lateralJson.read(write(backup));
    expect(result.ok ? "taken" : result.problem).toMatch(/backup.*settings, under Storage/);
  });
});

describe("EX22 what is bad in a backup is refused alone", () => {
  test("EX22 an annotation, a source, a damaged value and the preferences", () => {
    const text = changed({
      sources: [7, backup.sources[0]],
      preferences: { theme: { dark: true } },
      damaged: [{ key: 1 }, backup.damaged[0]],
      annotations: [{ ...annotationWith(), tag: "guess" }, deleted],
    });
    const result = read(text);
    if (!result.ok) throw new Error(result.problem);
    expect(result.backup).toEqual({ ...backup, preferences: null, annotations: [deleted] });
    expect(result.refused.map(({ path }) => path).sort()).toEqual([
      "annotations[0].tag",
      "damaged[0]",
      "preferences",
      "sources[0]",
    ]);
  });

  test.each([
    ["a list", []],
    ["a text", "dark"],
    ["missing", undefined],
  ])("EX22 preferences that are %s", (_name, preferences) => {
    const result = read(changed({ preferences }));
    expect(result).toMatchObject({
      ok: true,
      backup: { preferences: null },
      refused: [{ path: "preferences" }],
    });
  });

  test("EX22 keys that name an object's inner workings are never taken", () => {
    const text = write(backup).replace('"theme"', '"__proto__": 1, "theme"');
    const result = read(text);
    expect(result.ok && Object.keys(result.backup.preferences ?? {})).toEqual(
      Object.keys(backup.preferences ?? {}).sort(),
    );
    expect(({} as Record<string, unknown>)["theme"]).toBeUndefined();
  });

  test("EX22 law: any JSON and any text is read or refused; nothing throws", () => {
    const texts = fc.oneof(
      fc.string(),
      fc.json(),
      fc
        .dictionary(fc.constantFrom("sources", "annotations", "preferences", "damaged"), fc.jsonValue())
        .map(changed),
    );
    fc.assert(
      fc.property(texts, (text) => {
        expect(typeof read(text).ok).toBe("boolean");
      }),
    );
  });
});
