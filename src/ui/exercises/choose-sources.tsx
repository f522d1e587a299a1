import { useQueryClient } from "@tanstack/react-query";
import { said, t } from "../../languages/index.ts";
import type { Collection, Source, SourceDocument } from "../../sources/index.ts";
import {
  addExerciseSource,
  attempt,
  documentQuery,
  type KeptExercise,
  removeExerciseSource,
  type ShelfDesk,
} from "../../state/index.ts";
import { ChooseParts } from "./choose-parts.tsx";

/** Which texts an exercise is on, and which parts of them are to be tagged. */
export function ChooseSources({
  kept: { exercise, sources },
  collection,
  texts,
  desk,
}: {
  kept: KeptExercise;
  collection: Collection;
  texts: ReadonlyMap<string, SourceDocument>;
  desk: ShelfDesk;
}) {
  const client = useQueryClient();
  const isIn = ({ id }: Source) => sources.some((one) => one.id === id);
  // Those of an exercise that is done here are the same texts under other ids.
  const others = collection.exerciseId === undefined ? collection.sources.filter((one) => !isIn(one)) : [];

  async function add(source: Source) {
    addExerciseSource(desk, exercise.id, {
      source,
      document: await client.ensureQueryData(documentQuery(source)),
    });
  }

  return (
    <section className="edit-part" aria-labelledby="edit-sources">
      <h2 id="edit-sources">{t("Texts")}</h2>
      <ul className="edit-sources">
        {exercise.sources.map((source) => (
          <li key={source.id}>
            <label className="check">
              <input
                type="checkbox"
                checked
                disabled={exercise.sources.length === 1}
                onChange={() => removeExerciseSource(desk, exercise.id, source.id)}
              />
              <span dir="auto" lang={sources.find(({ id }) => id === source.id)?.language}>
                {source.title}
              </span>
            </label>
            <ChooseParts
              exerciseId={exercise.id}
              source={source}
              text={texts.get(source.id)?.text ?? null}
              desk={desk}
            />
          </li>
        ))}
        {others.map((source) => (
          <li key={source.id}>
            <label className="check">
              <input
                type="checkbox"
                checked={false}
                onChange={() => attempt(desk.lateral, said("Adding the text"), add(source))}
              />
              <span dir="auto" lang={source.language}>
                {source.title}
              </span>
            </label>
          </li>
        ))}
      </ul>
      {exercise.sources.length === 1 && <p className="hint">{t("One text at least is needed.")}</p>}
    </section>
  );
}
