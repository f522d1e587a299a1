import { t } from "../../languages/index.ts";
import type { Source } from "../../sources/index.ts";
import type { TraceAnswer, TracedWords } from "../../state/index.ts";
import { isolated } from "../../text/index.ts";
import type { QuoteMatch } from "../../tracing/index.ts";
import { quoteFrame } from "../../tracing/index.ts";
import type { ViewProps } from "../kit/view-props.ts";
import { FrameBox } from "./frame-box.tsx";
import { sourceNoun } from "./source-nouns.ts";

/** What a cut of the quote takes from the source's sentence. */
function cutRemark({ cutAtStart, cutAtEnd }: QuoteMatch): string | null {
  if (cutAtStart && cutAtEnd) return t("The quote begins and ends in the middle of a sentence here.");
  if (cutAtStart) return t("The quote begins in the middle of a sentence here.");
  return cutAtEnd ? t("The quote ends in the middle of a sentence here.") : null;
}

/** The sentences around the words where they are quoted, and around them where they come from, for comparing. */
export function Frames({
  traced,
  answer: { trace, matches, isInPrimary },
  source,
  collection,
  documents,
}: Pick<ViewProps, "collection" | "documents"> & {
  traced: TracedWords;
  answer: TraceAnswer;
  /** The source that the quote is in. */
  source: Source;
}) {
  const { frame } = trace;
  const text = documents.get(traced.sourceId)?.text;
  const [first, last] = [traced.spans[0], traced.spans.at(-1)];
  const here =
    text !== undefined && first && last ? quoteFrame(text, { start: first.start, end: last.end }) : null;
  const match = matches.find(({ id }) => id === frame?.id);
  const origin = collection.sources.find(({ id }) => id === frame?.id);
  const there = documents.get(frame?.id ?? "")?.text;
  return (
    <div className="frames">
      {text !== undefined && here && (
        <FrameBox
          caption={t("In {text}", { text: sourceNoun(source) })}
          text={text}
          language={source.language}
          frame={here}
          words={traced.spans}
          cue={isInPrimary ? null : here.cue}
          remark={here.cue || isInPrimary ? null : t("Nothing beside them says whose words these are.")}
        />
      )}
      {frame && match && origin && there !== undefined && (
        <FrameBox
          caption={t("In {text}", {
            text:
              sourceNoun(origin) === sourceNoun(source) ? `“${isolated(origin.title)}”` : sourceNoun(origin),
          })}
          text={there}
          language={origin.language}
          frame={frame}
          words={match.pieces.map((piece) => piece.source)}
          remark={cutRemark(match)}
        />
      )}
    </div>
  );
}
