import { useQueries } from "@tanstack/react-query";
import { useCallback, useMemo, useState } from "react";
import { forStudents } from "../../classroom/index.ts";
import { t } from "../../languages/index.ts";
import { type SourceDocument, textBlockSteps } from "../../sources/index.ts";
import { atClassroom, documentQuery, type KeptExercise, writePlace } from "../../state/index.ts";
import { finish } from "../../text/index.ts";
import { writeClassroomPage } from "../kit/classroom-page.ts";
import type { ExerciseProps } from "../kit/classroom-props.ts";
import { ExerciseHead } from "../kit/exercise-head.tsx";
import { KeyOnPaper } from "./key-on-paper.tsx";
import { PaperChoices } from "./paper-choices.tsx";
import { type PaperLayout, plainLayout } from "./paper-layout.ts";
import { paperParagraphs } from "./paper-paragraphs.ts";
import { type SheetText, TaskSheet } from "./task-sheet.tsx";
import "./paper.css";

/** The texts of an exercise as they stand on paper; null until the last one is there. */
function useSheetTexts({ exercise, sources }: KeptExercise): readonly SheetText[] | null {
  const combine = useCallback(
    (results: readonly { readonly data?: SourceDocument | undefined }[]) => {
      const read = new Map(results.map(({ data }, at) => [sources[at]?.id, data]));
      const texts = exercise.sources.flatMap((of): SheetText[] => {
        const document = read.get(of.id);
        if (!document) return [];
        const paper = paperParagraphs(finish(textBlockSteps(document)), of.parts);
        return [{ of, source: sources.find(({ id }) => id === of.id), text: document.text, paper }];
      });
      return texts.length === exercise.sources.length ? texts : null;
    },
    [exercise, sources],
  );
  return useQueries({ queries: sources.map(documentQuery), combine });
}

/** An exercise laid out for paper: what can be chosen, and the sheet as it will be printed. */
export function Paper({ kept }: ExerciseProps) {
  const { exercise } = kept;
  const texts = useSheetTexts(kept);
  const [layout, setLayout] = useState<PaperLayout>(() => ({ ...plainLayout, hasRules: exercise.hints }));
  const [isKey, setIsKey] = useState(false);
  const given = useMemo(() => forStudents(exercise), [exercise]);
  const what = isKey ? t("Key on paper") : t("Task sheet");
  return (
    <>
      <div className="paper-screen">
        <ExerciseHead exercise={exercise} page="hand-out" />
        <p>
          <a
            href={writePlace(atClassroom(writeClassroomPage({ name: "hand-out", exerciseId: exercise.id })))}
          >
            {t("All ways to hand out")}
          </a>
        </p>
        <fieldset className="paper-choices">
          <legend>{t("On paper")}</legend>
          {exercise.key !== null && (
            <div className="paper-which">
              {[false, true].map((one) => (
                <label key={String(one)} className="check">
                  <input
                    type="radio"
                    name="paper-which"
                    checked={isKey === one}
                    onChange={() => setIsKey(one)}
                  />
                  <span>{one ? t("The key, for you") : t("The task, for students")}</span>
                </label>
              ))}
            </div>
          )}
          <PaperChoices layout={layout} isForStudents={!isKey} onChange={setLayout} />
        </fieldset>
        <p className="paper-print">
          <button type="button" className="primary" disabled={!texts} onClick={() => window.print()}>
            {isKey ? t("Print the key") : t("Print the task sheet")}
          </button>
          <span className="hint">
            {isKey
              ? t("The key is on this sheet: it is not for students.")
              : t("The key is not on this sheet.")}{" "}
            {t("It looks as below, on A4 and Letter, in black.")}
          </span>
        </p>
      </div>
      {texts && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a sheet is wider than a small screen and is scrolled by keyboard, too
        <section className="paper-desk" aria-label={what} tabIndex={0}>
          <div
            className="paper-sheet"
            data-margin={isKey ? "none" : layout.margin}
            data-spacing={layout.spacing}
            data-letters={layout.letters}
            data-unnumbered={layout.hasNumbers ? undefined : ""}
          >
            {isKey ? (
              <KeyOnPaper exercise={exercise} texts={texts} />
            ) : (
              <TaskSheet exercise={given} texts={texts} layout={layout} />
            )}
          </div>
        </section>
      )}
    </>
  );
}
