import type { Page } from "@playwright/test";
import { alfaFindings } from "./alfa-findings.ts";
import { everyState } from "./every-state.ts";
import { axeFindings } from "./expect-accessible.ts";
import { expect, test } from "./fixtures.ts";

/** What axe and Alfa find: in light colours by all rules, in dark ones by those that ask for colours. */
async function findings(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const [colorScheme, ask] of [
    ["dark", "colours"],
    ["light", "all"],
  ] as const) {
    await page.emulateMedia({ colorScheme });
    const all = [...(await axeFindings(page, ask)), ...(await alfaFindings(page, ask))];
    found.push(...all.map((one) => `${colorScheme}: ${one}`));
  }
  return found;
}

for (const { name: walk, states, trouble = [] } of everyState) {
  test(`axe and Alfa find nothing: ${walk}`, async ({ page, expectedTrouble }) => {
    // A limit for what hangs; each state is looked at twice by two tools.
    test.setTimeout(420_000);
    expectedTrouble.push(...trouble);
    for (const { name, open } of states) {
      await test.step(name, async () => {
        await open(page);
        expect.soft(await findings(page), `${walk}: ${name}`).toEqual([]);
      });
    }
  });
}
