import { describe, expect, test } from "vitest";
import { type ClassroomPage, readClassroomPage, writeClassroomPage } from "./classroom-page.ts";

const pages: readonly [string, ClassroomPage][] = [
  ["", { name: "exercises" }],
  ["/new", { name: "new" }],
  ["/warm-up", { name: "warm-up" }],
  ["/privacy", { name: "privacy" }],
  ["/begin?task=abc", { name: "begin", task: "task=abc" }],
  ["/exercise/a-b_1/hand-out", { name: "hand-out", exerciseId: "a-b_1" }],
  ["/exercise/x/see", { name: "see", exerciseId: "x" }],
];

describe("the pages of the classroom", () => {
  test.each(pages)("%j is read as it is written", (address, page) => {
    expect(readClassroomPage(address)).toEqual(page);
    expect(writeClassroomPage(page)).toBe(address);
  });

  test.each(["/", "/nothing", "/exercise//see", "/exercise/x/nothing", "/exercise/x", "/exercise/../see"])(
    "%j is the list of exercises",
    (address) => {
      expect(readClassroomPage(address)).toEqual({ name: "exercises" });
    },
  );
});
