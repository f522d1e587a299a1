import { type Adjudication, type Discussion, isSameKey } from "../../classroom/index.ts";
import { formatDate, plural, t } from "../../languages/index.ts";
import { changeDiscussion, replaceKey } from "../../state/index.ts";
import type { ClassProps } from "../kit/classroom-props.ts";

/** What becomes of the key so far: it is saved or printed, and earlier ones are put back. */
export function KeyActs({
  desk,
  kept,
  discussion,
  adjudication,
}: Pick<ClassProps, "desk" | "kept"> & { discussion: Discussion; adjudication: Adjudication }) {
  const { key } = kept.exercise;
  const isSaved = isSameKey(adjudication.entries, key ?? []);
  const isElsewhere =
    discussion.adjudication !== null &&
    !isSaved &&
    !isSameKey(adjudication.base, key ?? []) &&
    !discussion.earlierKeys.some((one) => isSameKey(one.key ?? [], adjudication.base));
  const { messages } = desk.lateral;
  function save() {
    replaceKey(desk, kept, adjudication.entries, adjudication, t("saving the new key"));
    messages.say(t("This is the exercise’s key now. The one before is kept below."), { undo: true });
  }
  function putBack(earlier: Discussion["earlierKeys"][number]) {
    replaceKey(desk, kept, earlier.key, null, t("putting an earlier key back"));
    messages.say(t("The earlier key is the exercise’s key again."), { undo: true });
  }
  function beginAgain() {
    changeDiscussion(desk, kept.exercise, (now) => ({ ...now, adjudication: null }), t("beginning again"));
    messages.say(t("Begun again, on the exercise’s key."), { undo: true });
  }
  return (
    <div className="key-acts">
      <button type="button" className="primary" aria-disabled={isSaved} onClick={() => !isSaved && save()}>
        {t("Save as the new key")}
      </button>
      <button type="button" onClick={() => window.print()}>
        {t("Print the key")}
      </button>
      <span className="faint">
        {isSaved ? t("This is the exercise’s key.") : t("Not saved as the exercise’s key yet.")}
      </span>
      {isElsewhere && (
        <p role="note">
          {t("The exercise’s key was changed since this began. Saving puts this one in its place.")}
        </p>
      )}
      {(discussion.adjudication !== null || discussion.earlierKeys.length > 0) && (
        <details>
          <summary>{t("Earlier keys")}</summary>
          <ul>
            {discussion.adjudication !== null && (
              <li>
                {t("The exercise’s key as it is")}{" "}
                <button type="button" className="link" onClick={beginAgain}>
                  {t("Begin again on it")}
                </button>
              </li>
            )}
            {discussion.earlierKeys.toReversed().map((earlier) => (
              <li key={earlier.until}>
                {t("Until {moment}: {passages}", {
                  moment: formatDate(Date.parse(earlier.until), { dateStyle: "medium", timeStyle: "short" }),
                  passages: passagesInWords(earlier.key?.length ?? 0),
                })}{" "}
                <button type="button" className="link" onClick={() => putBack(earlier)}>
                  {t("Put back")}
                </button>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

function passagesInWords(count: number): string {
  return count === 0 ? t("no passages") : plural(count, "{count} passage", "{count} passages");
}
