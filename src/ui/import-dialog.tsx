import type { ImportPlan } from "../exchange/index.ts";
import { isolated } from "../text/index.ts";
import { Dialog } from "./kit/dialog.tsx";
import { FileGroup, RefusedGroup } from "./kit/file-groups.tsx";

const groups = [
  { name: "adds", heading: "New" },
  { name: "updates", heading: "Newer than yours, will replace yours" },
  { name: "revived", heading: "Deleted here, will come back" },
  { name: "kept", heading: "Older than yours, yours stay" },
  { name: "unchanged", heading: "The same as yours" },
] as const;

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
      {groups.map(({ name, heading }) => (
        <FileGroup key={name} heading={heading} annotations={plan[name]} />
      ))}
      <RefusedGroup refused={plan.refused} />
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
