import type { ViewProps } from "../kit/view-props.ts";

export function Claims({ collection }: ViewProps) {
  return (
    <section className="view" aria-label="Claims across sources">
      <h1>Claims across sources</h1>
      <p>{collection.title}</p>
    </section>
  );
}
