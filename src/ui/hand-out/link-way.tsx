import { useQuery } from "@tanstack/react-query";
import { useEffect, useId, useRef, useState } from "react";
import { plural, said, t } from "../../languages/index.ts";
import {
  atClassroom,
  attempt,
  collectionQuery,
  type KeptExercise,
  writePlace,
  writeTaskLink,
} from "../../state/index.ts";
import { writeClassroomPage } from "../kit/classroom-page.ts";
import { useLateral } from "../kit/lateral-context.tsx";

/** From how many characters on some programs cut an address off. */
const safeLength = 2_000;

/** The whole address of a task; null where it has none, undefined as long as that isn't known. */
function useTaskLink({ exercise, sources }: KeptExercise): string | null | undefined {
  const lateral = useLateral();
  const { data: builtIn } = useQuery(collectionQuery);
  const [link, setLink] = useState<string | null>();
  useEffect(() => {
    if (!builtIn) return;
    let isWanted = true;
    const writing = writeTaskLink(exercise, sources, builtIn.sources).then((task) => {
      if (!isWanted) return;
      const place = task && writePlace(atClassroom(writeClassroomPage({ name: "begin", task })));
      setLink(place && new URL(place, location.href).href);
    });
    attempt(lateral, said("Writing the link"), writing);
    return () => {
      isWanted = false;
    };
  }, [lateral, exercise, sources, builtIn]);
  return link;
}

/** An exercise as an address that carries the task, where all texts come with Lateral. */
export function LinkWay({ kept }: { kept: KeptExercise }) {
  const lateral = useLateral();
  const link = useTaskLink(kept);
  const field = useRef<HTMLInputElement>(null);
  const id = useId();

  async function copy(text: string) {
    field.current?.select();
    // Missing on plain http.
    const clipboard = navigator.clipboard as Clipboard | undefined;
    const isCopied = await clipboard?.writeText(text).then(
      () => true,
      () => false,
    );
    lateral.messages.say(
      isCopied
        ? t("Copied the link. The key is not in it.")
        : t("This browser lets no page copy. The link is selected: copy it with Ctrl+C (Cmd+C on a Mac)."),
    );
  }

  return (
    <section className="way" aria-labelledby={id}>
      <h2 id={id}>{t("As a link")}</h2>
      {link === null ? (
        <p>
          {t(
            "There is no link to this exercise: a link has no room for texts, and not all of these come with Lateral. Save the page or the file instead.",
          )}
        </p>
      ) : (
        <p>
          {t(
            "For students with a connection: the link opens Lateral at this address, with the task. It opens all of Lateral, and so also the exercises that come with it, whose keys are there for practice.",
          )}
        </p>
      )}
      {link && (
        <>
          <div className="field">
            <label htmlFor={`${id}-link`}>
              {plural(link.length, "Link, {count} character", "Link, {count} characters")}
            </label>
            <input
              ref={field}
              id={`${id}-link`}
              type="text"
              readOnly
              value={link}
              onFocus={(event) => event.target.select()}
            />
          </div>
          {link.length > safeLength && (
            <p className="way-warning" role="note">
              {t(
                "That is long: some programs cut off links of more than {most} characters. A shorter task makes a shorter link.",
                { most: safeLength },
              )}
            </p>
          )}
          <button
            type="button"
            className="primary"
            onClick={() => attempt(lateral, said("Copying the link"), copy(link))}
          >
            {t("Copy the link")}
          </button>
        </>
      )}
    </section>
  );
}
