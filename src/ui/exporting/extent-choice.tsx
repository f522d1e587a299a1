import { useId } from "react";
import { t } from "../../languages/index.ts";
import type { ExportExtent } from "../../state/index.ts";

/** Something that can be exported, and how the reader is asked for it. */
export interface Extent {
  readonly extent: ExportExtent;
  readonly label: string;
}

/** How much is exported: from one annotation to all. */
export function ExtentChoice({
  extents,
  chosen,
  onChoose,
}: {
  extents: readonly Extent[];
  chosen: ExportExtent["kind"];
  onChoose: (kind: ExportExtent["kind"]) => void;
}) {
  const id = useId();
  return (
    <fieldset className="choices">
      <legend>{t("What")}</legend>
      {extents.map(({ extent, label }) => (
        <label key={extent.kind} className="check">
          <input
            type="radio"
            name={`${id}-extent`}
            checked={extent.kind === chosen}
            onChange={() => onChoose(extent.kind)}
          />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}
