import { type RefObject, useEffect, useId, useRef } from "react";
import { useStore } from "zustand";
import { type LanguageCode, languageCodes, languages, ownLanguage, said, t } from "../languages/index.ts";
import { useLateral } from "./kit/lateral-context.tsx";

const layouts = [
  { value: "auto", label: said("As the language is written") },
  { value: "ltr", label: said("From left to right") },
  { value: "rtl", label: said("From right to left") },
] as const;

/** The language of the page, and from which side it is laid out. A page of one file has one language. */
export function LanguageSettings() {
  const { language: spoken, preferences } = useLateral();
  const { language, layout } = useStore(preferences);
  const id = useId();
  const chosen = useRef<HTMLInputElement>(null);
  // Once the dialog is open: as it opens, it gives the focus to its first button.
  useEffect(() => {
    if (spoken.getState().dialog !== null) chosen.current?.focus();
    spoken.setState({ dialog: null });
  }, [spoken]);
  function choose(code: LanguageCode | null) {
    spoken.setState({ dialog: "settings" });
    preferences.set({ language: code });
  }
  return (
    <section aria-labelledby={`${id}-language`}>
      <h3 id={`${id}-language`}>{t("Language")}</h3>
      {ownLanguage === null && (
        <fieldset className="choices">
          <legend>{t("Language of the page")}</legend>
          <Choice
            name={`${id}-code`}
            label={t("Like the browser")}
            isChosen={language === null}
            field={chosen}
            onChoose={() => choose(null)}
          />
          {languageCodes.map((code) => (
            <Choice
              key={code}
              name={`${id}-code`}
              label={languages[code].name}
              lang={code}
              isChosen={language === code}
              field={chosen}
              onChoose={() => choose(code)}
            />
          ))}
        </fieldset>
      )}
      <fieldset className="choices">
        <legend>{t("Layout of the page")}</legend>
        {layouts.map(({ value, label }) => (
          <Choice
            key={value}
            name={`${id}-layout`}
            label={t(label)}
            isChosen={layout === value}
            onChoose={() => preferences.set({ layout: value })}
          />
        ))}
      </fieldset>
    </section>
  );
}

function Choice({
  name,
  label,
  lang,
  isChosen,
  field,
  onChoose,
}: {
  name: string;
  label: string;
  /** The language of the label, where it is not the page's. */
  lang?: string;
  isChosen: boolean;
  /** Holds its field where it is chosen: what had the focus before was said in another language. */
  field?: RefObject<HTMLInputElement | null>;
  onChoose: () => void;
}) {
  return (
    <label className="check">
      <input
        ref={isChosen ? field : undefined}
        type="radio"
        name={name}
        checked={isChosen}
        onChange={onChoose}
      />
      <span lang={lang}>{label}</span>
    </label>
  );
}
