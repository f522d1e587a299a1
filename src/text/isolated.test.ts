import { describe, expect, test } from "vitest";
import { isolated } from "./index.ts";

describe("TX20 words in a sentence of ours", () => {
  test("TX20 ordinary words stay as they are", () => {
    expect(isolated("“homework” – naïve 文 😀.json")).toBe("“homework” – naïve 文 😀.json");
  });

  test("TX20 characters that steer direction are seen and do nothing", () => {
    expect(isolated("a\u202Egnp.exe\u2069\u061C")).toBe("a\uFFFDgnp.exe\uFFFD\uFFFD");
  });

  test.each(["שלום.json", "مرحبا 12"])("TX20 %j is set apart", (words) => {
    expect(isolated(words)).toBe(`\u2068${words}\u2069`);
  });
});
