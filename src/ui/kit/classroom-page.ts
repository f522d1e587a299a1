/** A page of the classroom, as it stands in the address after `#/classroom`. */
export type ClassroomPage =
  | { readonly name: "exercises" | "new" | "warm-up" | "privacy" }
  /** A task that came in a link; `task` is what the link carries. */
  | { readonly name: "begin"; readonly task: string }
  | { readonly name: ExercisePageName; readonly exerciseId: string };

const exercisePages = ["edit", "hand-out", "paper", "class", "see", "discuss"] as const;

export type ExercisePageName = (typeof exercisePages)[number];

/** Reads "", "/new", "/begin?…", "/exercise/<id>/see" and the like; what it doesn't know is the list of exercises. */
export function readClassroomPage(page: string): ClassroomPage {
  const begin = /^\/begin\?(.*)$/.exec(page)?.[1];
  if (begin !== undefined) return { name: "begin", task: begin };
  const [, id, name] = /^\/exercise\/([A-Za-z0-9_-]+)\/([a-z-]+)$/.exec(page) ?? [];
  const known = exercisePages.find((one) => one === name);
  if (id !== undefined && known !== undefined) return { name: known, exerciseId: id };
  return { name: (["new", "warm-up", "privacy"] as const).find((one) => `/${one}` === page) ?? "exercises" };
}

/** The same, from a page to what stands in the address. */
export function writeClassroomPage(page: ClassroomPage): string {
  if (page.name === "exercises") return "";
  if (page.name === "begin") return `/begin?${page.task}`;
  return "exerciseId" in page ? `/exercise/${page.exerciseId}/${page.name}` : `/${page.name}`;
}
