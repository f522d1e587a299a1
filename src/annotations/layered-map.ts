/** How many entries may lie over the base before both are made one: copying so few takes microseconds. */
const largestLayer = 256;

/**
 * A map that never changes, and of which a changed copy costs little however large it is: the changes lie in a small
 * layer over a base that copies share.
 */
export class LayeredMap<Key, Value> implements ReadonlyMap<Key, Value> {
  readonly #base: ReadonlyMap<Key, Value>;
  readonly #layer: ReadonlyMap<Key, Value>;
  readonly size: number;

  private constructor(base: ReadonlyMap<Key, Value>, layer: ReadonlyMap<Key, Value>) {
    this.#base = base;
    this.#layer = layer;
    let size = base.size;
    for (const key of layer.keys()) if (!base.has(key)) size += 1;
    this.size = size;
  }

  /** The entries of `map` with others set in or over them. `map` stays as it is. */
  static over<Key, Value>(
    map: ReadonlyMap<Key, Value>,
    entries: ReadonlyMap<Key, Value>,
  ): ReadonlyMap<Key, Value> {
    const base = map instanceof LayeredMap ? map.#base : map;
    const under: ReadonlyMap<Key, Value> = map instanceof LayeredMap ? map.#layer : new Map();
    if (under.size + entries.size <= largestLayer) {
      return new LayeredMap(base, new Map([...under, ...entries]));
    }
    const whole = new Map(map);
    for (const [key, value] of entries) whole.set(key, value);
    return whole;
  }

  get(key: Key): Value | undefined {
    return this.#layer.has(key) ? this.#layer.get(key) : this.#base.get(key);
  }

  has(key: Key): boolean {
    return this.#layer.has(key) || this.#base.has(key);
  }

  /** In the order of the base, then what is new in the layer. */
  *entries(): MapIterator<[Key, Value]> {
    for (const [key, value] of this.#base) {
      yield this.#layer.has(key) ? [key, this.#layer.get(key) as Value] : [key, value];
    }
    for (const [key, value] of this.#layer) if (!this.#base.has(key)) yield [key, value];
  }

  *keys(): MapIterator<Key> {
    for (const [key] of this.entries()) yield key;
  }

  *values(): MapIterator<Value> {
    for (const [, value] of this.entries()) yield value;
  }

  [Symbol.iterator](): MapIterator<[Key, Value]> {
    return this.entries();
  }

  forEach(call: (value: Value, key: Key, map: ReadonlyMap<Key, Value>) => void): void {
    for (const [key, value] of this.entries()) call(value, key, this);
  }
}
