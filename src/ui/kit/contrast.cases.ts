import { readFileSync } from "node:fs";

/** Red, green and blue from 0 to 255, and how much of what lies below is covered, 0 to 1. */
type Colour = readonly [red: number, green: number, blue: number, cover: number];

export type Scheme = "light" | "dark";

/** The colours of the tokens' sheet, by name without the dashes. */
export function tokenColours(scheme: Scheme): ReadonlyMap<string, Colour> {
  const css = readFileSync("src/ui/kit/tokens.css", "utf8");
  const pairs = css.matchAll(/--([a-z-]+): light-dark\((#[0-9a-f]+), (#[0-9a-f]+)\)/g);
  return new Map(
    [...pairs].map(([, name = "", light = "", dark = ""]) => [
      name,
      colourOf(scheme === "light" ? light : dark),
    ]),
  );
}

function colourOf(hex: string): Colour {
  const [red = 0, green = 0, blue = 0, cover = 255] = (hex.slice(1).match(/../g) ?? []).map((two) =>
    Number.parseInt(two, 16),
  );
  return [red, green, blue, cover / 255];
}

/** What is seen of a colour that lies over another one, which covers all. */
export function over(above: Colour, below: Colour): Colour {
  const cover = above[3];
  const mixed = [0, 1, 2].map((at) => (above[at] ?? 0) * cover + (below[at] ?? 0) * (1 - cover));
  return [mixed[0] ?? 0, mixed[1] ?? 0, mixed[2] ?? 0, 1];
}

/** WCAG 2.2, "relative luminance". */
function luminance(colour: Colour): number {
  const [red = 0, green = 0, blue = 0] = colour.slice(0, 3).map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** WCAG 2.2, "contrast ratio": 1 to 21, whichever of the two is lighter. */
export function contrast(a: Colour, b: Colour): number {
  const [lighter, darker] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return ((lighter ?? 0) + 0.05) / ((darker ?? 0) + 0.05);
}
