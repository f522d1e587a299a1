import type { ViewProps } from "../kit/view-props.ts";

/** What everything that draws a trace needs. */
export interface TraceProps<Traced> extends ViewProps {
  readonly traced: Traced;
  /** Gives a small screen back to the text, where a place is shown. */
  readonly onHide: () => void;
}
