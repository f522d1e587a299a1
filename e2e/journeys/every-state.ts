import { classStates } from "./class-states.ts";
import { classroomStates } from "./classroom-states.ts";
import { keepingStates } from "./keeping-states.ts";
import { pageStates } from "./page-states.ts";
import { readerStates } from "./reader-states.ts";
import { sourceStates } from "./source-states.ts";
import type { StateWalk } from "./state-walk.ts";
import { taskStates } from "./task-states.ts";
import { traceStates } from "./trace-states.ts";

/** Every state of every view. Whoever adds one adds it here: it is looked at by axe and Alfa in light and in dark colours. */
export const everyState: readonly StateWalk[] = [
  ...readerStates,
  ...sourceStates,
  ...traceStates,
  ...keepingStates,
  ...classroomStates,
  ...classStates,
  ...taskStates,
  ...pageStates,
];
