import { t } from "../languages/index.ts";
import type { Passage, TracedText } from "../tracing/index.ts";
import { doWork } from "./do-work.ts";
import { findTraces } from "./find-traces.ts";

/**
 * What tracing needs from the page's side, loaded when a text is first traced (`loadTracing`).
 */
export { findTraces } from "./find-traces.ts";

/**
 * `findTraces` without a line that tells of it, between whose steps the page has its turn.
 * @param signal ends the work, its worker too
 * @throws the signal's reason when it was ended
 */
export async function traceTexts(
  texts: readonly TracedText[],
  signal: AbortSignal,
): Promise<readonly Passage[]> {
  const outcome = await doWork({
    steps: findTraces(texts),
    current: { label: t("Tracing"), done: 0, cancellable: true },
    signal,
    show: () => undefined,
  });
  if (!outcome.finished) throw signal.reason;
  return outcome.value;
}
