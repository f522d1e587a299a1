import type { AnchorState } from "../anchoring/index.ts";
import type { Annotation } from "../annotations/index.ts";
import type { ImportPlan } from "../exchange/index.ts";
import { type PlainMessage, said, t } from "../languages/index.ts";
import { attempt, type ImportOffer, importAnnotations } from "../state/index.ts";
import { isolated } from "../text/index.ts";
import { Dialog } from "./kit/dialog.tsx";
import { FileGroup, RefusedGroup } from "./kit/file-groups.tsx";
import { useLateral } from "./kit/lateral-context.tsx";
import { rich } from "./kit/rich.tsx";

const groups = [
  { name: "adds", heading: said("New") },
  { name: "updates", heading: said("Newer than yours, will replace yours") },
  { name: "revived", heading: said("Deleted here, will come back") },
  { name: "kept", heading: said("Older than yours, yours stay") },
  { name: "unchanged", heading: said("The same as yours") },
] as const;

/** What is to be said of annotations that come from another version of a text; of the others there is nothing. */
const states: readonly { readonly state: AnchorState; readonly heading: PlainMessage }[] = [
  { state: "moved", heading: said("Moved to where their words are now") },
  { state: "changed", heading: said("Words changed, to be checked") },
  { state: "ambiguous", heading: said("Fit in several places, to be chosen") },
  { state: "orphan", heading: said("Words not in the text here, to be attached") },
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
    <Dialog title={t("Import annotations")} onClose={onClose}>
      <p>
        {rich("From {file}, read as {format}", {
          file: <strong>{isolated(name)}</strong>,
          format: formatName,
        })}
      </p>
      {groups.map(({ name, heading }) => (
        <FileGroup key={name} heading={t(heading)} annotations={plan[name]} />
      ))}
      <OtherVersion coming={coming} plan={plan} />
      <RefusedGroup refused={plan.refused} />
      <div className="dialog-foot">
        {changes === 0 && <p>{t("Nothing in this file would change your annotations.")}</p>}
        <button type="button" onClick={onClose}>
          {changes === 0 ? t("Done") : t("Cancel")}
        </button>
        {changes > 0 && (
          <button type="button" className="primary" onClick={take}>
            {t("Import")}
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
      <h3 id="import-states">{t("Made on another version of the text")}</h3>
      {states.map(({ state, heading }) => (
        <FileGroup
          key={state}
          heading={t(heading)}
          annotations={moved.filter(({ id }) => plan.states.get(id) === state)}
        />
      ))}
    </section>
  );
}
