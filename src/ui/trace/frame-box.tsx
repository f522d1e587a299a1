import type { Span } from "../../text/index.ts";
import { type FramePiece, framePieces } from "./frame-pieces.ts";

const elements = { words: "b", cue: "em", sentence: "span", around: "span" } as const;

function Piece({ kind, text }: FramePiece) {
  const Element = elements[kind];
  return <Element className={`frame-${kind}`}>{text}</Element>;
}

/** Words with the sentences that they stand in, so that it can be seen whether their meaning was moved. */
export function FrameBox({
  caption,
  text,
  frame,
  words,
  cue = null,
  remark,
  language,
}: {
  caption: string;
  /** The canonical text. */
  text: string;
  frame: Span & { readonly before: Span | null; readonly after: Span | null };
  words: readonly Span[];
  /** What announces the words. */
  cue?: Span | null;
  remark?: string | null;
  /** Of the text, as a language tag (BCP 47). */
  language: string;
}) {
  return (
    <figure className="frame-box">
      <figcaption>{caption}</figcaption>
      <blockquote lang={language} dir="auto">
        {framePieces(text, frame, words, cue).map((piece) => (
          <Piece key={piece.index} {...piece} />
        ))}
      </blockquote>
      {remark && <p className="hint">{remark}</p>}
    </figure>
  );
}
