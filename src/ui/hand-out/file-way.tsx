import { useId, useState } from "react";
import { plural, t } from "../../languages/index.ts";

/** A way to hand out an exercise that saves a file, without the key unless the teacher chooses so each time. */
export function FileWay({
  title,
  when,
  button,
  buttonWithKey,
  keyed,
  onSave,
}: {
  title: string;
  /** When to use it, in a sentence. */
  when: string;
  button: string;
  buttonWithKey: string;
  /** How many passages the key has; without any there is nothing to choose. */
  keyed: number;
  onSave: (withKey: boolean) => void;
}) {
  const [withKey, setWithKey] = useState(false);
  const id = useId();
  return (
    <section className="way" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <p>{when}</p>
      {keyed > 0 && (
        <>
          <label className="check">
            <input type="checkbox" checked={withKey} onChange={(event) => setWithKey(event.target.checked)} />
            <span>{t("For practice on one’s own: with the key")}</span>
          </label>
          {withKey && (
            <p className="way-warning" role="note">
              {plural(
                keyed,
                "The key is in it: one passage with the reasons, which anybody who gets it can read. Students are told of it as soon as they hand in.",
                "The key is in it: {count} passages with the reasons, which anybody who gets it can read. Students are told of it as soon as they hand in.",
              )}
            </p>
          )}
        </>
      )}
      <button type="button" className="primary" onClick={() => onSave(withKey)}>
        {withKey ? buttonWithKey : button}
      </button>
    </section>
  );
}
