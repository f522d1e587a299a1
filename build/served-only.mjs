import { readFileSync } from "node:fs";
import { join } from "node:path";
import { normalizePath, parseSync } from "vite";
import { root } from "../e2e/run/root.mjs";

/**
 * Modules that pages of one file leave out, so that they stay small enough to hand around: paths from the project's
 * folder. The app may load them by `import()` only. What only they import is left out with them.
 * @typedef {readonly string[]} LeftOut
 *
 * Modules in whose place they have others of the same names, where a part of them is needed: paths from the project's
 * folder, in one folder each, since imports stay relative.
 * @typedef {Readonly<Record<string, string>>} InPlace
 */

/** @type {LeftOut} what Lateral as one file leaves out */
export const servedOnly = [
  "src/ui/sources/own-sources.tsx",
  "src/state/own-text.ts",
  "src/ui/guide/guide.tsx",
  "src/ui/print/printed-notes.tsx",
  "src/ui/trace/trace-panel.tsx",
  "src/ui/trace/beside-lines.tsx",
  "src/ui/compare/side-by-side.tsx",
  "src/ui/reader/source-acts.tsx",
  "src/ui/trace/copy-map.tsx",
  "src/ui/claims/claims.tsx",
  "src/ui/views.tsx",
  "src/ui/classroom/classroom.tsx",
  "src/state/classroom/open-to-do.ts",
  "src/ui/task/task.tsx",
  "src/ui/task/practice.tsx",
  "src/ui/claims/annotation-links.tsx",
  "src/ui/library/mix-with-shared.tsx",
  "src/ui/new-version.tsx",
  "src/ui/sentences/sentences-panel.tsx",
];

/** @type {InPlace} what every page of one file has instead */
const inBoth = {
  "src/exchange/formats.ts": "src/exchange/formats-in-one-file.ts",
  "src/state/open-shelf.ts": "src/state/no-shelf.ts",
  "src/ui/panel/many-cards.tsx": "src/ui/panel/all-cards.tsx",
  "src/ui/panel/use-link-counts.ts": "src/ui/panel/no-link-counts.ts",
};

/** @type {InPlace} what Lateral as one file has instead: no exercise is done in it */
export const inItsPlace = {
  ...inBoth,
  "src/state/classroom/task-limits.ts": "src/state/classroom/no-task-limits.ts",
};

/** @type {LeftOut} what the page of an exercise leaves out: a student reads, tags, traces and hands in */
export const notForStudents = [
  "src/ui/sources/own-sources.tsx",
  "src/ui/trace/copy-map.tsx",
  "src/ui/claims/claims.tsx",
  "src/ui/classroom/classroom.tsx",
  "src/ui/claims/annotation-links.tsx",
  "src/ui/library/mix-with-shared.tsx",
  "src/ui/compare/side-by-side.tsx",
  "src/ui/reader/source-acts.tsx",
  "src/ui/file-dialogs.ts",
  "src/ui/anchors/anchor-note.tsx",
  "src/ui/anchors/choosing-bar.tsx",
  "src/ui/guide/guide.tsx",
  "src/ui/print/printed-notes.tsx",
  "src/ui/new-version.tsx",
  "src/ui/reader/adjusting-bar.tsx",
  "src/ui/reader/end-handles.tsx",
  "src/ui/sentences/sentences-panel.tsx",
];

/** @type {InPlace} what the page of an exercise has instead */
export const inExercise = {
  ...inBoth,
  "src/ui/reader/end-handles.tsx": "src/ui/reader/no-handles.tsx",
  "src/state/collection-query.ts": "src/state/exercise-collection-query.ts",
  "src/state/load-transfer.ts": "src/state/no-transfer.ts",
  "src/state/own-text.ts": "src/state/embedded-own-text.ts",
  "src/ui/kit/has-tracing.ts": "src/ui/kit/exercise-has-tracing.ts",
  "src/text/moved-edge.ts": "src/text/moved-edge-by-words.ts",
  "src/ui/reader/cursor-keys.ts": "src/ui/reader/sentence-keys.ts",
  "src/ui/reader/reading-cursor.tsx": "src/ui/reader/no-cursor.tsx",
  "src/ui/library/library.tsx": "src/ui/library/no-library.tsx",
  "src/ui/anchors/to-check.tsx": "src/ui/anchors/nothing-to-check.tsx",
  "src/ui/keeping/keeping.tsx": "src/ui/keeping/exercise-keeping.tsx",
  "src/ui/settings-dialog.tsx": "src/ui/exercise-settings-dialog.tsx",
};

/** What whoever uses such a part in the one file is told; the page shows it as the reason why something did not work. */
export const notInOneFile = "Lateral as one file can’t do this: it needs the Lateral that a server gives.";

/**
 * The code that stands in for a module that is left out: everything that it exports is a function that says so. A
 * module that exports nothing says so when it is loaded.
 * @param {string} path its ending says which language it is
 * @param {string} text
 * @returns {string}
 */
export function standIn(path, text) {
  const refusal = `throw new Error(${JSON.stringify(notInOneFile)});`;
  const exported = parseSync(path, text).module.staticExports.flatMap(({ entries }) =>
    entries.flatMap(({ exportName, isType }) => (isType ? [] : (exportName.name ?? "default"))),
  );
  if (exported.length === 0) return refusal;
  const names = exported.map((name) => (name === "default" ? "refuse as default" : `refuse as ${name}`));
  return `function refuse() { ${refusal} }\nexport { ${names.join(", ")} };`;
}

/**
 * Puts stand-ins in the place of modules, and smaller ones in that of others.
 * @param {LeftOut} paths
 * @param {InPlace} smaller by the path of what they stand in for
 * @returns {{ name: string, enforce: "pre", load(id: string): string | null }} a plugin of Vite
 */
export function leaveOut(paths, smaller) {
  const inProject = (/** @type {string} */ path) => normalizePath(join(root, path));
  const left = new Set(paths.map(inProject));
  const others = new Map(
    Object.entries(smaller).map((pair) => /** @type {[string, string]} */ (pair.map(inProject))),
  );
  return {
    name: "lateral:served-only",
    enforce: "pre",
    load(id) {
      const other = others.get(id);
      if (other !== undefined) return readFileSync(other, "utf8");
      return left.has(id) ? standIn(id, readFileSync(id, "utf8")) : null;
    },
  };
}
