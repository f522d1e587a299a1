import { useMemo } from "react";
import { tagIds } from "../../annotations/index.ts";
import { tagWord } from "../../classroom/index.ts";
import { plural, t } from "../../languages/index.ts";
import { atClassroom, writePlace } from "../../state/index.ts";
import { writeClassroomPage } from "../kit/classroom-page.ts";
import type { ClassProps } from "../kit/classroom-props.ts";
import { ExerciseHead } from "../kit/exercise-head.tsx";
import { rich } from "../kit/rich.tsx";
import { type ClassReading, classReading } from "./class-reading.ts";
import { Contested } from "./contested.tsx";
import { HandInTags } from "./hand-in-tags.tsx";
import { Heat } from "./heat.tsx";
import { Pairs } from "./pairs.tsx";
import { SeeContents } from "./see-part.tsx";
import { SourceShares } from "./source-shares.tsx";
import { useClassFindings } from "./use-class-findings.ts";
import { WhereAndWhat } from "./where-and-what.tsx";
import "./plots.css";
import "./see.css";

/** What a class tagged: in words first, figures second, and pictures where people would rather look. */
export function See({ kept, collected, texts }: ClassProps) {
  const { exercise } = kept;
  const reading = useMemo(() => classReading(exercise, collected, texts), [exercise, collected, texts]);
  return (
    <div className="see">
      <ExerciseHead exercise={exercise} page="see" />
      {reading.students.length === 0 ? (
        <p className="see-none">
          {rich(
            "Nothing was handed in yet. What a class tagged is seen here once its files are {collected}.",
            {
              collected: (
                <a
                  href={writePlace(
                    atClassroom(writeClassroomPage({ name: "class", exerciseId: exercise.id })),
                  )}
                >
                  {t("collected")}
                </a>
              ),
            },
          )}
        </p>
      ) : (
        <Seen kept={kept} collected={collected} reading={reading} />
      )}
    </div>
  );
}

function Seen({
  kept: { exercise, sources },
  collected,
  reading,
}: Pick<ClassProps, "kept" | "collected"> & { reading: ClassReading }) {
  const { findings, done } = useClassFindings(reading, exercise.tags);
  const { error } = findings;
  const sum = useMemo(() => sumWords(reading), [reading]);
  return (
    <>
      <p className="see-sum">{sum}</p>
      <SeeContents />
      <p className="see-contents">
        <button type="button" disabled={done < 100} onClick={() => window.print()}>
          {t("Print this page")}
        </button>
      </p>
      <p className="see-work" role="status">
        {error === null && done < 100 && t("Measuring the class: {done} %", { done })}
      </p>
      {error !== null && (
        <p role="alert">
          {t("The class could not be measured: {problem}", {
            problem: error instanceof Error ? error.message : String(error),
          })}
        </p>
      )}
      <Heat exercise={exercise} sources={sources} reading={reading} findings={findings} />
      <WhereAndWhat exercise={exercise} reading={reading} findings={findings} />
      <Contested exercise={exercise} sources={sources} reading={reading} findings={findings} />
      <Pairs reading={reading} findings={findings} />
      <SourceShares reading={reading} tags={exercise.tags} />
      <HandInTags collected={collected} />
    </>
  );
}

/** "30 students tagged 412 passages in 5 texts: 200 as quote, 100 as statistic, 112 as opinion. Of 12 they were not sure." */
function sumWords({ students, texts }: ClassReading): string {
  const passages = texts.flatMap(({ readers }) => readers.flat());
  const unsure = passages.filter((passage) => passage.unsure === true).length;
  const byTag = tagIds
    .map((id) => ({ id, count: passages.filter(({ tag }) => tag === id).length }))
    .filter(({ count }) => count > 0)
    .map(({ id, count }) => t("{count} as {tag}", { count, tag: tagWord(id) }));
  const all = plural(
    students.length,
    "{count} student tagged {passages} in {texts}",
    "{count} students tagged {passages} in {texts}",
    {
      passages: plural(passages.length, "{count} passage", "{count} passages"),
      texts: plural(texts.length, "{count} text", "{count} texts"),
    },
  );
  const sum = byTag.length === 0 ? `${all}.` : `${all}: ${byTag.join(", ")}.`;
  if (unsure === 0) return sum;
  return `${sum} ${plural(
    unsure,
    "Of {count} they were not sure; it is listed below, and not counted.",
    "Of {count} they were not sure; those are listed below, and not counted.",
  )}`;
}
