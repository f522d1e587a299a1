import { expect, test } from "vitest";
import { chosenFiles, droppedFiles } from "./files-at.ts";

function entryOf(file: File): FileSystemEntry {
  const entry = { isFile: true, name: file.name, file: (take: (file: File) => void) => take(file) };
  return entry as unknown as FileSystemEntry;
}

/** A folder that gives what is in it two at once, as browsers give a hundred. */
function folderOf(name: string, inner: readonly FileSystemEntry[]): FileSystemEntry {
  const createReader = () => {
    const left = [...inner];
    return { readEntries: (take: (some: FileSystemEntry[]) => void) => take(left.splice(0, 2)) };
  };
  return { isFile: false, name, createReader } as unknown as FileSystemEntry;
}

function dropOf(entries: readonly (FileSystemEntry | null)[], files: readonly File[] = []): DataTransfer {
  const items = entries.map((entry) => ({ webkitGetAsEntry: () => entry }));
  return { items, files } as unknown as DataTransfer;
}

const [one, two, three, four] = ["one", "two", "three", "four"].map(
  (name) => new File([name], `${name}.json`),
);
if (!(one && two && three && four)) throw new Error("unexpected nothing, expected files");

test("KE27 files that are dropped are found in all folders, by their paths", async () => {
  const inner = folderOf("b", [entryOf(four)]);
  const found = await droppedFiles(
    dropOf([folderOf("a", [entryOf(one), entryOf(two), inner]), entryOf(three)]),
  );
  expect(found).toEqual([
    { path: "a/one.json", file: one },
    { path: "a/two.json", file: two },
    { path: "a/b/four.json", file: four },
    { path: "three.json", file: three },
  ]);
});

test("KE27 where the browser knows no folders, files are taken as they are", async () => {
  expect(await droppedFiles(dropOf([null], [one]))).toEqual([{ path: "one.json", file: one }]);
});

test("KE27 a folder that can't be read is told of", async () => {
  const createReader = () => ({
    readEntries: (_: unknown, refuse: (error: Error) => void) => refuse(new Error("It was moved.")),
  });
  const gone = { isFile: false, name: "a", createReader } as unknown as FileSystemEntry;
  await expect(droppedFiles(dropOf([gone]))).rejects.toThrow("It was moved.");
});

test("KE27 files of a chosen folder have their paths in it", () => {
  const inFolder = Object.assign(new File(["x"], "x.json"), { webkitRelativePath: "class/x.json" });
  expect(chosenFiles([inFolder, one]).map(({ path }) => path)).toEqual(["class/x.json", "one.json"]);
});
