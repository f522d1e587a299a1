import Markdown, { type Components } from "react-markdown";
import { isEasyMarkdown, readGfm } from "../../sources/index.ts";
import { SafeLink } from "./safe-link.tsx";

const plugins = [readGfm];
// Ids are for footnotes, whose numbers and links back stay behind with their text.
const components: Components = { a: SafeLink, li: ({ children }) => <li>{children}</li> };
/** Notes are small: no pictures, no headings that would disturb the page's outline. */
const allowed = ["p", "em", "strong", "del", "a", "ul", "ol", "li", "code", "pre", "blockquote", "br"];

/** How much of a note that is shown as it was written, in UTF-16 code units: its field shows the rest. */
const shownLength = 3_000;

/**
 * A reader's note, written in Markdown; one that may take long to read, as anyone may write it, stands as it is, and cut
 * short unless all of it is wanted.
 */
export function NoteText({ children, isWhole = false }: { children: string; isWhole?: boolean }) {
  if (!isEasyMarkdown(children)) {
    const isLong = !isWhole && children.length > shownLength;
    return (
      <p className="note-text" data-plain="">
        {isLong ? `${children.slice(0, shownLength)}…` : children}
      </p>
    );
  }
  return (
    <div className="note-text">
      <Markdown remarkPlugins={plugins} components={components} allowedElements={allowed} unwrapDisallowed>
        {children}
      </Markdown>
    </div>
  );
}
