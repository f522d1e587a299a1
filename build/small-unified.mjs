/*
 * What stands in for the package `unified` in pages of one file: parsing and transforming at once, which is all that is done
 * with Markdown there. Nothing is written, awaited, frozen or configured twice.
 */
import { VFile } from "./small-vfile.mjs";

/**
 * @typedef {(this: Processor, ...options: unknown[]) => Transformer | void} Plugin
 * @typedef {(tree: unknown, file: VFile) => unknown} Transformer
 * @typedef {Plugin | readonly [Plugin, ...unknown[]]} Used
 */

class Processor {
  /** Set by the plugin that parses. @type {((text: string, file: VFile) => unknown) | undefined} */
  parser = undefined;

  /** @type {Transformer[]} */
  #transformers = [];

  /** @type {Record<string, unknown>} */
  #data = {};

  /**
   * @param {Used | readonly Used[]} used
   * @param {...unknown} options
   */
  use(used, ...options) {
    if (typeof used === "function") {
      const transformer = used.call(this, ...options);
      if (transformer) this.#transformers.push(transformer);
    } else {
      for (const one of /** @type {readonly Used[]} */ (used)) {
        if (typeof one === "function") this.use(one);
        else this.use(...one);
      }
    }
    return this;
  }

  /**
   * All that plugins told each other, or one thing of it.
   * @param {string} [name]
   * @param {...unknown} value
   */
  data(name, ...value) {
    if (name === undefined) return this.#data;
    if (value.length === 0) return this.#data[name];
    this.#data[name] = value[0];
    return this;
  }

  /** @param {string | VFile} text */
  parse(text) {
    return this.parser?.(String(text), new VFile(String(text)));
  }

  /**
   * @param {unknown} tree
   * @param {VFile} [file]
   */
  runSync(tree, file = new VFile()) {
    return this.#transformers.reduce((now, transform) => transform(now, file) ?? now, tree);
  }
}

export function unified() {
  return new Processor();
}
