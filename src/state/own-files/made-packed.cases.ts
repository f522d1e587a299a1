import { strToU8, zipSync } from "fflate";

/** A packed file: its texts by their paths. */
export function packed(texts: Readonly<Record<string, string>>): Uint8Array<ArrayBuffer> {
  return zipSync(Object.fromEntries(Object.entries(texts).map(([path, text]) => [path, strToU8(text)])));
}

const namespaces =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

/**
 * A Word document.
 * @param body the content of `w:body`
 * @param others further parts, by their paths
 */
export function madeWord(
  body: string,
  others: Readonly<Record<string, string>> = {},
): Uint8Array<ArrayBuffer> {
  return packed({
    "[Content_Types].xml":
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    "_rels/.rels":
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    "word/document.xml": `<?xml version="1.0"?><w:document ${namespaces}><w:body>${body}</w:body></w:document>`,
    "word/styles.xml": `<w:styles ${namespaces}><w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/></w:style></w:styles>`,
    "word/_rels/document.xml.rels":
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="https://example.org/" TargetMode="External"/></Relationships>',
    ...others,
  });
}

/** A paragraph of a Word document, in words that are XML already. */
export function paragraph(words: string, style = ""): string {
  const properties = style === "" ? "" : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`;
  return `<w:p>${properties}<w:r><w:t xml:space="preserve">${words}</w:t></w:r></w:p>`;
}

/**
 * An EPUB with the chapters given as the content of their bodies, by their names.
 * @param others further parts, by their paths
 */
export function madeBook(
  chapters: Readonly<Record<string, string>>,
  others: Readonly<Record<string, string>> = {},
): Uint8Array<ArrayBuffer> {
  const names = Object.keys(chapters);
  const items = names.map(
    (name, at) => `<item id="c${at}" href="text/${name}" media-type="application/xhtml+xml"/>`,
  );
  // The list of parts names them in another order than the one of reading.
  const list = `<?xml version="1.0"?><package><metadata xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>A book</dc:title>
    <dc:creator>Ada L.</dc:creator><dc:language>en</dc:language><dc:date>1843-10</dc:date></metadata>
    <manifest>${items.toReversed().join("")}</manifest><spine>${names.map((_name, at) => `<itemref idref="c${at}"/>`).join("")}</spine></package>`;
  const texts = Object.entries(chapters).map(([name, body]) => [
    `inside/text/${name}`,
    `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title/></head><body>${body}</body></html>`,
  ]);
  return packed({
    mimetype: "application/epub+zip",
    "META-INF/container.xml":
      '<container><rootfiles><rootfile full-path="inside/list.opf"/></rootfiles></container>',
    "inside/list.opf": list,
    ...Object.fromEntries(texts),
    ...others,
  });
}
