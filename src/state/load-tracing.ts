/** Tracing words from text to text, loaded when it is first asked for: reading and tagging need none of it. */
export function loadTracing() {
  return import("./tracing.ts");
}
