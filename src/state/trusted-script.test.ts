import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { scriptAddresses } from "./script-addresses.ts";

interface Rules {
  createScriptURL(address: string): string;
}

/** A fresh module for each test, since the policy is made once. */
async function load() {
  vi.resetModules();
  return (await import("./trusted-script.ts")).trustedScript;
}

const made: { name: string; rules: Rules }[] = [];

beforeEach(() => {
  made.length = 0;
  vi.stubGlobal("trustedTypes", {
    createPolicy(name: string, rules: Rules) {
      made.push({ name, rules });
      return { createScriptURL: (address: string) => `trusted ${rules.createScriptURL(address)}` };
    },
  });
});

afterEach(() => {
  vi.unstubAllGlobals();
});

test("ST41 our scripts are admitted, and the policy is made once", async () => {
  const trustedScript = await load();
  expect(made).toEqual([]);
  expect(trustedScript("anchoring")).toBe(`trusted ${scriptAddresses.anchoring}`);
  expect(trustedScript("service")).toBe("trusted ./service-worker.js");
  expect(made).toMatchObject([{ name: "lateral" }]);
});

test.each([
  "https://elsewhere.test/anchoring-worker.js",
  "./service-worker.js?other",
  "data:text/javascript,alert(1)",
  "blob:null/1",
  "",
])("ST41 another address is refused: %s", async (address) => {
  (await load())("anchoring");
  expect(() => made[0]?.rules.createScriptURL(address)).toThrow(
    `unexpected script ${address}, expected one of ours`,
  );
});

test("ST41 a browser without Trusted Types gets the same addresses", async () => {
  vi.stubGlobal("trustedTypes", undefined);
  expect((await load())("anchoring")).toBe(scriptAddresses.anchoring);
});
