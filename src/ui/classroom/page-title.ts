import { type PlainMessage, said, t } from "../../languages/index.ts";
import type { ClassroomPage } from "../kit/classroom-page.ts";

const titles: Readonly<Record<ClassroomPage["name"], PlainMessage>> = {
  exercises: said("Exercises"),
  new: said("Make an exercise"),
  "warm-up": said("Warm-up"),
  privacy: said("What stays where"),
  begin: said("Begin an exercise"),
  edit: said("Edit"),
  "hand-out": said("Hand out"),
  paper: said("On paper"),
  class: said("Class"),
  see: said("See"),
  discuss: said("Discuss"),
};

/** What a page of the classroom is called in the browser's tab: "Hand out: Who wrote that?". */
export function pageTitle(name: ClassroomPage["name"], exerciseTitle: string | null = null): string {
  const words = t(titles[name]);
  return exerciseTitle === null ? words : `${words}: ${exerciseTitle}`;
}
