import { said } from "../../languages/index.ts";
import { attempt, type CollectionOffer, type ShelfDesk, takeCollection } from "../../state/index.ts";
import { isolated } from "../../text/index.ts";
import { Dialog } from "../kit/dialog.tsx";
import { FileGroup, RefusedGroup } from "../kit/file-groups.tsx";

const groups = [
  { name: "adds", heading: "New annotations" },
  { name: "updates", heading: "Annotations newer than yours, will replace yours" },
  { name: "revived", heading: "Annotations deleted here, will come back" },
  { name: "kept", heading: "Annotations older than yours, yours stay" },
  { name: "unchanged", heading: "Annotations the same as yours" },
] as const;

/** What a collection's file would bring, before anything is changed. */
export function CollectionFileDialog({
  desk,
  offer,
  onClose,
}: {
  desk: ShelfDesk;
  offer: CollectionOffer;
  onClose: () => void;
}) {
  const { name, title, sources, annotations, changesCollection } = offer;
  const { adds, updates, revived, refused } = annotations;
  const isChange =
    changesCollection || sources.adds.length + adds.length + updates.length + revived.length > 0;

  function take() {
    attempt(desk.lateral, said("Opening the collection"), takeCollection(desk, offer));
    onClose();
  }

  return (
    <Dialog title="Open a collection" onClose={onClose}>
      <p>
        <strong>
          <bdi>{isolated(title)}</bdi>
        </strong>{" "}
        from {isolated(name)}
      </p>
      <SourceGroup heading="New sources" titles={sources.adds.map(({ record }) => record.title)} />
      <SourceGroup heading="Sources that are here already" titles={sources.same.map(titleOf)} />
      <SourceGroup
        heading="Sources that are here with another text, yours stays"
        titles={sources.others.map(titleOf)}
      />
      {groups.map(({ name, heading }) => (
        <FileGroup key={name} heading={heading} annotations={annotations[name]} />
      ))}
      <RefusedGroup refused={refused} />
      <div className="dialog-foot">
        {!isChange && <p>Nothing in this file would change anything here.</p>}
        <button type="button" onClick={onClose}>
          {isChange ? "Cancel" : "Done"}
        </button>
        {isChange && (
          <button type="button" className="primary" onClick={take}>
            Open
          </button>
        )}
      </div>
    </Dialog>
  );
}

function titleOf({ described }: CollectionOffer["sources"]["same"][number]): string {
  return described.title;
}

/** How many sources, and which; nothing where there are none. */
function SourceGroup({ heading, titles }: { heading: string; titles: readonly string[] }) {
  if (titles.length === 0) return null;
  return (
    <div className="import-group">
      <details>
        <summary>
          {heading}: {titles.length.toLocaleString("en")}
        </summary>
        <ol className="import-list">
          {titles.map((title, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: titles may be the same, and the list never changes
            <li key={at} dir="auto">
              {title}
            </li>
          ))}
        </ol>
      </details>
    </div>
  );
}
