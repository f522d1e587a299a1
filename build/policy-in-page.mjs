import { policyText, servedPolicy } from "./policy.mjs";

const charset = /<meta charset="utf-8" \/>/;

/**
 * Writes a policy into a page, before anything that it governs. The statement of the encoding stays first, since it
 * must stand near the beginning.
 * @param {string} html
 * @param {import("./policy.mjs").Directives} policy
 * @throws {Error} where there is no such statement
 */
export function withPolicy(html, policy) {
  if (!charset.test(html))
    throw new Error("unexpected page without <meta charset>, expected one in its head");
  return html.replace(
    charset,
    (first) => `${first}\n    <meta http-equiv="Content-Security-Policy" content="${policyText(policy)}" />`,
  );
}

/**
 * The policy of the served page, in builds only: the development server needs scripts and sockets of its own.
 * @returns {import("vite").Plugin}
 */
export function policyInPage() {
  return {
    name: "lateral:policy",
    apply: "build",
    transformIndexHtml: { order: "post", handler: (html) => withPolicy(html, servedPolicy) },
  };
}
