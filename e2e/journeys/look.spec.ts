import type { Page } from "@playwright/test";
import { chromiumFlags, findBrowser } from "../run/browser.mjs";
import { blockFont } from "./block-font.ts";
import { everyState } from "./every-state.ts";
import { expect, test } from "./fixtures.ts";

const executablePath = findBrowser();

// Letters are drawn as they are, whatever the machine would do to have them sharper.
test.use({
  launchOptions: {
    ...(executablePath && { executablePath }),
    args: [...chromiumFlags, "--font-render-hinting=none", "--disable-lcd-text"],
  },
});

/** A picture of a state: the walk and the state by their names in the list, and how it is looked at. */
interface Look {
  readonly name: string;
  readonly walk: string;
  readonly state: string;
  readonly width?: number;
  readonly dark?: boolean;
  readonly rightToLeft?: boolean;
}

const looks: readonly Look[] = [
  { name: "reader", walk: "reader, all tags", state: "open card with details", width: 1440 },
  { name: "reader-dark", walk: "reader, all tags", state: "open card with details", width: 1440, dark: true },
  {
    name: "reader-right-to-left",
    walk: "reader, all tags",
    state: "open card with details",
    width: 1440,
    rightToLeft: true,
  },
  { name: "reader-wide", walk: "reader, all tags", state: "open card with details", width: 2560 },
  { name: "reader-narrow", walk: "reader, all tags", state: "narrow: annotations" },
  { name: "settings", walk: "reader, nothing tagged", state: "settings" },
  { name: "export", walk: "import and export", state: "export" },
  { name: "claims", walk: "claims", state: "all, with a suggested link" },
  { name: "trace", walk: "tracing", state: "words that stand in the letter" },
  { name: "exercises", walk: "classroom", state: "exercises, none yet, and a ready one’s task" },
  { name: "heat-map", walk: "what a class tagged", state: "a heat map with the key" },
  { name: "task", walk: "an exercise done", state: "the task beside its text" },
];

const shape = blockFont().toString("base64");

/** Sets every page in blocks from its beginning: so nothing in it was ever laid out by a font of the machine. */
async function setInBlocks(page: Page): Promise<void> {
  await page.addInitScript((data) => {
    const bytes = Uint8Array.from(atob(data), (sign) => sign.charCodeAt(0));
    document.fonts.add(new FontFace("Blocks", bytes, { weight: "1 1000" }));
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      "*, *::before, *::after { font-family: Blocks !important; font-synthesis: none; text-rendering: geometricPrecision !important; caret-color: transparent !important }",
    );
    document.adoptedStyleSheets = [sheet];
  }, shape);
}

async function expectLook(
  page: Page,
  { name, width, dark = false, rightToLeft = false }: Look,
): Promise<void> {
  await page.emulateMedia({ colorScheme: dark ? "dark" : "light" });
  await page.evaluate(
    (isRtl) => document.documentElement.setAttribute("dir", isRtl ? "rtl" : "ltr"),
    rightToLeft,
  );
  if (width) await page.setViewportSize({ width, height: 800 });
  await page.evaluate(() => {
    const mark = document.querySelector("article mark[data-current]");
    if (mark) mark.scrollIntoView({ block: "center" });
    else scrollTo(0, 0);
  });
  // What is drawn by chance or by the machine: the code name, and how much room there is.
  const mask = [page.getByRole("textbox", { name: /^Code name/ }), page.getByRole("definition")];
  await expect(page).toHaveScreenshot(`${name}.png`, { maxDiffPixelRatio: 0.001, scale: "css", mask });
}

for (const walk of new Set(looks.map((look) => look.walk))) {
  test(`looks as it did: ${walk}`, async ({ page }) => {
    const ofWalk = looks.filter((look) => look.walk === walk);
    const states = everyState.find(({ name }) => name === walk)?.states ?? [];
    const last = states.findLastIndex(({ name }) => ofWalk.some(({ state }) => state === name));
    await setInBlocks(page);
    for (const { name, open } of states.slice(0, last + 1)) {
      await open(page);
      for (const look of ofWalk.filter(({ state }) => state === name))
        await test.step(look.name, () => expectLook(page, look));
    }
    expect(last, "the states that are looked at are in the list").toBeGreaterThanOrEqual(0);
  });
}
