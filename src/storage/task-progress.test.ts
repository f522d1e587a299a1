import { expect, test } from "vitest";
import { eraseLocal, newErasure } from "./erase-local.ts";
import { createTaskProgress } from "./task-progress.ts";
import { createTestStorage, createTestWindow } from "./test-window.cases.ts";

const none = { studentId: null, begun: null, handedIn: [] };
const done = {
  studentId: "student-1",
  begun: "2026-11-22T10:00:00.000Z",
  handedIn: ["2026-11-22T10:20:00.000Z"],
};

test("before an exercise is begun there is nothing", () => {
  expect(createTaskProgress(createTestWindow(createTestStorage()), "whose-opinion").read()).toEqual(none);
});

test("what was begun and handed in is there at the next visit, for each exercise apart", () => {
  const window = createTestWindow(createTestStorage());
  expect(createTaskProgress(window, "whose-opinion").write(done)).toBeNull();
  expect(createTaskProgress(window, "whose-opinion").read()).toEqual(done);
  expect(createTaskProgress(window, "another").read()).toEqual(none);
});

test("where nothing can be stored it is told, and holds as long as the page is open", () => {
  const progress = createTaskProgress(createTestWindow(new Error("no")), "whose-opinion");
  expect(progress.write(done)).toEqual(expect.any(String));
  expect(progress.read()).toEqual(done);
});

test("it is erased with everything", () => {
  const window = createTestWindow(createTestStorage());
  createTaskProgress(window, "whose-opinion").write(done);
  expect(eraseLocal(window, newErasure(null, 1, "a"))).toBeNull();
  expect(createTaskProgress(window, "whose-opinion").read()).toEqual(none);
});

test.each([
  ["not JSON", "{", none],
  ["a list", "[]", none],
  ["a number for a time", '{"studentId":"student-1","begun":7}', { ...none, studentId: "student-1" }],
  [
    "hand-ins that are no list",
    '{"begun":"2026-11-22T10:00:00Z","handedIn":{}}',
    expect.objectContaining({ handedIn: [] }),
  ],
])("%s: what is unreadable is as at first", (_name, stored, expected) => {
  const storage = createTestStorage();
  storage.setItem("lateral:1:task:whose-opinion", stored);
  expect(createTaskProgress(createTestWindow(storage), "whose-opinion").read()).toEqual(expected);
});
