/**
 * Steps as a part of longer work: what they yield as 0 to 1 is yielded as `from` to `to`. Anything else that they
 * yield passes as it is. Ended early, or told of an error, they are too.
 */
export function* partOf<Told, Result>(
  steps: Generator<number | Told, Result, void>,
  from: number,
  to: number,
): Generator<number | Told, Result, void> {
  let isOver = false;
  try {
    let step = steps.next();
    while (!step.done) {
      const told = step.value;
      try {
        yield typeof told === "number" ? from + told * (to - from) : told;
      } catch (error) {
        step = steps.throw(error);
        continue;
      }
      step = steps.next();
    }
    isOver = true;
    return step.value;
  } finally {
    if (!isOver) steps.return(undefined as Result);
  }
}
