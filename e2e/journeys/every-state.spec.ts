import type { Page } from "@playwright/test";
import { alfaFindings } from "./alfa-findings.ts";
import { everyState } from "./every-state.ts";
import { axeFindings } from "./expect-accessible.ts";
import { expect, test } from "./fixtures.ts";

/**
 * What axe and Alfa find: in light colours by all rules, in dark ones by those that ask for colours. Alfa takes several times as
 * long as axe, so that it looks at a walk's first state by its slow rule and in dark colours, too, at the others in light ones.
 */
async function findings(page: Page, isFirst: boolean): Promise<string[]> {
  await page.emulateMedia({ colorScheme: "dark" });
  const inDark = await axeFindings(page, "colours");
  if (isFirst) inDark.push(...(await alfaFindings(page, "colours")));
  await page.emulateMedia({ colorScheme: "light" });
  const inLight = await axeFindings(page, "all");
  inLight.push(...(await alfaFindings(page, isFirst ? "all" : "quick")));
  return [...inDark.map((one) => `dark: ${one}`), ...inLight.map((one) => `light: ${one}`)];
}

for (const { name: walk, states, trouble = [] } of everyState) {
  test(`axe and Alfa find nothing: ${walk}`, async ({ page, expectedTrouble }) => {
    // A limit for what hangs; each state is looked at twice by two tools.
    test.setTimeout(420_000);
    expectedTrouble.push(...trouble);
    for (const [index, { name, open }] of states.entries()) {
      await test.step(name, async () => {
        await open(page);
        expect.soft(await findings(page, index === 0), `${walk}: ${name}`).toEqual([]);
      });
    }
  });
}
