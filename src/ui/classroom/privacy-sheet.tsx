import { submissionContents } from "../../classroom/index.ts";
import { t } from "../../languages/index.ts";
import { atClassroom, writePlace } from "../../state/index.ts";
import { rich } from "../kit/rich.tsx";
import "./privacy-sheet.css";

/** What stays where, and how to delete it; one page to print, in words for parents. */
export function PrivacySheet() {
  return (
    <article className="privacy-sheet" aria-labelledby="privacy">
      <p className="unprinted">
        <a href={writePlace(atClassroom())}>{t("All exercises")}</a>
      </p>
      <h1 id="privacy">{t("What stays where")}</h1>
      <p className="privacy-first">
        {t(
          "Your class reads texts with Lateral, a page that works inside of the browser. There is no account, and no server that anything is sent to. Nobody is counted or watched. What is tagged leaves a computer only in a file that somebody saves and passes on.",
        )}
      </p>

      <h2>{t("On the student’s computer")}</h2>
      <p>
        {t(
          "Tags, notes, the code name and the exercise are kept in that browser, on that computer, for that address of Lateral. Nobody else can see them, unless they use the same computer and browser account.",
        )}
      </p>

      <h2>{t("In the file that is handed in")}</h2>
      <p>{t("It holds, and the student sees this list before it is saved:")}</p>
      <ul>
        {Object.entries(submissionContents).map(([field, words]) => (
          <li key={field}>{t(words)}</li>
        ))}
      </ul>
      <p>
        {t(
          "It has no real name, no address, no class, no school, nothing about the computer, and nothing that was tagged in other texts. The code name is made up by Lateral, such as “blue-heron-14”. Students can change it and can write what they like into notes, so please remind them: no real names there.",
        )}
      </p>

      <h2>{t("On the teacher’s computer")}</h2>
      <p>
        {t(
          "The files that were handed in, and all that is worked out from them, stay in the teacher’s browser. A private list of which code name is whose stays there, too: no file that Lateral saves has it, neither the class, nor tables, feedback or backups. The teacher sees real names only after asking for them. The view for the projector has no names at all, not even code names.",
        )}
      </p>

      <h2>{t("How to delete it")}</h2>
      <ul>
        <li>
          {rich("{all} Settings, “Erase everything”. It asks first, and then nothing is left there.", {
            all: <strong>{t("Everything in a browser:")}</strong>,
          })}
        </li>
        <li>
          {rich(
            "{one} Exercises, “Delete” beside it, with its hand-ins and names. One student: the class’s page, “Take this student out”. Texts of what was deleted are cleared away after a week, as it may be undone until then; “Erase everything” does not wait.",
            { one: <strong>{t("One exercise:")}</strong> },
          )}
        </li>
        <li>
          {rich(
            "{files} that were saved or passed on, such as hand-ins in a mailbox or on a learning platform, are deleted where they lie. Lateral can’t reach them.",
            { files: <strong>{t("Files")}</strong> },
          )}
        </li>
      </ul>

      <h2>{t("Computers that several people use")}</h2>
      <p>
        {t(
          "Hand in first, check that the file is where it should be, then use “Erase everything”. A private window forgets all when it is closed; the file that was saved stays. Where each has an account of their own on the computer, nothing needs to be done.",
        )}
      </p>
      <button type="button" className="unprinted" onClick={() => window.print()}>
        {t("Print this page")}
      </button>
    </article>
  );
}
