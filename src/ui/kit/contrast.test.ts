import { describe, expect, test } from "vitest";
import { tagIds } from "../../annotations/index.ts";
import { contrast, over, tokenColours } from "./contrast.cases.ts";

const schemes = ["light", "dark"] as const;

/** All tags that can lie over one place, in each order in which their tints can. */
function orders(tags: readonly string[]): string[][] {
  return [
    [],
    ...tags.flatMap((tag) => orders(tags.filter((one) => one !== tag)).map((rest) => [tag, ...rest])),
  ];
}

describe.each(schemes)("contrast in %s colours", (scheme) => {
  const colours = tokenColours(scheme);
  function colour(name: string) {
    const found = colours.get(name);
    if (!found) throw new Error(`unexpected name ${name}, expected one of tokens.css`);
    return found;
  }
  const all = orders(tagIds);
  const ground = (tags: readonly string[]) =>
    tags.reduce((below, tag) => over(colour(`${tag}-tint`), below), colour("paper"));

  test("WCAG 1.4.3 words under any tags that overlap have 4.5 to 1, unsure ones too", () => {
    expect(all).toHaveLength(16);
    for (const tags of all) {
      const words = contrast(colour("ink"), ground(tags));
      expect(words, tags.join(" ")).toBeGreaterThanOrEqual(4.5);
      const unsure = over([...colour("ink").slice(0, 3), 0.85] as never, ground(tags));
      expect(contrast(unsure, ground(tags)), `unsure: ${tags.join(" ")}`).toBeGreaterThanOrEqual(4.5);
    }
  });

  test("WCAG 1.4.11 each tag's line has 3 to 1 on any tags that overlap", () => {
    for (const tags of all)
      for (const tag of tags)
        expect(contrast(colour(tag), ground(tags)), `${tag} on ${tags}`).toBeGreaterThanOrEqual(3);
  });

  test.each([
    ["ink", "paper"],
    ["ink", "shade"],
    ["ink", "sheet"],
    ["ink", "frame"],
    ["faint", "paper"],
    ["faint", "shade"],
    ["faint", "sheet"],
    ["accent", "paper"],
    ["accent", "sheet"],
    ["accent-ink", "accent"],
    ["alert", "paper"],
    ["alert", "sheet"],
    ["alert", "alert-shade"],
    ["quote", "sheet"],
    ["statistic", "sheet"],
    ["opinion", "sheet"],
  ])("WCAG 1.4.3 %s on %s has 4.5 to 1", (above, below) => {
    expect(contrast(colour(above), colour(below))).toBeGreaterThanOrEqual(4.5);
  });

  test.each([
    ["edge", "paper"],
    ["edge", "sheet"],
    ["accent", "paper"],
    ["accent", "frame"],
  ])("WCAG 1.4.11 %s, by which controls and focus are seen, has 3 to 1 on %s", (above, below) => {
    expect(contrast(colour(above), colour(below))).toBeGreaterThanOrEqual(3);
  });
});

test("the ratio is that of the standard", () => {
  expect(contrast([0, 0, 0, 1], [255, 255, 255, 1])).toBeCloseTo(21, 5);
  expect(contrast([119, 119, 119, 1], [255, 255, 255, 1])).toBeCloseTo(4.48, 2);
});
