/** What can be seen of a JSON text without parsing it. */
export interface JsonOutline {
  /** Levels of lists and objects. */
  readonly depth: number;
  /** Whether the text stops inside a string, list or object. */
  readonly cutOff: boolean;
}

/**
 * Looks over a text that should be JSON. Engines differ in how deep a text they parse and some overflow
 * their stack, so depth is measured by counting brackets. Works for any text; one pass.
 */
export function outlineJson(text: string): JsonOutline {
  let level = 0;
  let depth = 0;
  for (let index = 0; index < text.length; index += 1) {
    switch (text.charCodeAt(index)) {
      case 0x22: {
        index = endOfString(text, index);
        if (index === text.length) return { depth, cutOff: true };
        break;
      }
      case 0x5b:
      case 0x7b:
        level += 1;
        depth = Math.max(depth, level);
        break;
      case 0x5d:
      case 0x7d:
        level -= 1;
        break;
    }
  }
  return { depth, cutOff: level > 0 };
}

/** The closing quotation mark of the string that opens at `start`, or the text's length when it has none. */
function endOfString(text: string, start: number): number {
  for (let index = start + 1; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    if (unit === 0x5c) index += 1;
    else if (unit === 0x22) return index;
  }
  return text.length;
}
