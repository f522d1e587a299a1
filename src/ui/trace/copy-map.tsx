import type { ViewProps } from "../kit/view-props.ts";

export function CopyMap({ collection }: ViewProps) {
  return (
    <section className="view" aria-label="Who shares words with whom">
      <h1>Who shares words with whom</h1>
      <p>{collection.title}</p>
    </section>
  );
}
