import type { WordShare } from "../../tracing/index.ts";
import type { MapLayout, MapRow } from "./copy-map-rows.ts";

/** A pair of texts on the map. Distances in CSS pixels. */
export interface MapEdge {
  readonly share: WordShare;
  /** An SVG path: a band as broad at each text's dot as the share of its words that stand in the other one. */
  readonly band: string;
  /** The middle of the edge's button. */
  readonly x: number;
  readonly y: number;
}

/** Tells a pair from all others. */
export function edgeKey({ aId, bId }: Pick<WordShare, "aId" | "bId">): string {
  return JSON.stringify([aId, bId]);
}

/** How broad a band is at a text that stands in the other as a whole. */
const wholeWidth = 22;
const leastWidth = 1.5;

/** Room for a button, in CSS pixels: on a small screen it has the number alone. */
const buttonWidths = { wide: 92, narrow: 60 } as const;
const buttonHeight = 28;

/** Where on its band a button may stand, the best place first: 0 is the upper dot, 1 the lower one. */
const places = [0.5, 0.45, 0.55, 0.4, 0.6, 0.35, 0.65, 0.3, 0.7, 0.25, 0.75, 0.2, 0.8];

/** How far a button is moved from its band, and again, where all of that is taken. */
const sideStep = buttonHeight / 4;

function breadth(share: number): number {
  return Math.max(leastWidth, share * wholeWidth);
}

/** A point of a cubic curve whose two control points have the heights of its ends. */
function pointOn(from: number, control: number, to: number, t: number): number {
  const rest = 1 - t;
  return rest ** 3 * from + 3 * rest * t * control + t ** 3 * to;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

interface MapPoint {
  readonly x: number;
  readonly y: number;
}

/** The nearest free place above or below. */
function freeBeside({ x, y }: MapPoint, isFree: (point: MapPoint) => boolean): MapPoint {
  for (let step = sideStep; ; step += sideStep) {
    const free = [y + step, y - step].map((beside) => ({ x, y: beside })).find(isFree);
    if (free) return free;
  }
}

/** The pairs as bands that go out to the right of the axis and back, the farther the more rows lie between. */
export function mapEdges(
  shares: readonly WordShare[],
  rows: readonly MapRow[],
  layout: MapLayout,
): readonly MapEdge[] {
  const rowOf = new Map(rows.map(({ source }, index) => [source.id, index]));
  const taken: MapPoint[] = [];
  const buttonWidth = layout.isNarrow ? buttonWidths.narrow : buttonWidths.wide;
  const room = (layout.width - layout.right - buttonWidth / 2) / 0.75;
  const most = Math.max(1, rows.length - 1);
  return shares.flatMap((share) => {
    const [a, b] = [rowOf.get(share.aId) ?? -1, rowOf.get(share.bId) ?? -1];
    const [upper, lower] = [layout.rows[Math.min(a, b)], layout.rows[Math.max(a, b)]];
    if (!(upper && lower)) return [];
    const [above, below] = a < b ? [share.ofA, share.ofB] : [share.ofB, share.ofA];
    const [wide, narrow] = [breadth(above) / 2, breadth(below) / 2];
    const control = layout.right + room * (0.35 + 0.65 * (Math.abs(a - b) / most));
    const half = (wide + narrow) / 2;
    const outer = `M${round(upper.x)} ${round(upper.y - wide)}C${round(control + half)} ${round(upper.y - wide)} ${round(control + half)} ${round(lower.y + narrow)} ${round(lower.x)} ${round(lower.y + narrow)}`;
    const inner = `V${round(lower.y - narrow)}C${round(control - half)} ${round(lower.y - narrow)} ${round(control - half)} ${round(upper.y + wide)} ${round(upper.x)} ${round(upper.y + wide)}Z`;
    const onBand = (t: number) => ({
      x: Math.min(pointOn(upper.x, control, lower.x, t), layout.width - buttonWidth / 2),
      // Both control points lie at the height of an end.
      y: upper.y + (lower.y - upper.y) * (3 * (1 - t) * t ** 2 + t ** 3),
    });
    const isFree = ({ x, y }: MapPoint) =>
      taken.every((one) => Math.abs(one.x - x) >= buttonWidth || Math.abs(one.y - y) >= buttonHeight);
    const at = places.map(onBand).find(isFree) ?? freeBeside(onBand(0.5), isFree);
    taken.push(at);
    return { share, band: outer + inner, x: round(at.x), y: round(at.y) };
  });
}
