import { colourOf, labelWords } from "./label-words.ts";

/** How many said what: words, figures and bars, without anybody's name. */
export function SaidBars({
  title,
  counts,
}: {
  title: string;
  counts: readonly (readonly [label: string, count: number])[];
}) {
  const all = counts.reduce((sum, [, count]) => sum + count, 0);
  return (
    <figure className="said">
      <figcaption>{title}</figcaption>
      <ul>
        {counts.map(([label, count]) => (
          <li key={label}>
            <span className="said-what">{labelWords(label)}</span>
            <span className="said-bar" aria-hidden="true">
              <span
                data-tag={colourOf(label)}
                style={{ inlineSize: `${all === 0 ? 0 : (100 * count) / all}%` }}
              />
            </span>
            <span className="said-count">{count}</span>
          </li>
        ))}
      </ul>
    </figure>
  );
}
