/** What stands at the top of a text that may be JSON: enough to tell one kind of file from another. */
export interface JsonTop {
  /** What the text begins with: an object, a list, or something else that no file here is. */
  readonly kind: "object" | "list" | "other";
  /** Keys of the first object, and their values where they are short texts; null for any other value. */
  readonly fields: Fields;
}

type Fields = ReadonlyMap<string, string | null>;

/** UTF-16 code units that are looked over between two steps: 1 ms on a slow computer. */
const unitsAtOnce = 65_536;

/** How much of a value is taken, in UTF-16 code units: names of formats are short. */
const longestValue = 200;

/** How many keys are taken: files of a known kind have few. */
const mostKeys = 200;

/**
 * Looks over a text up to the end of its first object, without parsing it: the outermost one, the first one of a list,
 * or that of the first line. Works for any text, also one that is cut off. Yields the share that is done, 0 to 1.
 * @param isEnough asked after each field: whether what was found will do, so that the rest need not be looked over
 */
export function* jsonTop(
  text: string,
  isEnough: (top: JsonTop) => boolean = () => false,
): Generator<number, JsonTop, void> {
  const begin = /^[\s\uFEFF]*/.exec(text)?.[0].length ?? 0;
  const kind = text[begin] === "{" ? "object" : text[begin] === "[" ? "list" : "other";
  if (kind === "other") return { kind, fields: new Map() };
  const top = new FieldsAtTop(text, kind === "object" ? 1 : 2, (fields) => isEnough({ kind, fields }));
  let stop = begin + unitsAtOnce;
  for (let index = begin; index < text.length && !top.isOver; index += 1) {
    if (index >= stop) {
      stop = index + unitsAtOnce;
      yield index / text.length;
    }
    if (top.inString && text[index] === "\\") index += 1;
    else top.take(index);
  }
  return { kind, fields: top.end() };
}

/** Collects the fields of the object at one level of a JSON text, character by character. */
class FieldsAtTop {
  isOver = false;
  readonly #text: string;
  readonly #objectLevel: number;
  readonly #fields = new Map<string, string | null>();
  readonly #isEnough: (fields: Fields) => boolean;
  #level = 0;
  /** Where the string begins that the scan is in; null outside of strings. */
  #string: number | null = null;
  /** The key whose value comes next, empty where it can't be one of ours; null where a key comes next. */
  #key: string | null = null;

  constructor(text: string, objectLevel: number, isEnough: (fields: Fields) => boolean) {
    this.#text = text;
    this.#objectLevel = objectLevel;
    this.#isEnough = isEnough;
  }

  get inString(): boolean {
    return this.#string !== null;
  }

  take(index: number): void {
    const unit = this.#text[index];
    if (unit === '"') this.#quotationMark(index);
    else if (this.#string !== null) return;
    else if (unit === "{" || unit === "[") this.#open();
    else if (unit === "}" || unit === "]") this.#close();
    else if (unit === ",") this.#comma();
  }

  /** All fields that were found, also where the text ended within one. */
  end(): Fields {
    this.#valueIsOther();
    return this.#fields;
  }

  #quotationMark(index: number): void {
    const start = this.#string;
    this.#string = start === null ? index : null;
    if (start === null || this.#level !== this.#objectLevel) return;
    const value = shortString(this.#text, start, index);
    if (this.#key === null) this.#key = value ?? "";
    else if (this.#key !== "") this.#fields.set(this.#key, value);
  }

  #open(): void {
    if (this.#level === this.#objectLevel) this.#valueIsOther();
    this.#level += 1;
  }

  #close(): void {
    this.#level -= 1;
    this.isOver = this.#level < this.#objectLevel;
  }

  #comma(): void {
    if (this.#level !== this.#objectLevel) return;
    this.#valueIsOther();
    this.#key = null;
    this.isOver = this.#fields.size >= mostKeys || this.#isEnough(this.#fields);
  }

  /** The value of the key was no short text. */
  #valueIsOther(): void {
    if (this.#key && !this.#fields.has(this.#key)) this.#fields.set(this.#key, null);
  }
}

/** The string between two quotation marks; null for one that is long or broken. */
function shortString(text: string, start: number, end: number): string | null {
  if (end - start > longestValue) return null;
  try {
    return String(JSON.parse(text.slice(start, end + 1)));
  } catch {
    return null;
  }
}
