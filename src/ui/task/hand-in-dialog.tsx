import { useState } from "react";
import { useStore } from "zustand";
import type { Exercise, Submission } from "../../classroom/index.ts";
import { plural, t } from "../../languages/index.ts";
import { type Documents, handInNow, saveHandIn, showPractice, taskProgressOf } from "../../state/index.ts";
import { Dialog } from "../kit/dialog.tsx";
import { useLateral } from "../kit/lateral-context.tsx";
import { rich } from "../kit/rich.tsx";
import { HandInContents } from "./hand-in-contents.tsx";
import { momentInWords } from "./progress-words.ts";
import "./task.css";

/** Shows all that a hand-in holds, saves it, and says what to do with the file. With a key it is then told of at once. */
export function HandInDialog({
  exercise,
  documents,
  onShow,
  onClose,
}: {
  exercise: Exercise;
  /** The texts of the task's collection. */
  documents: Documents;
  /** Something is shown beside the text: a small screen makes room for it. */
  onShow: () => void;
  onClose: () => void;
}) {
  const lateral = useLateral();
  // What is listed is what is saved.
  const [submission] = useState(() => handInNow(lateral, exercise, documents));
  const [saved, setSaved] = useState<ReturnType<typeof saveHandIn> | null>(null);

  function save() {
    const done = saveHandIn(lateral, exercise, submission);
    if (exercise.key === null || done.problem !== null) setSaved(done);
    else finish();
  }

  function finish() {
    onClose();
    if (exercise.key === null) return;
    onShow();
    showPractice(lateral, exercise, submission);
  }

  if (saved) {
    return (
      <Dialog title={t("Handed in")} onClose={finish}>
        <Saved exercise={exercise} submission={submission} {...saved} />
        <div className="dialog-foot">
          <button type="button" className="primary" onClick={finish}>
            {t("Done")}
          </button>
        </div>
      </Dialog>
    );
  }
  return (
    <Dialog title={t("Hand in")} onClose={onClose}>
      <HandInContents exercise={exercise} submission={submission} />
      <div className="dialog-foot">
        <button type="button" onClick={onClose}>
          {t("Go on working")}
        </button>
        <button type="button" className="primary" onClick={save}>
          {t("Save the file")}
        </button>
      </div>
    </Dialog>
  );
}

/** What to do with the file, and that all this can be repeated. */
function Saved({
  exercise,
  submission,
  name,
  problem,
}: { exercise: Exercise; submission: Submission } & ReturnType<typeof saveHandIn>) {
  const lateral = useLateral();
  const { handedIn } = useStore(taskProgressOf(lateral, exercise.id));
  return (
    <div role="status" className="task-saved">
      <p>{rich("Saved {file}. You find it among your downloads.", { file: <strong>{name}</strong> })}</p>
      <p>
        {t("Give it to your teacher, the way you were told: upload it, mail it, or bring it on a stick.")}
      </p>
      <p>{t("You can go on and hand in again. The newest file counts.")}</p>
      {handedIn.length > 1 && (
        <>
          <p>{plural(handedIn.length, "Handed in once:", "Handed in {count} times:")}</p>
          <ol className="task-list">
            {handedIn.map((time) => (
              <li key={time}>{momentInWords(time)}</li>
            ))}
          </ol>
        </>
      )}
      {problem !== null && (
        <p role="alert">
          {t(
            "That you handed in on {moment} can’t be kept in this browser: {problem} The file is saved all the same.",
            { moment: momentInWords(submission.handedIn), problem },
          )}
        </p>
      )}
    </div>
  );
}
