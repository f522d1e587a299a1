import { useStore } from "zustand";
import { type PlainMessage, said, t } from "../../languages/index.ts";
import { atSource, type View, writePlace } from "../../state/index.ts";
import { useLateral } from "../kit/lateral-context.tsx";

const views: readonly (readonly [View, PlainMessage])[] = [
  ["claims", said("All claims")],
  ["map", said("Who shares words with whom")],
];

/** The ways to what shows a whole collection. They keep the open source, so that the reader comes back to it. */
export function CollectionViews({ onOpen }: { onOpen: () => void }) {
  const { place } = useLateral();
  const sourceId = useStore(place, (now) => now.sourceId);
  const open = useStore(place, (now) => now.view);
  return (
    <ul className="collection-views">
      {views.map(([view, name]) => (
        <li key={view}>
          <a
            className="entry"
            href={writePlace({ ...atSource(sourceId), view })}
            aria-current={open === view ? "page" : undefined}
            onClick={onOpen}
          >
            {t(name)}
          </a>
        </li>
      ))}
    </ul>
  );
}
