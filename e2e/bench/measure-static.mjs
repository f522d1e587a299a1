import { measureMemory } from "./memory.mjs";
import { openPage } from "./open-page.mjs";
import { openingFigures } from "./opening-figures.mjs";
import { measureScroll } from "./scroll.mjs";
import { settle } from "./settle.mjs";
import { watchReadyPage } from "./watch-opening.mjs";

/**
 * Opens the text as a static page: what nothing that shows it can do without.
 * @param {{browser: import("playwright-core").Browser, context: import("playwright-core").BrowserContext,
 *   origin: string, note: import("./figures.mjs").Note}} measured
 */
export async function measureStatic({ browser, context, origin, note }) {
  const { page, session } = await openPage(context, {
    origin,
    path: "/static.html",
    watch: (one) => one.addInitScript(watchReadyPage, true),
  });
  await settle(page);
  await openingFigures(page, note);
  for (const [name, value] of Object.entries(await measureMemory(browser, session))) note(name, value);
  const scroll = await measureScroll(page, session);
  note("scroll95", scroll.p95);
  note("scrollWorst", scroll.worst);
}
