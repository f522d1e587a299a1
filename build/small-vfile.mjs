/*
 * What stands in for the packages `vfile` and `vfile-message` in the built page: there a file is a text that is read, without a
 * path, a history or an encoding, which together would be 2 kB of the first load.
 */

/** A text on its way through what reads it. */
export class VFile {
  data = {};
  /** Looked for where it is told from other things. @type {never[]} */
  messages = [];

  /** @param {string} [value] */
  constructor(value) {
    this.value = value;
  }

  toString() {
    return this.value ?? "";
  }

  /**
   * Nothing that reads a text of ours warns of anything.
   * @param {unknown} reason
   * @throws always
   */
  message(reason) {
    throw new VFileMessage(String(reason));
  }
}

/** What is wrong with a text. */
export class VFileMessage extends Error {}
