import type { Page } from "@playwright/test";
import { Playwright } from "@siteimprove/alfa-playwright";
import { Rules } from "@siteimprove/alfa-rules";

/** Criteria of level AAA that Alfa has rules for; they are not promised. */
const ofLevelAaa: ReadonlySet<string> = new Set([
  "1.4.6",
  "1.4.8",
  "2.1.3",
  "2.2.4",
  "2.4.9",
  "2.4.10",
  "2.5.5",
]);

/**
 * Rules that are asked otherwise. Whether a focus is seen needs a look at the page: wcag.spec.ts takes it. The size of what is
 * pressed is taken of the part that is in sight, so that what is half scrolled away counts as too small: axe and wcag.spec.ts
 * measure it whole.
 */
const leftOut: ReadonlySet<string> = new Set(["sia-r65", "sia-r113"]);

/** The rules that ask for colours: contrast of words, and links that only a colour tells apart. */
const ofColours: ReadonlySet<string> = new Set(["sia-r62", "sia-r69"]);

function nameOf(rule: { readonly uri: string }): string {
  return rule.uri.split("/").at(-1) ?? rule.uri;
}

/** The rules that stand for a criterion of level A or AA. */
const rules = [...Rules.values()].filter(
  (rule) =>
    !leftOut.has(nameOf(rule)) &&
    rule.toJSON().requirements.some((one) => "chapter" in one && !ofLevelAaa.has(String(one["chapter"]))),
);

/** What Alfa finds on the page as it stands: the rule, the element and the reason of each failure. */
export async function alfaFindings(page: Page, ask: "all" | "colours"): Promise<string[]> {
  const input = await Playwright.toPage(await page.evaluateHandle(() => document));
  const found: string[] = [];
  for (const rule of rules) {
    const name = nameOf(rule);
    if (ask === "colours" && !ofColours.has(name)) continue;
    for (const outcome of await rule.evaluate(input)) {
      if (!("target" in outcome && "expectations" in outcome)) continue;
      const { outcome: result } = outcome.toJSON() as { readonly outcome?: string };
      const element = String(outcome.target).replace(/\s+/g, " ").slice(0, 200);
      if (result !== "failed") continue;
      found.push(`Alfa ${name}: ${element} ${JSON.stringify(outcome.expectations).slice(0, 400)}`);
    }
  }
  return found;
}
