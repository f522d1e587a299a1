import type { ViewProps } from "../kit/view-props.ts";

export function SideBySide({ collection }: ViewProps) {
  return (
    <section className="view" aria-label="Side by side">
      <h1>Side by side</h1>
      <p>{collection.title}</p>
    </section>
  );
}
