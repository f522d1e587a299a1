import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { said, t } from "../../languages/index.ts";
import { atClassroom, attempt, documentQuery, makeExercise, writePlace } from "../../state/index.ts";
import { writeClassroomPage } from "../kit/classroom-page.ts";
import type { ClassroomProps } from "../kit/classroom-props.ts";
import "./exercises.css";

/** Makes an exercise of the open collection: its title and texts; all else is chosen where it is edited. */
export function NewExercise({ collection, desk }: ClassroomProps) {
  const { lateral } = desk;
  const client = useQueryClient();
  const [title, setTitle] = useState(collection.title);
  const [left, setLeft] = useState<readonly string[]>([]);
  const [isTried, setTried] = useState(false);
  const chosen = collection.sources.filter(({ id }) => !left.includes(id));
  const problem = title.trim() === "" ? "title" : chosen.length === 0 ? "sources" : null;

  async function make() {
    const sources = await Promise.all(
      chosen.map(async (source) => ({
        source,
        document: await client.ensureQueryData(documentQuery(source)),
      })),
    );
    const exerciseId = makeExercise(desk, title.trim(), sources);
    lateral.place.openClassroom(writeClassroomPage({ name: "edit", exerciseId }));
  }

  if (collection.exerciseId !== undefined) {
    return (
      <>
        <h1>{t("Make an exercise")}</h1>
        <p>{t("What is open is an exercise already. Open a collection of texts in the library first.")}</p>
      </>
    );
  }
  return (
    <form
      className="edit-part"
      aria-labelledby="new-exercise"
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (problem === null) attempt(lateral, said("Making the exercise"), make());
      }}
    >
      <header>
        <a className="exercise-back" href={writePlace(atClassroom())}>
          {t("All exercises")}
        </a>
        <h1 id="new-exercise">{t("Make an exercise")}</h1>
      </header>
      <div className="field">
        <label htmlFor="new-title">{t("Title")}</label>
        <input
          id="new-title"
          type="text"
          dir="auto"
          maxLength={200}
          value={title}
          aria-invalid={isTried && problem === "title"}
          aria-describedby={isTried && problem === "title" ? "new-title-problem" : undefined}
          onChange={(event) => setTitle(event.target.value)}
        />
        {isTried && problem === "title" && (
          <p id="new-title-problem" className="form-problem">
            {t("Write a title: students see it.")}
          </p>
        )}
      </div>
      <fieldset className="choices">
        <legend>{t("Texts of “{title}”", { title: collection.title })}</legend>
        {collection.sources.map(({ id, title: name, language }) => (
          <label key={id} className="check">
            <input
              type="checkbox"
              checked={!left.includes(id)}
              onChange={({ target }) =>
                setLeft(target.checked ? left.filter((one) => one !== id) : [...left, id])
              }
            />
            <span dir="auto" lang={language}>
              {name}
            </span>
          </label>
        ))}
        {isTried && problem === "sources" && <p className="form-problem">{t("Choose one text or more.")}</p>}
      </fieldset>
      <p>
        <button type="submit" className="primary">
          {t("Make it")}
        </button>
      </p>
    </form>
  );
}
