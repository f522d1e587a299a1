import { useEffect, useState } from "react";
import { useStore } from "zustand";
import { edgeWords } from "../../state/index.ts";
import { useLateral } from "../kit/lateral-context.tsx";
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
        <kbd>← →</kbd> letter, <kbd>H L</kbd> word, <kbd>J K</kbd> sentence, <kbd>X</kbd> other end,{" "}
        <kbd>Enter</kbd> takes them, <kbd>Esc</kbd> leaves it as it is.
      </p>
    </div>
  );
}
