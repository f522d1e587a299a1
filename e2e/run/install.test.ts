import { describe, expect, test } from "vitest";
import { browserPlaces } from "./browser.mjs";
import { holdsAll, nodeProblem } from "./install.mjs";

describe("the version of Node", () => {
  test.each(["20.19.0", "20.20.2", "22.0.0", "24.1.0", "26.9.9"])("%s is fine", (version) => {
    expect(nodeProblem(version)).toBeNull();
  });

  test.each(["18.20.0", "20.18.9", "27.0.0"])("%s is refused by name", (version) => {
    expect(nodeProblem(version)).toContain(`unexpected Node ${version}, expected 20.19 to 26`);
  });
});

describe("an installation", () => {
  const wanted = { "": {}, a: { version: "1.0.0" }, b: { version: "2.0.0", optional: true } };

  test("is whole where only optional packages are missing", () => {
    expect(holdsAll(wanted, { a: { version: "1.0.0" } })).toBe(true);
  });

  test("is not whole where a package is missing or has another version", () => {
    expect(holdsAll(wanted, {})).toBe(false);
    expect(holdsAll(wanted, { a: { version: "1.0.1" } })).toBe(false);
  });
});

describe("the places of a browser", () => {
  test("are known on each system", () => {
    expect(browserPlaces("linux", { PATH: "/usr/bin" })).toContain("/usr/bin/chromium");
    expect(browserPlaces("darwin", { HOME: "/Users/a" })).toContain(
      "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    );
    expect(browserPlaces("win32", { ProgramFiles: "C:\\Programs" })).toContain(
      "C:\\Programs\\Google\\Chrome\\Application\\chrome.exe",
    );
  });

  test("begin with one without windows, which nobody gets who wants a whole one", () => {
    const shell = "/usr/bin/chromium-headless-shell";
    expect(browserPlaces("linux", { PATH: "/usr/bin" })[0]).toBe(shell);
    expect(browserPlaces("linux", { PATH: "/usr/bin" }, { whole: true })).not.toContain(shell);
  });
});
