import type { ReactNode } from "react";
import { type Figure, noVariation, wordsOfFigure } from "../../classroom/index.ts";
import { t } from "../../languages/index.ts";
import { twoDigits } from "./two-digits.ts";

/** A value as it is shown: two digits, or that there is nothing to say. */
export function figureWords({ value }: Pick<Figure, "value">): string {
  return value === noVariation ? t(value) : twoDigits(value);
}

/** Where a value lay in 95 of 100 draws. */
export function intervalWords({ interval }: Pick<Figure, "interval">): string {
  if (interval === null) return "–";
  return t("{low} to {high}", { low: twoDigits(interval.low), high: twoDigits(interval.high) });
}

/** A table that may be wider than the screen. */
export function WideTable({ label, children }: { label: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what is wider than a small screen is scrolled by keyboard, too
    <section className="see-table" aria-label={label} tabIndex={0}>
      <table>
        <caption>{label}</caption>
        {children}
      </table>
    </section>
  );
}

/** Figures with all that is to be said of each. */
export function FiguresTable({
  label,
  rows,
  about,
}: {
  label: string;
  rows: readonly { readonly of?: string | undefined; readonly figure: Figure }[];
  /** The head of the column of what each figure is of, where they differ in that. */
  about?: string | undefined;
}) {
  return (
    <WideTable label={label}>
      <thead>
        <tr>
          {about !== undefined && <th scope="col">{about}</th>}
          <th scope="col">{t("Measure")}</th>
          <th scope="col">{t("Value")}</th>
          <th scope="col">{t("95 % interval")}</th>
          <th scope="col">{t("It counts")}</th>
          <th scope="col">{t("A difference is")}</th>
          <th scope="col">{t("It means")}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ of, figure }) => {
          const { name, unit, distance, means } = wordsOfFigure(figure);
          return (
            <tr key={`${of} ${figure.id}`}>
              {about !== undefined && <td>{of}</td>}
              <th scope="row">{name}</th>
              <td className="see-number">{figureWords(figure)}</td>
              <td className="see-number">{intervalWords(figure)}</td>
              <td>{unit}</td>
              <td>{distance}</td>
              <td>{means}</td>
            </tr>
          );
        })}
      </tbody>
    </WideTable>
  );
}
