import { createPortal } from "react-dom";
import { useStore } from "zustand";
import type { SourceDocument } from "../../sources/index.ts";
import { useLateral } from "../kit/lateral-context.tsx";
import type { ViewProps } from "../kit/view-props.ts";
import { MarginRules } from "./margin-rules.tsx";
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

function InReader({ stage, source, collection, documents, document: read }: Props & ReaderParts) {
  const lateral = useLateral();
  const isWanted = useStore(lateral.preferences, ({ sharedPassages }) => sharedPassages);
  const { passages } = useTraces(documents);
  return (
    <>
      {isWanted &&
        createPortal(
          <MarginRules source={source} document={read} collection={collection} passages={passages} />,
          stage,
        )}
    </>
  );
}
