/**
 * How safely everything is kept. "Saved" means that it would be there after the browser was killed: in both stores,
 * or in localStorage alone where the browser has no other.
 */
export type Saving =
  /** It was written, and the recovery copy has not answered yet. */
  | { readonly state: "saving" }
  | { readonly state: "saved" }
  /** All is in localStorage, but because of `problem` not in the recovery copy: a crash may take the last minute. */
  | { readonly state: "copy-missing"; readonly problem: string }
  /** `count` records are in the recovery copy only, because of `problem`. */
  | { readonly state: "recovery-only"; readonly count: number; readonly problem: string }
  /** `count` records are in no store, because of `problem`. */
  | { readonly state: "not-saved"; readonly count: number; readonly problem: string }
  /** The browser lets the page store nothing, so that everything ends with the page. */
  | { readonly state: "memory-only"; readonly problem: string };

/** Whether two are the same in everything that is shown. */
export function sameSaving(a: Saving, b: Saving): boolean {
  const [one, other] = [a, b].map((saving) => ({ count: 0, problem: "", ...saving }));
  return one?.state === other?.state && one?.count === other?.count && one?.problem === other?.problem;
}
