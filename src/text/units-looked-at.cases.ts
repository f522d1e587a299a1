/** Puts another function in the place of one that every string, expression or segmenter has. Gives back the way back. */
function replace<Owner extends object, Name extends keyof Owner>(
  owner: Owner,
  name: Name,
  make: (own: Owner[Name]) => Owner[Name],
): () => void {
  const own = owner[name];
  owner[name] = make(own);
  return () => {
    owner[name] = own;
  };
}

/**
 * How many UTF-16 code units are looked at while some work is done: those that are read one by one, cut out, searched
 * or segmented. The same on any machine. What is read as `text[index]` can't be seen. Throws when there are more than
 * `most`, so that work without an end ends here.
 */
export function unitsLookedAt(work: () => void, most: number): number {
  let units = 0;
  const add = (more: number) => {
    units += more;
    if (units > most)
      throw new RangeError(`unexpected look at ${units} code units, expected at most ${most}`);
  };
  const searched = (from: number, found: number, rest: number) => {
    add(found === -1 ? rest : Math.abs(found - from));
    return found;
  };
  const single = <Given extends unknown[], Answer>(own: (...given: Given) => Answer) =>
    function (this: string, ...given: Given): Answer {
      add(1);
      return own.apply(this, given);
    };
  const cut = <Given extends unknown[]>(own: (...given: Given) => string) =>
    function (this: string, ...given: Given): string {
      const part = own.apply(this, given);
      add(part.length);
      return part;
    };
  const text = String.prototype;
  const ways = [
    replace(text, "charCodeAt", single),
    replace(text, "codePointAt", single),
    replace(text, "charAt", single),
    replace(text, "at", single),
    replace(text, "slice", cut),
    replace(text, "substring", cut),
    replace(
      text,
      "indexOf",
      (own) =>
        function (this: string, words, from = 0) {
          return searched(from, own.call(this, words, from), this.length - from);
        },
    ),
    replace(
      text,
      "lastIndexOf",
      (own) =>
        function (this: string, words, from = this.length) {
          return searched(from, own.call(this, words, from), from);
        },
    ),
    replace(
      RegExp.prototype,
      "exec",
      (own) =>
        function (this: RegExp, within) {
          const from = this.global || this.sticky ? this.lastIndex : 0;
          const found = own.call(this, within);
          add((found === null ? within.length : found.index + found[0].length) - from);
          return found;
        },
    ),
    replace(
      Intl.Segmenter.prototype,
      "segment",
      (own) =>
        function (this: Intl.Segmenter, within) {
          add(within.length);
          return own.call(this, within);
        },
    ),
  ];
  try {
    work();
  } finally {
    for (const back of ways) back();
  }
  return units;
}
