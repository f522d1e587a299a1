import { type BrowserContext, test as base, expect } from "@playwright/test";

interface Trouble {
  /** What a test expects to go wrong: patterns that are let through. Push to it before it happens. */
  readonly expectedTrouble: RegExp[];
  /** Works by being there, for every test. */
  readonly noTrouble: undefined;
}

/** Requests to the page's own host, or to no host at all, such as `blob:` and `data:`. */
function staysHere(address: string, host: string): boolean {
  const url = new URL(address);
  return url.host === "" || url.host === host || url.protocol === "blob:";
}

/**
 * Runs in every document before its own scripts: what the page's policy refuses is logged as an error. Refusals inside
 * of workers are logged by the browser itself.
 */
function logRefusals(): void {
  document.addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI, sample }) => {
    // biome-ignore lint/suspicious/noConsole: this runs in the page, whose console the fixture listens to
    console.error(`policy violation: ${effectiveDirective} ${blockedURI} ${sample}`);
  });
}

/** Notes what no page of ours may do, in every page of the context, those opened by a page included. */
export function noteTrouble(context: BrowserContext, host: string): string[] {
  const trouble: string[] = [];
  const noteAddress = (address: string) => {
    if (!staysHere(address, host)) trouble.push(`request to another host: ${address}`);
  };
  context.on("request", (request) => noteAddress(request.url()));
  context.on("console", (message) => {
    if (message.type() === "error") trouble.push(`console error: ${message.text()}`);
  });
  context.on("weberror", (error) => {
    trouble.push(`page error: ${error.error().stack ?? error.error().message}`);
  });
  context.on("page", (page) => {
    page.on("websocket", (socket) => noteAddress(socket.url()));
    page.on("crash", () => trouble.push(`crash of ${page.url()}`));
  });
  return trouble;
}

/**
 * Playwright's `test`, which also fails where the page talks to another host, does what its policy refuses,
 * logs an error or throws one.
 * Every journey uses it.
 */
export const test = base.extend<Trouble>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of needed fixtures from this pattern
  expectedTrouble: async ({}, provide) => {
    await provide([]);
  },
  noTrouble: [
    async ({ context, baseURL, expectedTrouble }, provide) => {
      const trouble = noteTrouble(context, new URL(baseURL ?? "").host);
      await context.addInitScript(logRefusals);
      await provide(undefined);
      const unexpected = trouble.filter((line) => !expectedTrouble.some((pattern) => pattern.test(line)));
      expect(unexpected, "what the page must not do").toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
