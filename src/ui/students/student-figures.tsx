import { useMemo, useState } from "react";
import { type TagId, tagNames } from "../../annotations/index.ts";
import {
  type AgainstKey,
  type CollectedStudent,
  type Exercise,
  type Figure,
  mucScores,
  scoreFigures,
  seededRandom,
  studentMuc,
  wordsOfFigure,
} from "../../classroom/index.ts";
import { formatNumber, said, t } from "../../languages/index.ts";
import type { ClassProps } from "../kit/classroom-props.ts";
import { score } from "./student-columns.ts";

/** A student's figures with what they mean and how much hangs on single passages; worked out when they are asked for. */
export function StudentFigures({
  exercise,
  student,
  against,
  texts,
}: {
  exercise: Exercise;
  student: CollectedStudent;
  against: AgainstKey;
  texts: ClassProps["texts"];
}) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details className="class-section" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <h2>{t("Figures and what they mean")}</h2>
      </summary>
      {isOpen && <Figures exercise={exercise} against={against} />}
      {isOpen && <SemEval exercise={exercise} student={student} texts={texts} />}
    </details>
  );
}

function Figures({ exercise: { tags }, against }: { exercise: Exercise; against: AgainstKey }) {
  // The same numbers give the same intervals at every look.
  const figures = useMemo(() => scoreFigures(against.outcomes, tags, seededRandom(1)), [against, tags]);
  return (
    <>
      <FigureTable caption={t("All tags together")} figures={figures.together} />
      {figures.byTag.map(({ tag, figures }) => (
        <FigureTable key={tag} caption={t(tagNames[tag as TagId])} figures={figures} />
      ))}
      <p className="hint">
        {t(
          "The interval says where the figure lay in 95 of 100 draws of passages. What counts are passages: the same words, most of them, or neither. None of these figures is a pass mark.",
        )}
      </p>
    </>
  );
}

function FigureTable({ caption, figures }: { caption: string; figures: readonly Figure[] }) {
  return (
    <table className="figure-table">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t("Figure")}</th>
          <th scope="col">{t("Value")}</th>
          <th scope="col">{t("Interval")}</th>
          <th scope="col">{t("What it means")}</th>
        </tr>
      </thead>
      <tbody>
        {figures.map(({ id, value, interval }) => (
          <tr key={id}>
            <th scope="row">{wordsOfFigure({ id, value }).name}</th>
            <td>{typeof value === "number" ? score(value) : t(value)}</td>
            <td>
              {interval === null
                ? t("too few passages")
                : t("{low} to {high}", { low: score(interval.low), high: score(interval.high) })}
            </td>
            <td>{wordsOfFigure({ id, value }).means}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const ways = [
  ["strict", said("strict"), said("Ends and tag must be the same")],
  ["exact", said("exact"), said("The ends must be the same, whatever the tag")],
  ["partial", said("partial"), said("The ends count; an overlap counts half")],
  ["type", said("type"), said("The tag counts, wherever there is an overlap")],
] as const;

const heads = [
  said("Way"),
  said("Correct"),
  said("Incorrect"),
  said("Partial"),
  said("Missed"),
  said("Spurious"),
  said("F1"),
  said("What counts"),
] as const;

/** The counts that SemEval-2013 gives, for those who compare methods. */
function SemEval({
  exercise,
  student,
  texts,
}: {
  exercise: Exercise;
  student: CollectedStudent;
  texts: ClassProps["texts"];
}) {
  const muc = useMemo(() => studentMuc(exercise, student.counted, texts), [exercise, student, texts]);
  return (
    <details>
      <summary>{t("For a methods class: SemEval’s counts")}</summary>
      <section
        className="student-scroll"
        aria-label={t("Span by span, after Chinchor and Sundheim (1993) and SemEval-2013")}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what is wider than the screen is scrolled by keys, too
        tabIndex={0}
      >
        <table className="figure-table">
          <caption>{t("Span by span, after Chinchor and Sundheim (1993) and SemEval-2013")}</caption>
          <thead>
            <tr>
              {heads.map((name) => (
                <th key={name} scope="col">
                  {t(name)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {ways.map(([way, name, words]) => {
              const counts = muc[way];
              const { f1 } = mucScores(counts, way === "partial" || way === "type");
              return (
                <tr key={way}>
                  <th scope="row">{t(name)}</th>
                  <td>{formatNumber(counts.correct)}</td>
                  <td>{formatNumber(counts.incorrect)}</td>
                  <td>{formatNumber(counts.partial)}</td>
                  <td>{formatNumber(counts.missed)}</td>
                  <td>{formatNumber(counts.spurious)}</td>
                  <td>{f1 === null ? t("n/a") : score(f1)}</td>
                  <td>{t(words)}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </section>
    </details>
  );
}
