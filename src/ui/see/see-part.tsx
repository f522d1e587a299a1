import type { ReactNode } from "react";

/** The parts of the page, in their order, by the ids of their headings. */
export const seeParts = [
  ["heat", "Heat map"],
  ["where-and-what", "Where and what"],
  ["contested", "To discuss"],
  ["pairs", "Pairs"],
  ["sources", "Sources"],
  ["hand-ins", "Hand-ins"],
] as const;

export type SeePartId = (typeof seeParts)[number][0];

const titles: ReadonlyMap<SeePartId, string> = new Map(seeParts);

function headingId(id: SeePartId): string {
  return `see-${id}`;
}

/** A part of the page, with its heading. */
export function SeePart({ id, children }: { id: SeePartId; children: ReactNode }) {
  return (
    <section className="see-part" aria-labelledby={headingId(id)}>
      <h2 id={headingId(id)} tabIndex={-1}>
        {titles.get(id)}
      </h2>
      {children}
    </section>
  );
}

function goTo(id: SeePartId): void {
  const heading = document.getElementById(headingId(id));
  heading?.scrollIntoView();
  heading?.focus({ preventScroll: true });
}

/** The parts of the page, to go to. The address names the page, so that these are no links. */
export function SeeContents() {
  return (
    <nav className="see-contents" aria-label="On this page">
      <ul>
        {seeParts.map(([id, title]) => (
          <li key={id}>
            <button type="button" className="link" onClick={() => goTo(id)}>
              {title}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
