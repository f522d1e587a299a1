import { useId, useLayoutEffect, useRef } from "react";
import type { Format, OffsetUnit } from "../../exchange/index.ts";
import { type PlainMessage, said, t } from "../../languages/index.ts";

const units: Record<OffsetUnit, PlainMessage> = {
  "utf-16": said("UTF-16 code units, as JavaScript and Java count"),
  "code-points": said("Unicode code points, as Python counts"),
};

/** The formats to choose from, and what is to be known about the chosen one. */
export function FormatChoice({
  formats,
  chosen,
  onChoose,
}: {
  formats: readonly Format[];
  chosen: Format;
  onChoose: (format: Format) => void;
}) {
  const id = useId();
  const list = useRef<HTMLDivElement>(null);

  // The last format may be far down; afterwards the focus brings whatever is chosen into sight.
  useLayoutEffect(() => {
    list.current?.querySelector("[data-chosen]")?.scrollIntoView({ block: "nearest" });
  }, []);

  return (
    <fieldset className="export-formats">
      <legend>{t("Format")}</legend>
      <div className="export-list" ref={list}>
        {formats.map((format) => (
          <label key={format.id} data-chosen={format.id === chosen.id || undefined}>
            <input
              type="radio"
              name={`${id}-format`}
              aria-labelledby={`${id}-${format.id}`}
              aria-describedby={`${id}-${format.id}-use`}
              checked={format.id === chosen.id}
              onChange={() => onChoose(format)}
            />
            <span id={`${id}-${format.id}`}>{t(format.name)}</span>
            <span id={`${id}-${format.id}-use`} className="hint">
              {t(format.description)}
            </span>
          </label>
        ))}
      </div>
      <dl className="export-facts" aria-live="polite">
        <div>
          <dt>{t("Counts in")}</dt>
          <dd>{t(units[chosen.unit])}.</dd>
        </div>
        <div>
          <dt>{t("Leaves out")}</dt>
          <dd>{chosen.loses === "" ? t("Nothing.") : t(chosen.loses)}</dd>
        </div>
      </dl>
    </fieldset>
  );
}
