import { type AttributeField, type TagId, tagById } from "../../annotations/index.ts";
import type { Exercise } from "../../classroom/index.ts";
import { t } from "../../languages/index.ts";

/** A table for what is to be said of each passage of a tag: its details, and why. */
export function FillIn({
  tag,
  attributes,
  rows,
}: {
  tag: TagId;
  attributes: Exercise["attributes"];
  rows: number;
}) {
  const { name, attributes: all } = tagById(tag);
  const asked = all.filter((field) => (attributes[tag] ?? []).includes(field.name));
  return (
    <table className="paper-table">
      <caption>{t(name)}</caption>
      <thead>
        <tr>
          <th scope="col">{t("No.")}</th>
          {asked.length > 0 && <th scope="col">{t("Details")}</th>}
          <th scope="col">{t("Why?")}</th>
        </tr>
      </thead>
      <tbody>
        {Array.from({ length: rows }, (_, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: empty rows have nothing but their places
          <tr key={at}>
            <th scope="row">{at + 1}</th>
            {asked.length > 0 && (
              <td>
                <ul>
                  {asked.map((field) => (
                    <Blank key={field.name} field={field} />
                  ))}
                </ul>
              </td>
            )}
            <td />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A detail to be written, or one of several to be ringed. */
function Blank({ field: { label, choices } }: { field: AttributeField }) {
  if (choices === undefined) return <li className="paper-blank">{t(label)}: </li>;
  return (
    <li>
      {t(label)}: {choices.map(({ label: choice }) => shortened(t(choice))).join(" / ")}
    </li>
  );
}

/** "By name" of "By name (“Luke Bronin”)": examples have no room in a row. */
function shortened(label: string): string {
  return label.replace(/\s*[(:].*$/u, "");
}
