import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";
import { openSource, sourceOnScreen } from "./open-source.ts";

/** Notes which directives refused something, in the order in which they did. */
function refusals(page: Page): string[] {
  const directives: string[] = [];
  page.on("console", (message) => {
    const found = /^policy violation: (\S+)/.exec(message.text());
    if (found?.[1]) directives.push(found[1]);
  });
  return directives;
}

/** Opens the page with markup written into its body, as someone would who could change it on its way. */
async function openWith(page: Page, markup: string): Promise<void> {
  await page.route(
    (url) => url.pathname === "/",
    async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replace("<body>", `<body>${markup}`);
      await route.fulfill({ response, body });
    },
  );
  await page.goto("./");
  await sourceOnScreen(page, "000");
}

const ran = (page: Page) => page.evaluate(() => Reflect.get(window, "ran") ?? null);

const planted: [what: string, markup: string, directive: string][] = [
  ["a script", "<script>window.ran = 'script'</script>", "script-src-elem"],
  ["a handler", `<img alt="" src="./icon.svg" onload="window.ran = 'handler'">`, "script-src-attr"],
  ["a script of another host", `<script src="https://elsewhere.test/a.js"></script>`, "script-src-elem"],
  ["a style sheet", "<style>body { display: none }</style>", "style-src-elem"],
  ["a style attribute", `<p style="position: fixed">over everything</p>`, "style-src-attr"],
  ["a picture of another host", `<img alt="" src="https://elsewhere.test/a.png">`, "img-src"],
  ["a frame", `<iframe src="https://elsewhere.test/"></iframe>`, "frame-src"],
  ["a plug-in", `<object data="https://elsewhere.test/a.swf"></object>`, "object-src"],
  ["another base of addresses", `<base href="https://elsewhere.test/">`, "base-uri"],
];

test("nothing that is written into the page does anything: each is refused by its own directive", async ({
  page,
  expectedTrouble,
}) => {
  // The browser tells of requests that it then doesn't send.
  expectedTrouble.push(/policy violation/, /Content Security Policy/, /elsewhere\.test/);
  const found = refusals(page);
  await openWith(page, planted.map(([, markup]) => markup).join("\n"));
  for (const [what, , directive] of planted) {
    await test.step(what, () => expect.poll(() => found, `what ${what} is refused by`).toContain(directive));
  }
  expect(await ran(page)).toBeNull();
  await expect(page.getByRole("article")).toBeVisible();
});

test("no text becomes a script, a worker or markup, and nothing is asked of another host", async ({
  page,
  expectedTrouble,
}) => {
  expectedTrouble.push(/policy violation/, /Content Security Policy/, /Trusted/, /elsewhere\.test/);
  const found = refusals(page);
  await openSource(page, "000");
  const outcomes = await page.evaluate(async () => {
    const refused = async (act: () => unknown) => {
      try {
        await act();
        return "done";
      } catch (error) {
        return (error as Error).name;
      }
    };
    const own = document.querySelector<HTMLScriptElement>("script[src]")?.src ?? "";
    const { trustedTypes } = window as unknown as { trustedTypes: { createPolicy(name: string): unknown } };
    return {
      markup: await refused(() => {
        document.createElement("p").innerHTML = "<b>words</b>";
      }),
      script: await refused(() => {
        document.createElement("script").textContent = "window.ran = 1";
      }),
      source: await refused(() => {
        document.createElement("script").src = own;
      }),
      worker: await refused(() => new Worker(own)),
      otherPolicy: await refused(() => trustedTypes.createPolicy("other")),
      fetch: await refused(() => fetch("https://elsewhere.test/")),
    };
  });
  expect(outcomes).toEqual({
    markup: "TypeError",
    script: "TypeError",
    source: "TypeError",
    worker: "TypeError",
    otherPolicy: "TypeError",
    fetch: "TypeError",
  });
  await expect.poll(() => found).toEqual(expect.arrayContaining(["trusted-types", "connect-src"]));
  expect(await ran(page)).toBeNull();
});

test("every answer comes with the headers of the policy", async ({ request }) => {
  for (const path of ["./", "./sources/manifest.json", "./icon.svg"]) {
    const sent = (await request.get(path)).headers();
    expect(sent["content-security-policy"]).toContain("frame-ancestors 'none'");
    expect(sent["x-content-type-options"]).toBe("nosniff");
    expect(sent["referrer-policy"]).toBe("no-referrer");
    expect(sent["cross-origin-opener-policy"]).toBe("same-origin");
    expect(sent["permissions-policy"]).toContain("camera=()");
  }
});
