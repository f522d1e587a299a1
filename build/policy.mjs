/**
 * What a page of ours may do, and what no page may do to it. The policy in the built page, the headers that a static
 * host should send, and those that `npm start` sends are all made from here.
 *
 * @typedef {Readonly<Record<string, readonly string[]>>} Directives sources by directive; none for a plain switch
 */

/** The one policy for Trusted Types: `src/state/trusted-script.ts` makes it, and it admits only our own workers. */
const trusted = { "require-trusted-types-for": ["'script'"], "trusted-types": ["lateral"] };

/** What no page of ours needs, wherever it lies. */
const never = { "base-uri": ["'none'"], "form-action": ["'none'"], "object-src": ["'none'"] };

/** @type {Directives} for the page that a host serves: nothing but what lies beside it */
export const servedPolicy = {
  "default-src": ["'none'"],
  "script-src": ["'self'"],
  "style-src": ["'self'"],
  "img-src": ["'self'"],
  "connect-src": ["'self'"],
  "worker-src": ["'self'"],
  "manifest-src": ["'self'"],
  ...never,
  ...trusted,
};

/**
 * For the page that is one file: exactly the scripts and styles in it, and no request at all.
 * @param {{ scripts: readonly string[], styles: readonly string[] }} hashes such as `'sha256-…'`
 * @returns {Directives}
 */
export function oneFilePolicy({ scripts, styles }) {
  return {
    "default-src": ["'none'"],
    "script-src": scripts,
    "style-src": styles,
    // Its icon is written into it, and its workers are made of the script in it.
    "img-src": ["data:"],
    "worker-src": ["blob:"],
    ...never,
    ...trusted,
  };
}

/** @param {Directives} directives */
export function policyText(directives) {
  return Object.entries(directives)
    .map(([name, sources]) => [name, ...sources].join(" "))
    .join("; ");
}

/** Powers of the browser that reading and tagging don't need. */
const unneeded = ["camera", "microphone", "geolocation", "payment", "usb", "midi", "display-capture"];

/** What a host should send with everything that it serves. Some of it has no effect inside of a page. */
export const headers = {
  "Content-Security-Policy": `${policyText(servedPolicy)}; frame-ancestors 'none'`,
  "X-Content-Type-Options": "nosniff",
  "X-Frame-Options": "DENY",
  "Referrer-Policy": "no-referrer",
  "Permissions-Policy": unneeded.map((name) => `${name}=()`).join(", "),
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
};

/** The headers as Netlify and Cloudflare Pages read them from a file `_headers`. */
export function headersFile() {
  const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`);
  return ["/*", ...lines, "/assets/*", "  Cache-Control: public, max-age=31536000, immutable", ""].join("\n");
}

/** The headers as nginx reads them inside of a `location`. */
export function nginxLines() {
  return Object.entries(headers).map(([name, value]) => `add_header ${name} "${value}" always;`);
}
