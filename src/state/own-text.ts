import { t } from "../languages/index.ts";
import { markPages, type SourceDocument } from "../sources/index.ts";
import { type KeepingWindow, shelfTextsOf } from "../storage/index.ts";
import { LoadError } from "./load-error.ts";

/** An own text as it was added. Throws a LoadError; `what` names the source in it. */
export async function readOwnText(window: KeepingWindow, key: string, what: () => string): Promise<string> {
  const text = await shelfTextsOf(window)
    .text(key)
    .catch((cause: unknown) => {
      const reason = cause instanceof Error ? cause.message : String(cause);
      throw new LoadError(() => `${t("The text of {what} could not be read.", { what: what() })} ${reason}`, {
        cause,
      });
    });
  if (text) return text.text;
  throw new LoadError(() =>
    t(
      "The text of {what} is not in this browser any more. Add its file again, or restore a backup that has it.",
      { what: what() },
    ),
  );
}

/** The document of an own text with its pages marked, where it has any. */
export async function withOwnPages(
  window: KeepingWindow,
  key: string,
  document: SourceDocument,
): Promise<SourceDocument> {
  const text = await shelfTextsOf(window).text(key);
  return markPages(document, text?.pages ?? []);
}
