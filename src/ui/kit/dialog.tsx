import { type ReactNode, type SyntheticEvent, useId, useLayoutEffect, useRef } from "react";
import { t } from "../../languages/index.ts";

/** A modal dialog on the browser's own `dialog`: it keeps the focus inside, and gives it back on closing. */
export function Dialog({
  title,
  onClose,
  children,
}: {
  title: string;
  onClose: () => void;
  children: ReactNode;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  /** Whether the next `close` is our own doing, and not the reader's. */
  const isOurs = useRef(false);
  // Closed before it leaves the page: only then does the browser give the focus back.
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => {
      isOurs.current = element?.open === true;
      element?.close();
    };
  }, []);
  function closed() {
    if (!isOurs.current) onClose();
    isOurs.current = false;
  }
  /** Closed by us at once: the browser tells of its own closing a little later, and a key pressed meanwhile would be lost. */
  function escaped(event: SyntheticEvent) {
    // A file chooser inside of it tells of its own cancelling.
    if (event.target !== event.currentTarget) return;
    event.preventDefault();
    onClose();
  }
  return (
    <dialog ref={dialog} className="dialog" aria-labelledby={heading} onCancel={escaped} onClose={closed}>
      <header className="dialog-head">
        <h2 id={heading}>{title}</h2>
        <button type="button" className="quiet" aria-label={t("Close")} onClick={onClose}>
          <span aria-hidden="true">✕</span>
        </button>
      </header>
      <div className="dialog-body">{children}</div>
    </dialog>
  );
}
