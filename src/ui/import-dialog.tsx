import type { ReactNode } from "react";
import type { Annotation } from "../annotations/index.ts";
import { tagById } from "../annotations/index.ts";
import type { ImportPlan, Refusal } from "../exchange/index.ts";
import { shortWords } from "../state/index.ts";
import { graphemeStart, isolated } from "../text/index.ts";
import { Dialog } from "./kit/dialog.tsx";

/** How many annotations of a group are listed one by one: enough to know them by, and as quick for 10,000. */
const listedAtMost = 20;

/** How much of refused words is shown, in UTF-16 code units: they may be half a book. */
const shownLength = 200;

const groups = [
  { name: "adds", heading: "New" },
  { name: "updates", heading: "Newer than yours, will replace yours" },
  { name: "revived", heading: "Deleted here, will come back" },
  { name: "kept", heading: "Older than yours, yours stay" },
  { name: "unchanged", heading: "The same as yours" },
] as const;

function counted(count: number): string {
  return count.toLocaleString("en");
}

function shortened(words: string): string {
  if (words.length <= shownLength) return words;
  return `${words.slice(0, graphemeStart(words, shownLength)).trimEnd()}…`;
}

/** The first of many, and how many more there are. */
function Listed<Item>({ items, show }: { items: readonly Item[]; show: (item: Item) => ReactNode }) {
  return (
    <ul className="import-list">
      {items.slice(0, listedAtMost).map(show)}
      {items.length > listedAtMost && <li>and {counted(items.length - listedAtMost)} more</li>}
    </ul>
  );
}

function showAnnotation(annotation: Annotation) {
  return (
    <li key={annotation.id}>
      <span className="tag-name" data-tag={annotation.tag}>
        {tagById(annotation.tag).name}
      </span>{" "}
      {shortWords(annotation)}
    </li>
  );
}

function showRefusal({ path, problem, words }: Refusal) {
  return (
    <li key={`${path} ${problem}`}>
      <code>{path}</code> <bdi>{problem}</bdi>
      {words !== null && (
        <span className="faint">
          {" "}
          “<bdi>{shortened(words)}</bdi>”
        </span>
      )}
    </li>
  );
}

/** What a file would bring, before anything is changed. */
export function ImportDialog({
  name,
  plan,
  onImport,
  onClose,
}: {
  name: string;
  plan: ImportPlan;
  onImport: () => void;
  onClose: () => void;
}) {
  const changes = plan.adds.length + plan.updates.length + plan.revived.length;
  return (
    <Dialog title="Import annotations" onClose={onClose}>
      <p>
        From <strong>{isolated(name)}</strong>
      </p>
      {groups
        .filter((group) => plan[group.name].length > 0)
        .map((group) => (
          <details key={group.name} className="import-group">
            <summary>
              {group.heading}: {counted(plan[group.name].length)}
            </summary>
            <Listed items={plan[group.name]} show={showAnnotation} />
          </details>
        ))}
      {plan.refused.length > 0 && (
        <details className="import-group" open>
          <summary>Refused: {counted(plan.refused.length)}</summary>
          <Listed items={plan.refused} show={showRefusal} />
        </details>
      )}
      <div className="dialog-foot">
        {changes === 0 && <p>Nothing in this file would change your annotations.</p>}
        <button type="button" onClick={onClose}>
          {changes === 0 ? "Done" : "Cancel"}
        </button>
        {changes > 0 && (
          <button type="button" className="primary" onClick={onImport}>
            Import
          </button>
        )}
      </div>
    </Dialog>
  );
}
