import { tagNames } from "../../annotations/index.ts";
import type { KeyEntry } from "../../classroom/index.ts";
import { t } from "../../languages/index.ts";
import type { ClassProps } from "../kit/classroom-props.ts";
import { languageOf } from "../kit/language-of.ts";

/** The key so far as a list, for paper. It is seen only when the page is printed. */
export function KeySheet({
  entries,
  kept: { exercise, sources },
  texts,
}: Pick<ClassProps, "kept" | "texts"> & { entries: readonly KeyEntry[] }) {
  return (
    <section className="print-sheet" aria-label={t("Key: {title}", { title: exercise.title })}>
      <h1>{t("Key: {title}", { title: exercise.title })}</h1>
      {exercise.sources.map(({ id, title }) => {
        const own = entries.filter(({ sourceId }) => sourceId === id);
        const text = texts.get(id)?.text ?? "";
        return (
          <section key={id}>
            <h2>{title}</h2>
            {own.length === 0 && <p>{t("Nothing.")}</p>}
            <ol>
              {own.map((entry) => (
                <li key={entry.id}>
                  <p dir="auto" lang={languageOf(sources, id)}>
                    “{entry.spans.map(({ start, end }) => text.slice(start, end)).join(" … ")}”
                  </p>
                  <p>
                    {t(tagNames[entry.tag])}
                    {entry.rule !== undefined && `, ${t("rule {number}", { number: entry.rule })}`}
                    {entry.optional === true && `, ${t("optional")}`}
                    {entry.reason !== undefined && `: ${entry.reason}`}
                  </p>
                </li>
              ))}
            </ol>
          </section>
        );
      })}
    </section>
  );
}
