import type { ReactNode } from "react";
import { t } from "../../languages/index.ts";
import type { Source } from "../../sources/index.ts";
import { dateInWords } from "../reader/source-header.tsx";
import type { PaperParagraph, PaperText } from "./paper-paragraphs.ts";

/** One text on paper: its head, and its paragraphs with their numbers. */
export function PaperTextPart({
  title,
  source,
  isToRead,
  paper: { paragraphs, goesOn },
  drawn,
  children,
}: {
  title: string;
  /** What else is known of it. */
  source: Source | undefined;
  /** Whether nothing in it is to be tagged. */
  isToRead: boolean;
  paper: PaperText;
  drawn: (paragraph: PaperParagraph) => ReactNode;
  /** What stands below the text. */
  children?: ReactNode;
}) {
  const facts = [
    source?.author,
    source?.publisher,
    typeof source?.date === "string" ? dateInWords(source.date) : null,
  ].filter((fact) => fact !== null && fact !== undefined);
  return (
    <section className="paper-source" lang={source?.language ?? undefined}>
      <header>
        <h3 dir="auto">{title}</h3>
        {facts.length > 0 && <p>{facts.join(" · ")}</p>}
        {isToRead && <p>{t("Only to be read: nothing is to be tagged in this text.")}</p>}
      </header>
      <div className="paper-text">
        {paragraphs.map((paragraph) => (
          <Paragraph key={paragraph.start} paragraph={paragraph} drawn={drawn(paragraph)} />
        ))}
        {goesOn && <Gap />}
      </div>
      {children}
    </section>
  );
}

function Paragraph({
  paragraph: { number, isAfterGap },
  drawn,
}: {
  paragraph: PaperParagraph;
  drawn: ReactNode;
}) {
  return (
    <>
      {isAfterGap && <Gap />}
      {number === null ? (
        <h4 dir="auto">{drawn}</h4>
      ) : (
        <p dir="auto">
          <span className="paper-number">{number}</span> {drawn}
        </p>
      )}
    </>
  );
}

/** A part of the text is left out here. */
function Gap() {
  return <p className="paper-gap">[ … ]</p>;
}
