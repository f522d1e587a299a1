/** The tables by which PDFs without their own write Chinese, Japanese and Korean: each loaded when a file needs it. */
const addresses = import.meta.glob<string>("/node_modules/pdfjs-dist/cmaps/*.bcmap", {
  query: "?url",
  import: "default",
  eager: true,
});

/** What the PDF library asks for such tables, and for other things, which reading words does without. */
export class CharacterMaps {
  /** @throws where there is no such table, or it could not be loaded */
  async fetch({ kind, filename }: { kind: string; filename: string }): Promise<Uint8Array> {
    const address = addresses[`/node_modules/pdfjs-dist/cmaps/${filename}`];
    if (kind !== "cMapUrl" || address === undefined) {
      throw new Error(`unexpected ${filename}, expected a table of characters`);
    }
    const response = await fetch(address);
    if (!response.ok) throw new Error(`unexpected answer ${response.status} for ${address}, expected 200`);
    return new Uint8Array(await response.arrayBuffer());
  }
}
