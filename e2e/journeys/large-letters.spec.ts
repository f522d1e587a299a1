import { chromiumFlags, findBrowser } from "../run/browser.mjs";
import { expectNoTextHidden, openPage, pages } from "./every-page.ts";
import { expectNothingCutOff } from "./expect-accessible.ts";
import { expect, test } from "./fixtures.ts";
import { openSource } from "./open-source.ts";

const executablePath = findBrowser();

// Letters twice as large as a browser has them unasked, chosen in its settings: the page itself is not enlarged.
test.use({
  launchOptions: {
    ...(executablePath && { executablePath }),
    args: [...chromiumFlags, "--blink-settings=defaultFontSize=32"],
  },
});

test("WCAG 1.4.4: with letters twice as large in the browser's settings all is there, and the text has room", async ({
  page,
}) => {
  const article = await openSource(page, "002");
  await expect(page.locator("html")).toHaveCSS("font-size", "32px");
  const { width } = (await article.boundingBox()) ?? { width: 0 };
  expect(width, "of 1,280 pixels for the text").toBeGreaterThan(900);
  for (const address of pages) {
    await test.step(address, async () => {
      await openPage(page, address);
      await expectNothingCutOff(page);
      await expectNoTextHidden(page);
    });
  }
});
