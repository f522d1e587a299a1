import Markdown from "react-markdown";
import { readGfm } from "../../sources/index.ts";
import { SafeLink } from "./safe-link.tsx";

const plugins = [readGfm];
const components = { a: SafeLink };
/** Notes are small: no pictures, no headings that would disturb the page's outline. */
const allowed = ["p", "em", "strong", "del", "a", "ul", "ol", "li", "code", "pre", "blockquote", "br"];

/** A reader's note, written in Markdown. */
export function NoteText({ children }: { children: string }) {
  return (
    <div className="note-text">
      <Markdown remarkPlugins={plugins} components={components} allowedElements={allowed} unwrapDisallowed>
        {children}
      </Markdown>
    </div>
  );
}
