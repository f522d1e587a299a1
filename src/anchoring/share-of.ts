/** Steps as a part of longer work: the share that they yield, 0 to 1, is yielded as `from` to `to`. */
export function* shareOf<Result>(
  steps: Generator<number, Result, void>,
  from: number,
  to: number,
): Generator<number, Result, void> {
  let step = steps.next();
  for (; !step.done; step = steps.next()) yield from + step.value * (to - from);
  return step.value;
}
