import { plural, t } from "../../languages/index.ts";

/** What can be done with the rows that are selected; nothing where none is. */
export function SelectedClaims({
  selected,
  onLink,
  onClear,
}: {
  /** Ids, in the order in which they were selected. */
  selected: readonly string[];
  onLink: (fromId: string, toId: string) => void;
  onClear: () => void;
}) {
  const [first, second, ...more] = selected;
  const areTwo = first !== undefined && second !== undefined && more.length === 0;
  return (
    <section className="claims-selected" aria-label={t("Selected claims")} hidden={first === undefined}>
      <p role="status">
        {plural(selected.length, "{count} claim selected", "{count} claims selected")}
        {!areTwo && <span className="faint"> · {t("Select two to link them.")}</span>}
      </p>
      <button
        type="button"
        className="primary"
        disabled={!areTwo}
        onClick={() => first !== undefined && second !== undefined && onLink(first, second)}
      >
        {t("Link…")}
      </button>
      <button type="button" onClick={onClear}>
        {t("Clear")}
      </button>
    </section>
  );
}
