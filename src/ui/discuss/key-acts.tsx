import { type Adjudication, type Discussion, isSameKey } from "../../classroom/index.ts";
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
    replaceKey(desk, kept, adjudication.entries, adjudication, "saving the new key");
    messages.say("This is the exercise’s key now. The one before is kept below.", { undo: true });
  }
  function putBack(earlier: Discussion["earlierKeys"][number]) {
    replaceKey(desk, kept, earlier.key, null, "putting an earlier key back");
    messages.say("The earlier key is the exercise’s key again.", { undo: true });
  }
  function beginAgain() {
    changeDiscussion(desk, kept.exercise, (now) => ({ ...now, adjudication: null }), "beginning again");
    messages.say("Begun again, on the exercise’s key.", { undo: true });
  }
  return (
    <div className="key-acts">
      <button type="button" className="primary" aria-disabled={isSaved} onClick={() => !isSaved && save()}>
        Save as the new key
      </button>
      <button type="button" onClick={() => window.print()}>
        Print the key
      </button>
      <span className="faint">
        {isSaved ? "This is the exercise’s key." : "Not saved as the exercise’s key yet."}
      </span>
      {isElsewhere && (
        <p role="note">The exercise’s key was changed since this began. Saving puts this one in its place.</p>
      )}
      {(discussion.adjudication !== null || discussion.earlierKeys.length > 0) && (
        <details>
          <summary>Earlier keys</summary>
          <ul>
            {discussion.adjudication !== null && (
              <li>
                The exercise’s key as it is{" "}
                <button type="button" className="link" onClick={beginAgain}>
                  Begin again on it
                </button>
              </li>
            )}
            {discussion.earlierKeys.toReversed().map((earlier) => (
              <li key={earlier.until}>
                Until {new Date(earlier.until).toLocaleString()}: {passagesInWords(earlier.key?.length ?? 0)}{" "}
                <button type="button" className="link" onClick={() => putBack(earlier)}>
                  Put back
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
  if (count === 0) return "no passages";
  return count === 1 ? "1 passage" : `${count} passages`;
}
