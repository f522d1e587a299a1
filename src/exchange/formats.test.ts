import { expect, test } from "vitest";
import { exportFileName } from "./export-file-name.ts";
import { formats } from "./formats.ts";

test("EX16 every format is fully described", () => {
  expect(new Set(formats.map((format) => format.id)).size).toBe(formats.length);
  for (const format of formats) {
    expect(format.extension).toMatch(/^[a-z0-9]+$/);
    expect(format.mime).toMatch(/^[a-z]+\/[a-z+.-]+$/);
    expect(format.description).toMatch(/\.$/);
    expect(format.read ?? format.write).toBeTypeOf("function");
    expect(typeof format.read).toBe(typeof format.readSteps);
    expect(typeof format.write).toBe(typeof format.writeSteps);
  }
});

test("EX16 an export is named by its day", () => {
  expect(exportFileName("2026-11-22T10:00:00.000Z")).toBe("lateral-annotations-2026-11-22.json");
  expect(exportFileName("2026-11-22")).toBe("lateral-annotations-2026-11-22.json");
});

test.each(["", "22 November", "2026-11-221"])("EX16 %j is no date", (date) => {
  expect(() => exportFileName(date)).toThrow(RangeError);
});
