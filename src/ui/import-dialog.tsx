import type { AnchorState } from "../anchoring/index.ts";
import type { Annotation } from "../annotations/index.ts";
import type { ImportPlan } from "../exchange/index.ts";
import { said } from "../languages/index.ts";
import { attempt, type ImportOffer, importAnnotations } from "../state/index.ts";
import { isolated } from "../text/index.ts";
import { Dialog } from "./kit/dialog.tsx";
import { FileGroup, RefusedGroup } from "./kit/file-groups.tsx";
import { useLateral } from "./kit/lateral-context.tsx";

const groups = [
  { name: "adds", heading: "New" },
  { name: "updates", heading: "Newer than yours, will replace yours" },
  { name: "revived", heading: "Deleted here, will come back" },
  { name: "kept", heading: "Older than yours, yours stay" },
  { name: "unchanged", heading: "The same as yours" },
] as const;

/** What is to be said of annotations that come from another version of a text; of the others there is nothing. */
const states: readonly { readonly state: AnchorState; readonly heading: string }[] = [
  { state: "moved", heading: "Moved to where their words are now" },
  { state: "changed", heading: "Words changed, to be checked" },
  { state: "ambiguous", heading: "Fit in several places, to be chosen" },
  { state: "orphan", heading: "Words not in the text here, to be attached" },
];

/** What a file would bring, before anything is changed. */
export function ImportDialog({ offer, onClose }: { offer: ImportOffer; onClose: () => void }) {
  const lateral = useLateral();
  const { name, formatName, plan } = offer;
  const coming = [...plan.adds, ...plan.updates, ...plan.revived];
  const changes = coming.length;

  function take() {
    attempt(lateral, said("Importing"), importAnnotations(lateral, plan));
    onClose();
  }

  return (
    <Dialog title="Import annotations" onClose={onClose}>
      <p>
        From <strong>{isolated(name)}</strong>, read as {formatName}
      </p>
      {groups.map(({ name, heading }) => (
        <FileGroup key={name} heading={heading} annotations={plan[name]} />
      ))}
      <OtherVersion coming={coming} plan={plan} />
      <RefusedGroup refused={plan.refused} />
      <div className="dialog-foot">
        {changes === 0 && <p>Nothing in this file would change your annotations.</p>}
        <button type="button" onClick={onClose}>
          {changes === 0 ? "Done" : "Cancel"}
        </button>
        {changes > 0 && (
          <button type="button" className="primary" onClick={take}>
            Import
          </button>
        )}
      </div>
    </Dialog>
  );
}

/** What becomes of those that were made on another version of a text; nothing where there are none. */
function OtherVersion({ coming, plan }: { coming: readonly Annotation[]; plan: ImportPlan }) {
  const moved = coming.filter(({ id }) => (plan.states.get(id) ?? "anchored") !== "anchored");
  if (moved.length === 0) return null;
  return (
    <section className="import-states" aria-labelledby="import-states">
      <h3 id="import-states">Made on another version of the text</h3>
      {states.map(({ state, heading }) => (
        <FileGroup
          key={state}
          heading={heading}
          annotations={moved.filter(({ id }) => plan.states.get(id) === state)}
        />
      ))}
    </section>
  );
}
