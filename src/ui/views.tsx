import type { View } from "../state/index.ts";
import { Claims } from "./claims/claims.tsx";
import { SideBySide } from "./compare/side-by-side.tsx";
import type { ViewProps } from "./kit/view-props.ts";
import { CopyMap } from "./trace/copy-map.tsx";

const components: Readonly<Record<View, (props: ViewProps) => React.ReactNode>> = {
  beside: SideBySide,
  claims: Claims,
  map: CopyMap,
};

/** What is on screen instead of one text. */
export function Views({ view, ...props }: ViewProps & { view: View }) {
  const Chosen = components[view];
  return <Chosen {...props} />;
}
