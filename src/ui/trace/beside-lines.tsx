import { createPortal } from "react-dom";
import { useStore } from "zustand";
import type { SourceDocument } from "../../sources/index.ts";
import { useLateral } from "../kit/lateral-context.tsx";
import type { ViewProps } from "../kit/view-props.ts";
import { MarginRules } from "./margin-rules.tsx";
import { QuoterCounts } from "./quoter-counts.tsx";
import { QuotersToggle } from "./quoters-toggle.tsx";
import { type ReaderParts, useReaderParts } from "./use-reader-parts.ts";
import { useTraces } from "./use-traces.ts";
import "./margin.css";

interface Props extends ViewProps {
  readonly document: SourceDocument;
}

/** What tracing puts beside the lines of the open text and into its head; it moves nothing there. */
export function BesideLines(props: Props) {
  const parts = useReaderParts(props.document);
  return parts && <InReader key={props.source.id} {...props} {...parts} />;
}

function InReader({ stage, acts, document: read, ...props }: Props & ReaderParts) {
  const { source, collection, documents } = props;
  const lateral = useLateral();
  const isWanted = useStore(lateral.preferences, ({ sharedPassages }) => sharedPassages);
  const open = useStore(lateral.tracing, (tracing) => tracing.open);
  const { passages } = useTraces(documents, isWanted);
  const asked = open?.kind === "source" && open.sourceId === source.id ? open : null;
  return (
    <>
      {source.kind === "primary" &&
        createPortal(<QuotersToggle source={source} isOn={asked !== null} />, acts)}
      {isWanted &&
        createPortal(
          <MarginRules source={source} document={read} collection={collection} passages={passages} />,
          stage,
        )}
      {asked && createPortal(<QuoterCounts traced={asked} document={read} {...props} />, stage)}
    </>
  );
}
