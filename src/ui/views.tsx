import { lazy, useEffect } from "react";
import { t } from "../languages/index.ts";
import { mayTrace, type View } from "../state/index.ts";
import { usePageTitle } from "./kit/use-page-title.ts";
import { useTask } from "./kit/use-task.ts";
import type { ViewProps } from "./kit/view-props.ts";
import { nameSigns } from "./reader/name-signs.ts";
import { Untraced } from "./task/untraced.tsx";

const SideBySide = lazy(() =>
  import("./compare/side-by-side.tsx").then(({ SideBySide }) => ({ default: SideBySide })),
);
const CopyMap = lazy(() => import("./trace/copy-map.tsx").then(({ CopyMap }) => ({ default: CopyMap })));
const Claims = lazy(() => import("./claims/claims.tsx").then(({ Claims }) => ({ default: Claims })));

const Classroom = lazy(() =>
  import("./classroom/classroom.tsx").then(({ Classroom }) => ({ default: Classroom })),
);

const components: Readonly<Record<View, React.ComponentType<ViewProps>>> = {
  beside: SideBySide,
  claims: Claims,
  classroom: Classroom,
  map: CopyMap,
};

/** What is on screen instead of one text. */
export function Views({ view, ...props }: ViewProps & { view: View }) {
  const task = useTask();
  useEffect(() => nameSigns(document.documentElement), []);
  usePageTitle(titleOf(view, props.source.title));
  // All others show what the texts share.
  const Chosen = view === "classroom" || mayTrace(task) ? components[view] : Untraced;
  return <Chosen {...props} />;
}

/** Null for the classroom, whose pages have titles of their own. */
function titleOf(view: View, source: string): string | null {
  if (view === "beside") return t("Side by side: {source}", { source });
  if (view === "claims") return t("All claims");
  return view === "map" ? t("Who shares words with whom") : null;
}
