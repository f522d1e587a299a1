import { type ReactNode, useState } from "react";
import { formatNumber } from "../../languages/index.ts";

/** A part of the class's page that is opened when it is wanted; what is in it is drawn only then, as it may be long. */
export function Fold({ title, count, children }: { title: string; count: number; children: ReactNode }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details className="class-section" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <h2>{title}</h2> {count > 0 && <span className="faint">{formatNumber(count)}</span>}
      </summary>
      {isOpen && children}
    </details>
  );
}
