/**
 * What steps tell after each small piece of work: the share that is done (0 to 1), a new label for what follows, or
 * a promise that they wait for. They go on when it is kept, and get its error thrown when it is broken.
 */
export type Told = number | { readonly label: string } | Promise<unknown>;

/** Long work cut into small pieces; see `Told`. Ended early by `return`, it cleans up, in further steps if need be. */
export type Steps<T> = Generator<Told, T, void>;

/** What became of work. */
export type Outcome<T> = { readonly finished: true; readonly value: T } | { readonly finished: false };

/** Work that has gone on for so long that the page tells of it. */
export interface CurrentWork {
  /** What is done, such as "Importing". */
  readonly label: string;
  /** The share that is done, 0 to 1; it may fall when the label changes. */
  readonly done: number;
  readonly cancellable: boolean;
}

/** What doing work needs from outside. */
export interface Turns {
  /** Milliseconds from any moment on. */
  readonly now: () => number;
  /** Lets input, painting and other tasks have their turn, and at least so many milliseconds pass. */
  readonly pause: (ms: number) => Promise<void>;
}

/** Steps that wait for a promise and give its value. Throws what it is rejected with. */
export function* waitFor<T>(promise: Promise<T>): Steps<T> {
  const kept: T[] = [];
  yield promise.then((value) => kept.push(value));
  return kept[0] as T;
}
