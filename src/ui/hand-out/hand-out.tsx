import { said, t } from "../../languages/index.ts";
import { attempt, handOutFile, handOutPage } from "../../state/index.ts";
import type { ExerciseProps } from "../kit/classroom-props.ts";
import { ExerciseHead } from "../kit/exercise-head.tsx";
import { useLateral } from "../kit/lateral-context.tsx";
import { FileWay } from "./file-way.tsx";
import { GivenTask } from "./given-task.tsx";
import { LinkWay } from "./link-way.tsx";
import { PaperWay } from "./paper-way.tsx";
import "./hand-out.css";

/** The ways to give an exercise to students, and what they get. */
export function HandOut({ kept, desk }: ExerciseProps) {
  const lateral = useLateral();
  const { exercise } = kept;
  const keyed = exercise.key === null ? 0 : exercise.key.length;
  return (
    <>
      <ExerciseHead exercise={exercise} page="hand-out" />
      <div className="hand-out">
        <div className="ways">
          <FileWay
            title={t("As one page")}
            when={t(
              "For everybody: the page has Lateral, the texts and the task in it. It opens from a disk or out of a learning platform, without a connection.",
            )}
            button={t("Save the page")}
            buttonWithKey={t("Save the page, with the key")}
            keyed={keyed}
            onSave={(withKey) => attempt(lateral, said("Saving the page"), handOutPage(desk, kept, withKey))}
          />
          <FileWay
            title={t("As a file")}
            when={t(
              "For a class that uses Lateral already: students open the file in it, under Exercises, and find the task among their collections.",
            )}
            button={t("Save the file")}
            buttonWithKey={t("Save the file, with the key")}
            keyed={keyed}
            onSave={(withKey) => attempt(lateral, said("Saving the file"), handOutFile(desk, kept, withKey))}
          />
          <LinkWay kept={kept} />
          <PaperWay exerciseId={exercise.id} />
        </div>
        <GivenTask exercise={exercise} />
      </div>
    </>
  );
}
