import { useStore } from "zustand";
import type { SourceDocument } from "../../sources/index.ts";
import { useLateral } from "../kit/lateral-context.tsx";
import { FirstSteps } from "./first-steps.tsx";
import { guideOf } from "./guide-store.ts";
import { WhichTag } from "./which-tag.tsx";

/** What the reader opened of the guide. */
export function Guide({ documents }: { documents: ReadonlyMap<string, SourceDocument> }) {
  const guide = guideOf(useLateral());
  const open = useStore(guide, (state) => state.open);
  if (open === "first-steps") return <FirstSteps documents={documents} />;
  return open === "which-tag" ? <WhichTag onClose={() => guide.setState({ open: null })} /> : null;
}
