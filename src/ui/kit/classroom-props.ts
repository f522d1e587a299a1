import type { CollectedClass } from "../../classroom/index.ts";
import type { SourceDocument } from "../../sources/index.ts";
import type { KeptExercise, ShelfDesk } from "../../state/index.ts";
import type { ViewProps } from "./view-props.ts";

/** What every page of the classroom is given: the open collection too, of which an exercise can be made. */
export interface ClassroomProps extends ViewProps {
  readonly desk: ShelfDesk;
}

/** What the pages of one exercise are given besides. */
export interface ExerciseProps extends ClassroomProps {
  readonly kept: KeptExercise;
}

/** What the pages of a class are given besides. */
export interface ClassProps extends ExerciseProps {
  /** Of which students take part, with their hand-ins. */
  readonly collected: CollectedClass;
  /** The exercise's texts by the exercise's ids. */
  readonly texts: ReadonlyMap<string, SourceDocument>;
}
