import { textHash } from "../text/index.ts";

const idForm = /^[A-Za-z0-9_-]{8,64}$/;

/**
 * An id for an annotation of another tool: the file's own where it has the form of ours, else made of it. The same
 * each time, so that a file that is imported twice brings nothing twice.
 * @param format keeps apart the numbers of different tools
 */
export function stableId(format: string, id: string): string {
  return idForm.test(id) ? id : textHash(`${format}\n${id}`).slice("sha256:".length).slice(0, 32);
}
