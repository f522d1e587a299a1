import type { Page } from "@playwright/test";
import { type Asked, alfaFindings } from "./alfa-findings.ts";
import { everyState } from "./every-state.ts";
import { axeFindings } from "./expect-accessible.ts";
import { expect, test } from "./fixtures.ts";

/** What axe and Alfa find: in light colours by all rules, or all that are quick, in dark ones by those that ask for colours. */
async function findings(page: Page, inLight: Asked): Promise<string[]> {
  const found: string[] = [];
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    const ask = colorScheme === "light" ? inLight : "colours";
    const byAxe = await axeFindings(page, ask === "colours" ? ask : "all");
    for (const one of [...byAxe, ...(await alfaFindings(page, ask))]) found.push(`${colorScheme}: ${one}`);
  }
  await page.emulateMedia({ colorScheme: "light" });
  return found;
}

for (const { name: walk, states, trouble = [] } of everyState) {
  test(`axe and Alfa find nothing: ${walk}`, async ({ page, expectedTrouble }) => {
    // A limit for what hangs; each state is looked at twice by two tools.
    test.setTimeout(420_000);
    expectedTrouble.push(...trouble);
    for (const [index, { name, open }] of states.entries()) {
      await test.step(name, async () => {
        await open(page);
        const inLight = index === 0 ? "all" : "quick";
        expect.soft(await findings(page, inLight), `${walk}: ${name}`).toEqual([]);
      });
    }
  });
}
