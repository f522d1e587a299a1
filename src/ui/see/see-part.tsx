import type { ReactNode } from "react";
import { type PlainMessage, said, t } from "../../languages/index.ts";

/** The parts of the page, in their order, by the ids of their headings. */
export const seeParts = [
  ["heat", said("Heat map")],
  ["where-and-what", said("Where and what")],
  ["contested", said("To discuss")],
  ["pairs", said("Pairs")],
  ["sources", said("Sources")],
  ["hand-ins", said("Hand-ins")],
] as const;

export type SeePartId = (typeof seeParts)[number][0];

const titles: ReadonlyMap<SeePartId, PlainMessage> = new Map(seeParts);

function headingId(id: SeePartId): string {
  return `see-${id}`;
}

/** A part of the page, with its heading. */
export function SeePart({ id, children }: { id: SeePartId; children: ReactNode }) {
  const title = titles.get(id);
  return (
    <section className="see-part" aria-labelledby={headingId(id)}>
      <h2 id={headingId(id)} tabIndex={-1}>
        {title && t(title)}
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
    <nav className="see-contents" aria-label={t("On this page")}>
      <ul>
        {seeParts.map(([id, title]) => (
          <li key={id}>
            <button type="button" className="link" onClick={() => goTo(id)}>
              {t(title)}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
