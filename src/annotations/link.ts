/** What one annotation is to another one, usually of another source. It is kept in the record of the first of the two. */
export interface Link {
  /** One of `linkKinds`; a later version may know more, and what is unknown is kept. */
  readonly kind: string;
  /** The id of the other annotation, which need not be here, or may be deleted. */
  readonly to: string;
}

/** The links of an annotation with one more; the same list where it is there already. */
export function withLink(links: readonly Link[], link: Link): readonly Link[] {
  return links.some((one) => isSameLink(one, link)) ? links : [...links, link];
}

/** The links of an annotation without one; the same list where it isn't there. */
export function withoutLink(links: readonly Link[], link: Link): readonly Link[] {
  const left = links.filter((one) => !isSameLink(one, link));
  return left.length === links.length ? links : left;
}

function isSameLink(a: Link, b: Link): boolean {
  return a.kind === b.kind && a.to === b.to;
}
