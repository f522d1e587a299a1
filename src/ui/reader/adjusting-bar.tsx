import { useEffect, useState } from "react";
import { useStore } from "zustand";
import { t } from "../../languages/index.ts";
import { edgeWords } from "../../state/index.ts";
import { useLateral } from "../kit/lateral-context.tsx";
import { rich } from "../kit/rich.tsx";
import "../anchors/anchors.css";

/** What is said and can be done while keys move the ends of an annotation. */
export function AdjustingBar() {
  const { reading } = useLateral();
  const said = useStore(reading, ({ document, selected, cursor }) =>
    document && selected && cursor ? edgeWords(document.text, selected.span, cursor.moving) : "",
  );
  const [heard, setHeard] = useState("");

  // Words that are there from the beginning aren't announced; those that come into an empty region are.
  useEffect(() => setHeard(said), [said]);

  return (
    <div className="choosing">
      <p role="status">{heard}</p>
      <p className="hint">
        {rich(
          "{arrows} letter, {words} word, {sentences} sentence, {other} other end, {enter} takes them, {escape} leaves it as it is.",
          {
            arrows: <kbd>← →</kbd>,
            words: <kbd>H L</kbd>,
            sentences: <kbd>J K</kbd>,
            other: <kbd>X</kbd>,
            enter: <kbd>{t("Enter")}</kbd>,
            escape: <kbd>Esc</kbd>,
          },
        )}
      </p>
    </div>
  );
}
