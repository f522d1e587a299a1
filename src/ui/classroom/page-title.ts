import type { ClassroomPage } from "../kit/classroom-page.ts";

const titles: Readonly<Record<ClassroomPage["name"], string>> = {
  exercises: "Exercises",
  new: "Make an exercise",
  "warm-up": "Warm-up",
  privacy: "What stays where",
  begin: "Begin an exercise",
  edit: "Edit",
  "hand-out": "Hand out",
  paper: "On paper",
  class: "Class",
  see: "See",
  discuss: "Discuss",
};

/** What a page of the classroom is called in the browser's tab: "Hand out: Who wrote that?". */
export function pageTitle(name: ClassroomPage["name"], exerciseTitle: string | null = null): string {
  return exerciseTitle === null ? titles[name] : `${titles[name]}: ${exerciseTitle}`;
}
