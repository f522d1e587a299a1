/**
 * What a page that is one file carries in itself: blocks of data, each a JSON string in a
 * `<script type="application/json" data-file="…">`. Pages of a server carry none. Without a document there is nothing.
 */
type Carrier = Pick<Document, "querySelectorAll">;

const page = (globalThis as { document?: Carrier }).document;

function blocks(carrier: Carrier | undefined): HTMLElement[] {
  return [...(carrier?.querySelectorAll<HTMLElement>("script[data-file]") ?? [])];
}

/**
 * The text of a file that the page carries.
 * @param file its path as it would be fetched, such as `sources/manifest.json`
 * @returns null where the page does not carry it
 */
export function embeddedFile(file: string, carrier = page): string | null {
  const text = blocks(carrier).find(({ dataset }) => dataset["file"] === file)?.textContent;
  return text ? JSON.parse(text) : null;
}

/** The id of the set of documents that the page carries; null where it carries none. */
export function embeddedSet(carrier = page): string | null {
  return blocks(carrier).find(({ dataset }) => dataset["set"])?.dataset["set"] ?? null;
}
