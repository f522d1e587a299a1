/**
 * A source or the list of sources that could not be loaded, with a sentence that a reader can act on. It is said when it is
 * shown: what is loaded first may fail before a language is there.
 */
export class LoadError extends Error {
  override name = "LoadError";

  /** @param say the sentence, in the language that is spoken */
  constructor(say: () => string, options?: ErrorOptions) {
    super(undefined, options);
    Object.defineProperty(this, "message", { get: say });
  }
}
