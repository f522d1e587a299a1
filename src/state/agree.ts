import { type Annotation, isLive, sameContent } from "../annotations/index.ts";

/** Whether two versions of a record say the same to the reader; a deleted one is as none. */
export function agree(a: Annotation | null | undefined, b: Annotation | null | undefined): boolean {
  const [one, other] = [live(a), live(b)];
  return one === null || other === null ? one === other : sameContent(one, other);
}

function live(record: Annotation | null | undefined): Annotation | null {
  return record && isLive(record) ? record : null;
}
