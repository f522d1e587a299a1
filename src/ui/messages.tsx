import { useEffect, useRef } from "react";
import { useStore } from "zustand";
import { t } from "../languages/index.ts";
import { undo } from "../state/index.ts";
import { useLateral } from "./kit/lateral-context.tsx";

/** How long a message stays over the text. What it offers stands in the bar over the page too. */
const shownMs = 10_000;

/** What was just done, shown and announced. Errors stay until they are dismissed. */
export function Messages() {
  const lateral = useLateral();
  const message = useStore(lateral.messages);
  const isAlert = message?.kind === "alert";
  const box = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (message?.kind !== "status") return;
    const timer = setInterval(() => {
      if (!box.current?.matches(":hover, :focus-within")) lateral.messages.clear();
    }, shownMs);
    return () => clearInterval(timer);
  }, [message, lateral]);

  return (
    <div ref={box} className="messages" data-shown={message !== null || undefined}>
      <div role="status">{message && !isAlert && <p key={message.number}>{message.text}</p>}</div>
      {message && isAlert && (
        <div role="alert">
          <p key={message.number}>{message.text}</p>
        </div>
      )}
      {message?.undo && (
        <button type="button" className="link" onClick={() => undo(lateral)}>
          {t("Take it back")}
        </button>
      )}
      {message?.offer && (
        <button type="button" className="link" onClick={message.offer.act}>
          {message.offer.label}
        </button>
      )}
      {message && (
        <button
          type="button"
          className="quiet"
          aria-label={t("Dismiss message")}
          onClick={lateral.messages.clear}
        >
          <span aria-hidden="true">✕</span>
        </button>
      )}
    </div>
  );
}
