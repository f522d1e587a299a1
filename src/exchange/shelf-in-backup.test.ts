import { describe, expect, test } from "vitest";
import { ownText } from "../sources/index.ts";
import { finish } from "../text/index.ts";
import type { Backup } from "./backup.ts";
import { readBackupSteps } from "./read-backup.ts";
import { collectionWith, sourceWith } from "./shelf.cases.ts";
import { writeBackupSteps } from "./write-backup.ts";

const letter = ownText("Dear reader", "plain", [{ at: 0, label: "i" }]);
const reply = ownText("*No*", "markdown");

function backup(shelf?: Backup["shelf"]): Backup {
  return {
    created: "2026-11-22T10:00:00.000Z",
    sources: [],
    preferences: null,
    damaged: [],
    annotations: [],
    ...(shelf && { shelf }),
  };
}

function written(given: Backup): string {
  return finish(writeBackupSteps(given)).join("");
}

describe("EX80 the shelf in a backup", () => {
  test("EX80 it is read back the same, and the same data gives the same bytes", () => {
    const records = [sourceWith({ deleted: true }), collectionWith({ sourceIds: ["own-letter"] })];
    const given = backup({ records, texts: [letter, reply] });
    const text = written(given);
    const read = finish(readBackupSteps(text));
    expect(read).toMatchObject({ ok: true, refused: [] });
    const shelf = read.ok ? read.backup.shelf : undefined;
    expect(new Set(shelf?.records)).toEqual(new Set(records));
    expect(new Set(shelf?.texts)).toEqual(new Set([letter, reply]));
    expect(written(backup({ records: records.toReversed(), texts: [reply, letter] }))).toBe(text);
  });

  test("EX80 a backup without a shelf has none", () => {
    const read = finish(readBackupSteps(written(backup())));
    expect(read.ok && "shelf" in read.backup).toBe(false);
  });

  test("EX81 what is bad in it is refused alone, with its path", () => {
    const text = written(
      backup({ records: [sourceWith(), collectionWith()], texts: [letter, { ...reply, text: "*Yes*" }] }),
    ).replace('"One"', '""');
    const read = finish(readBackupSteps(text));
    expect(read.ok && [read.backup.shelf, read.refused]).toEqual([
      { records: [sourceWith()], texts: [letter] },
      [
        {
          path: "shelf.records[0]",
          problem: 'title: unexpected "", expected text that is not empty',
          words: "",
        },
        {
          path: expect.stringMatching(/^shelf\.texts\[\d\]$/),
          problem: "unexpected other characters, expected those of the hash in its key",
          words: null,
        },
      ],
    ]);
  });

  test("EX81 a shelf that is something else is refused, and the annotations are read", () => {
    const text = written(backup()).replace('"damaged"', '"shelf": 5, "damaged"');
    const read = finish(readBackupSteps(text));
    expect(read).toMatchObject({
      ok: true,
      refused: [
        { path: "shelf", problem: "unexpected 5, expected an object with lists of records and texts" },
      ],
    });
  });
});
