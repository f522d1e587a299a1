/** A source or the list of sources that could not be loaded, with a sentence that a reader can act on. */
export class LoadError extends Error {
  override name = "LoadError";
}
