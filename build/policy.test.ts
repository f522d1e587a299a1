import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { root } from "../e2e/run/root.mjs";
import { headers, headersFile, nginxLines, oneFilePolicy, policyText, servedPolicy } from "./policy.mjs";
import { withPolicy } from "./policy-in-page.mjs";

const read = (path: string) => readFileSync(`${root}${path}`, "utf8");

const policies = [
  ["served", servedPolicy],
  ["one file", oneFilePolicy({ scripts: ["'sha256-a'"], styles: ["'sha256-b'"] })],
] as const;

describe.each(policies)("the policy of the page that is %s", (_, policy) => {
  test("admits nothing that it does not name", () => {
    expect(policy["default-src"]).toEqual(["'none'"]);
    for (const name of ["base-uri", "form-action", "object-src"]) expect(policy[name]).toEqual(["'none'"]);
  });

  test("lets no text become a script", () => {
    expect(policyText(policy)).not.toMatch(/unsafe|\*|https?:|strict-dynamic/);
    expect(policy["require-trusted-types-for"]).toEqual(["'script'"]);
    expect(policy["trusted-types"]).toEqual(["lateral"]);
  });
});

test("the file of headers for static hosts says what the policy says", () => {
  expect(read("public/_headers")).toBe(headersFile());
});

test("the README's lines for nginx say what the policy says", () => {
  const readme = read("README.md");
  for (const line of nginxLines()) expect(readme).toContain(line);
});

test("the headers forbid frames, guessed types and referrers", () => {
  expect(headers["Content-Security-Policy"]).toBe(`${policyText(servedPolicy)}; frame-ancestors 'none'`);
  expect(headers).toMatchObject({ "X-Content-Type-Options": "nosniff", "Referrer-Policy": "no-referrer" });
});

test("a page gets its policy before anything that it governs", () => {
  const html = withPolicy(read("index.html"), servedPolicy);
  expect(html.indexOf("Content-Security-Policy")).toBeLessThan(html.search(/<link|<script/));
  // Browsers look for the encoding in the first 1024 bytes.
  expect(html.indexOf("charset")).toBeLessThan(1024);
  expect(() => withPolicy("<!doctype html>", servedPolicy)).toThrow("unexpected page without <meta charset>");
});
