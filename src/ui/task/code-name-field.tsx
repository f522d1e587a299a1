import { useId } from "react";
import { useStore } from "zustand";
import { t } from "../../languages/index.ts";
import { useLateral } from "../kit/lateral-context.tsx";

/** The name that a hand-in is signed with, to be changed where it stands. */
export function CodeNameField() {
  const { preferences } = useLateral();
  const codeName = useStore(preferences, (now) => now.codeName);
  const id = useId();
  return (
    <div className="field task-name">
      <label htmlFor={id}>{t("Your code name")}</label>
      <input
        // Another tab, or the first visit a moment later, may give another one.
        key={codeName}
        id={id}
        type="text"
        maxLength={60}
        autoComplete="off"
        aria-describedby={`${id}-hint`}
        defaultValue={codeName ?? ""}
        onBlur={(event) => preferences.set({ codeName: event.target.value.trim() || codeName })}
      />
      <p className="hint" id={`${id}-hint`}>
        {t("Made up by Lateral. Note it down, and change it to anything but your real name.")}
      </p>
    </div>
  );
}
