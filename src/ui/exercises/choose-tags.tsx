import { type TagId, tagNames, tags } from "../../annotations/index.ts";
import type { Exercise } from "../../classroom/index.ts";
import { t } from "../../languages/index.ts";
import { askForTag, changeExercise, type ShelfDesk } from "../../state/index.ts";

/** Which tags are to be used, and what is to be noted with each. */
export function ChooseTags({ exercise, desk }: { exercise: Exercise; desk: ShelfDesk }) {
  function ask(tag: TagId, name: string, isAsked: boolean) {
    changeExercise(
      desk,
      exercise.id,
      ({ attributes }) => {
        const before = attributes[tag] ?? [];
        const names = isAsked ? [...before, name] : before.filter((one) => one !== name);
        const { [tag]: _, ...others } = attributes;
        return { attributes: names.length === 0 ? others : { ...others, [tag]: names } };
      },
      t("choosing attributes"),
    );
  }

  return (
    <section className="edit-part" aria-labelledby="edit-tags">
      <h2 id="edit-tags">{t("Tags")}</h2>
      <ul className="edit-tags">
        {tags.map(({ id, attributes }) => {
          const isUsed = exercise.tags.includes(id);
          return (
            <li key={id}>
              <label className="check">
                <input
                  type="checkbox"
                  checked={isUsed}
                  disabled={isUsed && exercise.tags.length === 1}
                  onChange={({ target }) => askForTag(desk, exercise.id, id, target.checked)}
                />
                <span className="tag-line" data-under={id}>
                  {t(tagNames[id])}
                </span>
              </label>
              {isUsed && (
                <fieldset className="edit-checks">
                  <legend className="hint">{t("Ask also for")}</legend>
                  {attributes.map((field) => (
                    <label key={field.name} className="check">
                      <input
                        type="checkbox"
                        checked={exercise.attributes[id]?.includes(field.name) ?? false}
                        onChange={({ target }) => ask(id, field.name, target.checked)}
                      />
                      {t(field.label)}
                    </label>
                  ))}
                </fieldset>
              )}
            </li>
          );
        })}
      </ul>
      {exercise.tags.length === 1 && <p className="hint">{t("One tag at least is needed.")}</p>}
    </section>
  );
}
