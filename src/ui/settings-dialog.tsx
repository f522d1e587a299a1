import { useId } from "react";
import { useStore } from "zustand";
import { Dialog } from "./kit/dialog.tsx";
import { useLateral } from "./kit/lateral-context.tsx";

const themes = [
  { value: "auto", label: "Like the system" },
  { value: "light", label: "Light" },
  { value: "dark", label: "Dark" },
] as const;

const sizes = ["Smallest", "Small", "Normal", "Large", "Largest"] as const;
const steps = [0, 1, 2, 3, 4] as const;

/** How the page looks and listens on this computer. */
export function SettingsDialog({ onClose }: { onClose: () => void }) {
  const { preferences } = useLateral();
  const { theme, textSize, letterKeys, codeName } = useStore(preferences);
  const id = useId();
  return (
    <Dialog title="Settings" onClose={onClose}>
      <fieldset className="choices">
        <legend>Colours</legend>
        {themes.map(({ value, label }) => (
          <label key={value} className="check">
            <input
              type="radio"
              name={`${id}-theme`}
              checked={theme === value}
              onChange={() => preferences.set({ theme: value })}
            />
            <span>{label}</span>
          </label>
        ))}
      </fieldset>
      <fieldset className="choices">
        <legend>Text size</legend>
        {steps.map((step) => (
          <label key={step} className="check">
            <input
              type="radio"
              name={`${id}-size`}
              checked={textSize === step}
              onChange={() => preferences.set({ textSize: step })}
            />
            <span>{sizes[step]}</span>
          </label>
        ))}
      </fieldset>
      <label className="check">
        <input
          type="checkbox"
          checked={letterKeys}
          onChange={(event) => preferences.set({ letterKeys: event.target.checked })}
        />
        <span>Single-letter keys (Q, S, O, J, K …)</span>
      </label>
      <div className="field">
        <label htmlFor={`${id}-name`}>Code name on new annotations</label>
        <input
          id={`${id}-name`}
          type="text"
          maxLength={60}
          defaultValue={codeName ?? ""}
          onBlur={(event) => preferences.set({ codeName: event.target.value.trim() || codeName })}
        />
        <p className="hint">Made up by Lateral. Change it to anything but your real name.</p>
      </div>
    </Dialog>
  );
}
