import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { keptFiles, partFiles } from "./service-worker.mjs";

const hash = (text: string) => `sha256-${createHash("sha256").update(text).digest("base64")}`;

test("all of the app is kept with its hash, the page under the empty address, and nothing that is no part of it", () => {
  const folder = mkdtempSync(join(tmpdir(), "built-"));
  try {
    mkdirSync(join(folder, "assets"));
    const others = ["_headers", "lateral.html", "exercise.es.html", "service-worker.js"];
    for (const path of ["index.html", "assets/a.js", ...others]) writeFileSync(join(folder, path), path);
    expect(keptFiles(folder)).toEqual({ "": hash("index.html"), "assets/a.js": hash("assets/a.js") });
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test("what reads files, and exercises, are kept only once they were used", () => {
  const files = { "": "a", "assets/first.js": "b", "assets/later/pdf.js": "c", "exercises/one.json": "d" };
  expect(partFiles(files)).toEqual({
    first: { "": "a", "assets/first.js": "b" },
    later: { "assets/later/pdf.js": "c", "exercises/one.json": "d" },
  });
});
