/**
 * Runs steps to their end at once and gives their result: for tests, and for work that is known to be small. Whoever
 * has a page to keep alive runs them in slices instead. Throws what the steps throw.
 */
export function finish<Result>(steps: Generator<unknown, Result, void>): Result {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}
