import type { Annotation } from "../annotations/index.ts";
import { tagById } from "../annotations/index.ts";
import type { ImportPlan } from "../exchange/index.ts";
import { shortWords } from "../state/index.ts";
import { Dialog } from "./kit/dialog.tsx";

/** How many annotations of a group are listed one by one. */
const listedAtMost = 50;

const groups = [
  { name: "adds", heading: "New" },
  { name: "updates", heading: "Newer than yours, will replace yours" },
  { name: "revived", heading: "Deleted here, will come back" },
  { name: "kept", heading: "Older than yours, yours stay" },
  { name: "unchanged", heading: "The same as yours" },
] as const;

function Listed({ annotations }: { annotations: readonly Annotation[] }) {
  return (
    <ul className="import-list">
      {annotations.slice(0, listedAtMost).map((annotation) => (
        <li key={annotation.id}>
          <span className="tag-name" data-tag={annotation.tag}>
            {tagById(annotation.tag).name}
          </span>{" "}
          {shortWords(annotation)}
        </li>
      ))}
      {annotations.length > listedAtMost && <li>and {annotations.length - listedAtMost} more</li>}
    </ul>
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
        From <strong>{name}</strong>
      </p>
      {groups
        .filter((group) => plan[group.name].length > 0)
        .map((group) => (
          <details key={group.name} className="import-group">
            <summary>
              {group.heading}: {plan[group.name].length}
            </summary>
            <Listed annotations={plan[group.name]} />
          </details>
        ))}
      {plan.refused.length > 0 && (
        <details className="import-group" open>
          <summary>Refused: {plan.refused.length}</summary>
          <ul className="import-list">
            {plan.refused.slice(0, listedAtMost).map(({ path, problem, words }) => (
              <li key={`${path} ${problem}`}>
                <code>{path}</code> {problem}
                {words !== null && <span className="faint"> “{words}”</span>}
              </li>
            ))}
            {plan.refused.length > listedAtMost && <li>and {plan.refused.length - listedAtMost} more</li>}
          </ul>
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
