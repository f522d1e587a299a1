import { t } from "../../languages/index.ts";
import { atClassroom, writePlace } from "../../state/index.ts";
import { writeClassroomPage } from "../kit/classroom-page.ts";
import type { ClassroomProps } from "../kit/classroom-props.ts";
import { OpenExercise } from "./open-exercise.tsx";
import { OwnExercises } from "./own-exercises.tsx";
import { ReadyList } from "./ready-list.tsx";
import "./exercises.css";

/** The exercises that are kept here, those that come with Lateral, and the ways to more. */
export function Exercises({ collection, desk }: ClassroomProps) {
  const canMake = collection.exerciseId === undefined;
  return (
    <div className="exercises">
      <header className="exercises-head">
        <h1>{t("Exercises")}</h1>
        <p className="lead">
          {t(
            "A class reads the same texts, everyone tags alone, and the differences are what you talk about. Nothing leaves this computer but the files that you pass on.",
          )}{" "}
          <a href={writePlace(atClassroom(writeClassroomPage({ name: "privacy" })))}>
            {t("What stays where")}
          </a>
        </p>
        <div className="exercises-ways">
          {canMake && (
            <a className="button primary" href={writePlace(atClassroom(writeClassroomPage({ name: "new" })))}>
              {t("Make an exercise")}
            </a>
          )}
          <OpenExercise desk={desk} />
        </div>
        {!canMake && (
          <p className="hint">
            {t("What is open is an exercise that you do. Leave it to make one of a collection of texts.")}
          </p>
        )}
      </header>
      <OwnExercises desk={desk} canMake={canMake} />
      <section aria-labelledby="warm-up-title">
        <h2 id="warm-up-title">{t("To begin with")}</h2>
        <p>
          <a href={writePlace(atClassroom(writeClassroomPage({ name: "warm-up" })))}>
            {t("Checkable or opinion?")}
          </a>{" "}
          {t("Ten statements to sort in ten minutes, each with the reason. Nothing is handed in.")}
        </p>
      </section>
      <ReadyList desk={desk} />
    </div>
  );
}
