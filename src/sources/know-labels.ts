// For the type of `micromarkExtensions` in a processor's data.
import type {} from "remark-parse";
import type { Processor } from "unified";

/**
 * Plugin of a processor: lets links point to labels that are defined in another piece of the text.
 * `[words]` is a link only if the parser knows the label, so the labels are put on its list before it reads the
 * first line. What is tried at each line for that never matches.
 */
export function knowLabels(this: Processor, identifiers: readonly string[]): void {
  const data = this.data();
  data.micromarkExtensions ??= [];
  data.micromarkExtensions.push({
    flowInitial: {
      null: {
        tokenize(_effects, _ok, nok) {
          const { defined } = this.parser;
          return (code) => {
            // An identifier is a label in lower case; the parser keeps its list in upper case.
            if (defined.length === 0)
              for (const identifier of identifiers) defined.push(identifier.toUpperCase());
            return nok(code);
          };
        },
      },
    },
  });
}
