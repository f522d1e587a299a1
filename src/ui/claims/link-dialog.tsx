import { useEffect, useId, useRef, useState } from "react";
import { useStore } from "zustand";
import { linkKinds, linkWords } from "../../annotations/index.ts";
import { t } from "../../languages/index.ts";
import { addLink, shortWords } from "../../state/index.ts";
import { isolated } from "../../text/index.ts";
import { Dialog } from "../kit/dialog.tsx";
import { DialogNews } from "../kit/dialog-news.tsx";
import { useLateral } from "../kit/lateral-context.tsx";
import { AnnotationPicker } from "./annotation-picker.tsx";
import "./links.css";

/** Asks what one annotation is to another, and first for the other one where it isn't chosen yet. */
export function LinkDialog({
  fromId,
  toId,
  onLinked,
  onClose,
}: {
  fromId: string;
  /** Null where it is still to be chosen. */
  toId: string | null;
  onLinked?: () => void;
  onClose: () => void;
}) {
  const [otherId, setOtherId] = useState(toId);
  return (
    <Dialog
      title={otherId === null ? t("Link to which annotation?") : t("Link two annotations")}
      onClose={onClose}
    >
      {otherId === null ? (
        <AnnotationPicker fromId={fromId} onChoose={setOtherId} />
      ) : (
        <LinkForm
          ids={[fromId, otherId]}
          onDone={() => {
            onLinked?.();
            onClose();
          }}
          onCancel={onClose}
        />
      )}
      <DialogNews />
    </Dialog>
  );
}

function LinkForm({
  ids,
  onDone,
  onCancel,
}: {
  ids: readonly [string, string];
  onDone: () => void;
  onCancel: () => void;
}) {
  const lateral = useLateral();
  const records = useStore(lateral.annotations, (state) => state.records);
  const [kind, setKind] = useState(linkKinds[0]?.id ?? "");
  const [isTurned, setTurned] = useState(false);
  const first = useRef<HTMLInputElement>(null);
  const group = useId();
  // What was chosen before in the dialog has gone, and the focus with it.
  useEffect(() => first.current?.focus(), []);
  const [from, to] = isTurned ? [ids[1], ids[0]] : ids;
  const wordsOf = (id: string) => {
    const record = records.get(id);
    return `“${record ? isolated(shortWords(record)) : ""}”`;
  };
  return (
    <form
      className="link-form"
      onSubmit={(event) => {
        event.preventDefault();
        addLink(lateral, from, { kind, to });
        onDone();
      }}
    >
      <p className="link-sentence" aria-live="polite">
        <span>{wordsOf(from)}</span> <strong>{linkWords(kind, "out")}</strong> <span>{wordsOf(to)}</span>.
      </p>
      <fieldset className="choices">
        <legend>{t("What the first is to the second")}</legend>
        {linkKinds.map(({ id }, index) => (
          <label key={id} className="check">
            <input
              ref={index === 0 ? first : undefined}
              type="radio"
              name={group}
              checked={kind === id}
              onChange={() => setKind(id)}
            />
            <span>{linkWords(id, "out")}</span>
          </label>
        ))}
      </fieldset>
      <div className="dialog-foot">
        <button type="button" className="link-turn" onClick={() => setTurned(!isTurned)}>
          {t("Turn round")}
        </button>
        <button type="button" onClick={onCancel}>
          {t("Cancel")}
        </button>
        <button type="submit" className="primary">
          {t("Link")}
        </button>
      </div>
    </form>
  );
}
