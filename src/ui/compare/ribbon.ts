/** From where to where something is seen, in CSS pixels from the upper edge of what shows it. */
export type Reach = readonly [top: number, bottom: number];

/** How broad the bars are that stand beside a passage on both sides of the gutter, in CSS pixels. */
export const barWidth = 5;

/** Farther out nothing is seen, and browsers need not reckon with it. */
const beyond = 400;

function clamped([top, bottom]: Reach, height: number): Reach {
  const inside = (value: number) => Math.round(Math.min(Math.max(value, -beyond), height + beyond));
  return [inside(top), Math.max(inside(bottom), inside(top) + 2)];
}

/** The band across the gutter that joins a passage's two places, as an SVG path; null where neither is in sight. */
export function ribbonPath(left: Reach, right: Reach, width: number, height: number): string | null {
  if (Math.max(left[1], right[1]) < 0 || Math.min(left[0], right[0]) > height) return null;
  const [a, b] = [clamped(left, height), clamped(right, height)];
  const [from, middle, to] = [barWidth, Math.round(width / 2), width - barWidth];
  const upper = `M${from} ${a[0]}C${middle} ${a[0]} ${middle} ${b[0]} ${to} ${b[0]}`;
  return `${upper}V${b[1]}C${middle} ${b[1]} ${middle} ${a[1]} ${from} ${a[1]}Z`;
}

/** The bar beside a passage; null where it isn't in sight. */
export function barPath(reach: Reach, x: number, height: number): string | null {
  if (reach[1] < 0 || reach[0] > height) return null;
  const [top, bottom] = clamped(reach, height);
  return `M${x} ${top}h${barWidth}V${bottom}h${-barWidth}Z`;
}
