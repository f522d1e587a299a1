/** The parts of a packed document that hold words, by their paths in it. */
export type Parts = Readonly<Record<string, Uint8Array>>;
