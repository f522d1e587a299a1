import { useMemo, useState } from "react";
import { tagNames } from "../../annotations/index.ts";
import {
  type ClassAgreement,
  cohenFigures,
  type Exercise,
  gammaFigure,
  seededRandom,
} from "../../classroom/index.ts";
import { said, t } from "../../languages/index.ts";
import type { ClassReading } from "./class-reading.ts";
import { FiguresTable } from "./figures-table.tsx";
import { isTag } from "./label-words.ts";

const named = (id: string) => (isTag(id) ? t(tagNames[id]) : id);

/** Coefficients for those who learn about coefficients: by word for the class, and of chosen students. */
export function MethodsClass({
  exercise,
  reading,
  agreement,
}: {
  exercise: Exercise;
  reading: ClassReading;
  agreement: ClassAgreement;
}) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <details className="see-more" onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary>{t("For a methods class")}</summary>
      {isOpen && (
        <>
          <FiguresTable
            label={t("Coefficients of the class by tag")}
            about={t("Tag")}
            rows={agreement.byTag.flatMap(({ tag, figures }) =>
              figures.slice(1).map((figure) => ({ of: named(tag), figure })),
            )}
          />
          <OfTwo exercise={exercise} reading={reading} />
          <OfFew reading={reading} />
        </>
      )}
    </details>
  );
}

function StudentChoice({
  label,
  students,
  value,
  onChoose,
}: {
  label: string;
  students: readonly string[];
  value: number | null;
  /** Null where it is nobody, which is offered only where nobody is chosen first. */
  onChoose: (student: number | null) => void;
}) {
  return (
    <label>
      {label}
      <select
        value={value ?? ""}
        onChange={(event) => onChoose(event.target.value === "" ? null : Number(event.target.value))}
      >
        <option value="">{t("Nobody")}</option>
        {students.map((name, at) => (
          <option key={name} value={at}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Cohen's kappa of two students. */
function OfTwo({ exercise, reading }: { exercise: Exercise; reading: ClassReading }) {
  const [chosen, setChosen] = useState<readonly [number | null, number | null]>([0, 1]);
  const [a, b] = chosen;
  const figures = useMemo(() => {
    if (a === null || b === null) return [];
    const texts = reading.texts.map(({ text, readers }) => ({
      text,
      a: readers[a] ?? [],
      b: readers[b] ?? [],
    }));
    return cohenFigures(texts, exercise.tags);
  }, [reading, exercise, a, b]);
  return (
    <fieldset className="see-choose">
      <legend>{t("Two students by word")}</legend>
      <div className="see-tools">
        <StudentChoice
          label={t("First student")}
          students={reading.students}
          value={a}
          onChoose={(student) => setChosen([student, b])}
        />
        <StudentChoice
          label={t("Second student")}
          students={reading.students}
          value={b}
          onChoose={(student) => setChosen([a, student])}
        />
      </div>
      {figures.length > 0 && (
        <FiguresTable
          label={t("Cohen’s kappa of the two")}
          about={t("Tag")}
          rows={figures.map(({ tag, figure }) => ({ of: named(tag), figure }))}
        />
      )}
    </fieldset>
  );
}

const choices = [
  said("First of up to four"),
  said("Second of up to four"),
  said("Third of up to four"),
  said("Fourth of up to four"),
];

/** Gamma's readings by chance begin from here, so that the same students give the same figure. */
const seed = 2015;

/** Gamma of up to four students in one text. */
function OfFew({ reading: { students, texts } }: { reading: ClassReading }) {
  const [chosen, setChosen] = useState<readonly (number | null)[]>([0, 1, null, null]);
  const [place, setPlace] = useState(0);
  const figure = useMemo(() => {
    const seen = texts[place];
    const readers = [...new Set(chosen)].flatMap((at) => (at === null ? [] : [seen?.readers[at] ?? []]));
    return seen && readers.length >= 2 ? gammaFigure(seen.text.length, readers, seededRandom(seed)) : null;
  }, [texts, place, chosen]);
  return (
    <fieldset className="see-choose">
      <legend>{t("Up to four students in one text")}</legend>
      <div className="see-tools">
        <label>
          {t("In the text")}
          <select value={place} onChange={(event) => setPlace(Number(event.target.value))}>
            {texts.map(({ source: { id, title } }, at) => (
              <option key={id} value={at}>
                {title}
              </option>
            ))}
          </select>
        </label>
        {choices.map((choice, at) => (
          <StudentChoice
            key={choice}
            label={t(choice)}
            students={students}
            value={chosen[at] ?? null}
            onChoose={(student) => setChosen(chosen.with(at, student))}
          />
        ))}
      </div>
      {figure === null ? (
        <p className="hint">{t("Gamma takes two to four different students.")}</p>
      ) : (
        <>
          <FiguresTable label={t("Gamma of those chosen")} rows={[{ figure: figure.figure }]} />
          {!figure.isExact && (
            <p className="hint">
              {t("There are so many ways to align these that the best may not have been found.")}
            </p>
          )}
        </>
      )}
    </fieldset>
  );
}
