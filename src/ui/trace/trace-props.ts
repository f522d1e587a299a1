import type { TracedWords } from "../../state/index.ts";
import type { ViewProps } from "../kit/view-props.ts";

/** What everything that draws a trace needs. */
export interface TraceProps extends ViewProps {
  readonly traced: TracedWords;
  /** Gives a small screen back to the text, where a place is shown. */
  readonly onHide: () => void;
}
