import { readMarkdown } from "../sources/index.ts";

/**
 * Reads Markdown away from the page. The one message is the Markdown; it is answered by the document's sections, one
 * message each, so that unpacking them never holds up the page, then by a document without sections.
 */
self.onmessage = ({ data }: MessageEvent<string>) => {
  const { sections, ...rest } = readMarkdown(data);
  for (const section of sections) self.postMessage(section);
  self.postMessage({ ...rest, sections: [] });
};
