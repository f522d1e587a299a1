import { useId } from "react";
import { t } from "../../languages/index.ts";
import { atClassroom, writePlace } from "../../state/index.ts";
import { writeClassroomPage } from "../kit/classroom-page.ts";

/** An exercise on paper, for a class without devices. */
export function PaperWay({ exerciseId }: { exerciseId: string }) {
  const id = useId();
  return (
    <section className="way" aria-labelledby={id}>
      <h2 id={id}>{t("On paper")}</h2>
      <p>
        {t(
          "For a class without devices: the task, the texts with room for notes, and tables to fill in. The key is printed apart, for you.",
        )}
      </p>
      <a href={writePlace(atClassroom(writeClassroomPage({ name: "paper", exerciseId })))}>
        {t("Lay out the task sheet…")}
      </a>
    </section>
  );
}
