import { useState } from "react";
import { useStore } from "zustand";
import { Work } from "../work.tsx";
import { useLateral } from "./lateral-context.tsx";

/**
 * What happens while a dialog is open, shown and announced inside it: the page behind it is out of reach, its messages
 * and its line of progress too.
 */
export function DialogNews() {
  const lateral = useLateral();
  const message = useStore(lateral.messages);
  const isWorking = useStore(lateral.work, ({ current }) => current !== null);
  const [before] = useState(() => lateral.messages.getState()?.number ?? 0);
  const news = message !== null && message.number > before ? message : null;
  return (
    <div className="dialog-news" data-shown={news !== null || isWorking || undefined}>
      {isWorking && <Work />}
      <div role="status">{news?.kind === "status" && <p key={news.number}>{news.text}</p>}</div>
      {news?.kind === "alert" && (
        <div role="alert">
          <p key={news.number}>{news.text}</p>
        </div>
      )}
    </div>
  );
}
