import { formatNumber, said, t } from "../../languages/index.ts";
import { attempt, type CollectionOffer, type ShelfDesk, takeCollection } from "../../state/index.ts";
import { isolated } from "../../text/index.ts";
import { Dialog } from "../kit/dialog.tsx";
import { FileGroup, RefusedGroup } from "../kit/file-groups.tsx";
import { rich } from "../kit/rich.tsx";

const groups = [
  { name: "adds", heading: said("New annotations") },
  { name: "updates", heading: said("Annotations newer than yours, will replace yours") },
  { name: "revived", heading: said("Annotations deleted here, will come back") },
  { name: "kept", heading: said("Annotations older than yours, yours stay") },
  { name: "unchanged", heading: said("Annotations the same as yours") },
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
    <Dialog title={t("Open a collection")} onClose={onClose}>
      <p>
        {rich("{title} from {file}", {
          title: (
            <strong>
              <bdi>{isolated(title)}</bdi>
            </strong>
          ),
          file: isolated(name),
        })}
      </p>
      <SourceGroup heading={t("New sources")} titles={sources.adds.map(({ record }) => record.title)} />
      <SourceGroup heading={t("Sources that are here already")} titles={sources.same.map(titleOf)} />
      <SourceGroup
        heading={t("Sources that are here with another text, yours stays")}
        titles={sources.others.map(titleOf)}
      />
      {groups.map(({ name, heading }) => (
        <FileGroup key={name} heading={t(heading)} annotations={annotations[name]} />
      ))}
      <RefusedGroup refused={refused} />
      <div className="dialog-foot">
        {!isChange && <p>{t("Nothing in this file would change anything here.")}</p>}
        <button type="button" onClick={onClose}>
          {isChange ? t("Cancel") : t("Done")}
        </button>
        {isChange && (
          <button type="button" className="primary" onClick={take}>
            {t("Open")}
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
          {heading}: {formatNumber(titles.length)}
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
