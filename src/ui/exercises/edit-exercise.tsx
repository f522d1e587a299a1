import { useQueries } from "@tanstack/react-query";
import { useStore } from "zustand";
import { t } from "../../languages/index.ts";
import type { SourceDocument } from "../../sources/index.ts";
import { documentQuery } from "../../state/index.ts";
import type { ExerciseProps } from "../kit/classroom-props.ts";
import { ExerciseHead } from "../kit/exercise-head.tsx";
import { ChooseSources } from "./choose-sources.tsx";
import { ChooseTags } from "./choose-tags.tsx";
import { KeyList } from "./key-list.tsx";
import { TaskFields } from "./task-fields.tsx";
import "./exercises.css";

/** What students will see of an exercise, and its key. Everything is kept as it is changed. */
export function EditExercise({ kept, collection, desk }: ExerciseProps) {
  const { exercise, sources } = kept;
  const results = useQueries({ queries: sources.map(documentQuery) });
  const texts = new Map<string, SourceDocument>();
  sources.forEach(({ id }, at) => {
    const document = results[at]?.data;
    if (document) texts.set(id, document);
  });
  const unkept = useStore(desk.own, (shelf) => shelf.unkept);
  return (
    <>
      <ExerciseHead exercise={exercise} page="edit" />
      <p className="hint">
        {unkept === null
          ? t("Every change is kept in this browser as you make it, and can be undone.")
          : t("Changes last only until this page closes. {reason}", { reason: unkept })}
      </p>
      {results.map(({ error, refetch }, at) =>
        error ? (
          <p key={sources[at]?.id} role="alert" className="form-problem">
            {error.message}{" "}
            <button type="button" className="link" onClick={() => refetch()}>
              {t("Try again")}
            </button>
          </p>
        ) : null,
      )}
      <div className="edit-exercise">
        <TaskFields exercise={exercise} desk={desk} />
        <ChooseSources kept={kept} collection={collection} texts={texts} desk={desk} />
        <ChooseTags exercise={exercise} desk={desk} />
        <KeyList kept={kept} collection={collection} texts={texts} desk={desk} />
      </div>
    </>
  );
}
