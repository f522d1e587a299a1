import {
  createResolver,
  type Resolver,
  type TextVersion,
  type VersionedSelector,
} from "../anchoring/index.ts";

/**
 * Resolves selectors away from the page. The first message is a text; each further one is a batch of selectors, and is
 * answered by what became of them, in their order.
 */
let resolver: Resolver | null = null;

self.onmessage = ({ data }: MessageEvent<TextVersion | readonly VersionedSelector[]>) => {
  if ("text" in data) {
    resolver = createResolver(data);
    return;
  }
  if (resolver === null) throw new Error("unexpected selectors, expected a text first");
  const steps = resolver(data);
  let step = steps.next();
  while (!step.done) step = steps.next();
  self.postMessage(step.value);
};
