import { createResolver } from "../../../src/anchoring/index.ts";

window.find = (quotes) => {
  const text = document.querySelector("article")?.textContent ?? "";
  const start = performance.now();
  const steps = createResolver({ text, hash: "today" })(
    quotes.map((selector) => ({ textHash: "then", selector })),
  );
  let step = steps.next();
  while (!step.done) step = steps.next();
  return Promise.resolve({ ms: performance.now() - start, found: step.value.map(({ span }) => span) });
};
