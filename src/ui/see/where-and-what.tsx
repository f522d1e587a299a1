import { memo } from "react";
import { tagNames } from "../../annotations/index.ts";
import { type Exercise, type Figure, noVariation, wordsOfFigure } from "../../classroom/index.ts";
import { t } from "../../languages/index.ts";
import { percent } from "../kit/percent.ts";
import type { ClassReading } from "./class-reading.ts";
import { FiguresTable, figureWords, intervalWords } from "./figures-table.tsx";
import { isTag } from "./label-words.ts";
import { MethodsClass } from "./methods-class.tsx";
import { SeePart } from "./see-part.tsx";
import type { ClassFindings } from "./use-class-findings.ts";

/** How far a class agrees on the place and on the tag, each in a sentence, and then in figures. */
export const WhereAndWhat = memo(function WhereAndWhat({
  exercise,
  reading,
  findings: { agreement },
}: {
  exercise: Exercise;
  reading: ClassReading;
  findings: ClassFindings;
}) {
  if (reading.students.length < 2) {
    return (
      <SeePart id="where-and-what">
        <p>{t("Agreement takes two: one student has handed in so far.")}</p>
      </SeePart>
    );
  }
  const [, place, tag] = agreement?.together ?? [];
  const named = (id: string) => (isTag(id) ? t(tagNames[id]) : id);
  return (
    <SeePart id="where-and-what">
      {agreement && place && tag ? (
        <>
          <dl className="see-split">
            <Split name={t("Where")} figure={place} />
            <Split name={t("What")} figure={tag} />
          </dl>
          <p className="hint">
            {t(
              "0 is what chance gives, 1 is full agreement; there is no pass mark. Trained annotators reach about 0.75 on quotations. The tag alone can be asked of {part}: what both of two students tagged. Intervals tell how much hangs on single passages.",
              {
                part:
                  agreement.tagCoverage === null
                    ? t("no text")
                    : t("{share} of the text", { share: percent(agreement.tagCoverage) }),
              },
            )}
          </p>
          <FiguresTable
            label={t("Agreement of the class, all tags together")}
            rows={agreement.together.map((figure) => ({ figure }))}
          />
          <FiguresTable
            label={t("Agreement on place and tag, tag by tag")}
            about={t("Tag")}
            rows={agreement.byTag.flatMap(({ tag: id, figures }) =>
              figures.slice(0, 1).map((figure) => ({ of: named(id), figure })),
            )}
          />
          <MethodsClass exercise={exercise} reading={reading} agreement={agreement} />
        </>
      ) : (
        <p className="faint">{t("The figures come in a moment.")}</p>
      )}
    </SeePart>
  );
});

function Split({ name, figure }: { name: string; figure: Figure }) {
  const hasValue = figure.value !== noVariation;
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {wordsOfFigure(figure).means}{" "}
        <span className="see-figure">
          {figureWords(figure)}
          {hasValue && figure.interval !== null && ` (${intervalWords(figure)})`}
        </span>
      </dd>
    </div>
  );
}
