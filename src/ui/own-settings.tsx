import { useId } from "react";
import { useStore } from "zustand";
import { said, t } from "../languages/index.ts";
import { hasTracing } from "./kit/has-tracing.ts";
import { useLateral } from "./kit/lateral-context.tsx";

const themes = [
  { value: "auto", label: said("Like the system") },
  { value: "light", label: said("Light") },
  { value: "dark", label: said("Dark") },
] as const;

const sizes = [said("Smallest"), said("Small"), said("Normal"), said("Large"), said("Largest")] as const;
const steps = [0, 1, 2, 3, 4] as const;

/** Colours and the size of texts. */
export function Look() {
  const { preferences } = useLateral();
  const { theme, textSize } = useStore(preferences);
  const id = useId();
  return (
    <section aria-labelledby={`${id}-look`}>
      <h3 id={`${id}-look`}>{t("Look")}</h3>
      <fieldset className="choices">
        <legend>{t("Colours")}</legend>
        {themes.map(({ value, label }) => (
          <label key={value} className="check">
            <input
              type="radio"
              name={`${id}-theme`}
              checked={theme === value}
              onChange={() => preferences.set({ theme: value })}
            />
            <span>{t(label)}</span>
          </label>
        ))}
      </fieldset>
      <fieldset className="choices">
        <legend>{t("Text size")}</legend>
        {steps.map((step) => (
          <label key={step} className="check">
            <input
              type="radio"
              name={`${id}-size`}
              checked={textSize === step}
              onChange={() => preferences.set({ textSize: step })}
            />
            <span>{t(sizes[step])}</span>
          </label>
        ))}
      </fieldset>
    </section>
  );
}

/** Keys, what stands in the margin, what is spoken, and the code name. */
export function Reading() {
  const { preferences } = useLateral();
  const { letterKeys, speakCursor, sharedPassages, spokenTags, codeName } = useStore(preferences);
  const id = useId();
  return (
    <section aria-labelledby={`${id}-reading`}>
      <h3 id={`${id}-reading`}>{t("Reading and tagging")}</h3>
      <label className="check">
        <input
          type="checkbox"
          checked={letterKeys}
          onChange={(event) => preferences.set({ letterKeys: event.target.checked })}
        />
        <span>{t("Single-letter keys (Q, S, O, J, K …)")}</span>
      </label>
      <label className="check">
        <input
          type="checkbox"
          checked={speakCursor}
          onChange={(event) => preferences.set({ speakCursor: event.target.checked })}
        />
        <span>{t("Let screen readers speak what keys select")}</span>
      </label>
      {hasTracing() && (
        <label className="check">
          <input
            type="checkbox"
            checked={sharedPassages}
            onChange={(event) => preferences.set({ sharedPassages: event.target.checked })}
          />
          <span>{t("Show passages that stand elsewhere, in the margin")}</span>
        </label>
      )}
      <label className="check">
        <input
          type="checkbox"
          checked={spokenTags}
          onChange={(event) => preferences.set({ spokenTags: event.target.checked })}
        />
        <span>{t("Announce tags in the text to screen readers")}</span>
      </label>
      <div className="field">
        <label htmlFor={`${id}-name`}>{t("Code name on new annotations")}</label>
        <input
          id={`${id}-name`}
          type="text"
          maxLength={60}
          defaultValue={codeName ?? ""}
          onBlur={(event) => preferences.set({ codeName: event.target.value.trim() || codeName })}
        />
        <p className="hint">{t("Made up by Lateral. Change it to anything but your real name.")}</p>
      </div>
    </section>
  );
}
