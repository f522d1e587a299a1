import { lazy, Suspense, useEffect, useState } from "react";
import { formatDate, plural, said, spokenLocale, t } from "../../languages/index.ts";
import { documentWords, type Source, type SourceDocument } from "../../sources/index.ts";
import { embeddedSet } from "../../storage/index.ts";
import { SafeLink } from "../kit/safe-link.tsx";
import { whenIdle } from "./idle.ts";

const SourceActs = lazy(() =>
  import("./source-acts.tsx").then(({ SourceActs }) => ({ default: SourceActs })),
);

const kinds = {
  primary: said("Primary source"),
  report: said("News report"),
  opinion: said("Opinion article"),
  aggregator: said("Aggregator article"),
  other: said("Text"),
} as const;

/** Words a minute that an adult reads silently in English (Brysbaert 2019, Journal of Memory and Language 109). */
const wordsPerMinute = 238;

/** A word of English with the space after it, in characters. */
const charactersPerWord = 6;

/** A date of the manifest, which may be known to the month only, in words. */
export function dateInWords(date: string): string {
  const [year, month, day] = date.split("-").map(Number);
  if (year === undefined || month === undefined) return date;
  return formatDate(Date.UTC(year, month - 1, day ?? 1), {
    year: "numeric",
    month: "long",
    ...(day === undefined ? {} : { day: "numeric" }),
    timeZone: "UTC",
  });
}

export function kindInWords(source: Source): string {
  return t(kinds[source.kind]);
}

/** Words are counted while nothing else is to be done: the text itself comes first. */
function useWords(document: SourceDocument): number | null {
  const [words, setWords] = useState<number | null>(null);
  useEffect(() => {
    const steps = documentWords(document);
    return whenIdle(() => {
      const step = steps.next();
      if (step.done) setWords(step.value);
      return !step.done;
    });
  }, [document]);
  return words;
}

/** What there is to know about a source before reading it. */
export function SourceHeader({
  source,
  document,
  heading: Heading = "h1",
}: {
  source: Source;
  document: SourceDocument;
  heading: "h1" | "h2" | undefined;
}) {
  const words = useWords(document);
  // Until they are counted, about as much room is kept, so that nothing below moves.
  const shown = words ?? Math.round(document.text.length / charactersPerWord);
  const counting = words === null ? { visibility: "hidden" as const } : undefined;
  const date = source.date === null ? t("Undated") : dateInWords(source.date);
  return (
    <header className="source-head" lang={spokenLocale().code}>
      <p className="source-kind" data-kind={source.kind}>
        {kindInWords(source)}
      </p>
      <Heading dir="auto" lang={source.language}>
        {source.title}
      </Heading>
      <p className="source-facts">
        <span>{source.author ?? source.publisher ?? t("Publisher unknown")}</span>
        {source.author !== null && source.publisher !== null && <span>{source.publisher}</span>}
        <span title={source.dateNote ?? undefined}>
          {source.dateNote === null ? date : t("{date} (about)", { date })}
        </span>
        <span style={counting}>{plural(shown, "{count} word", "{count} words")}</span>
        <span style={counting}>
          {t("{count} min", { count: Math.max(1, Math.round(shown / wordsPerMinute)) })}
        </span>
      </p>
      {document.fallback !== null && (
        <p className="source-fallback" role="note">
          {t("Its Markdown {reason}, so it is shown as plain text.", { reason: t(document.fallback) })}
        </p>
      )}
      <details className="source-provenance">
        <summary>{t("About this text")}</summary>
        <p>{source.provenance}</p>
        {source.dateNote !== null && <p>{source.dateNote}</p>}
        {source.link && (
          <p>
            <SafeLink href={source.link}>{source.link}</SafeLink>
          </p>
        )}
      </details>
      {embeddedSet() === null && (
        <div className="source-acts">
          <Suspense fallback={null}>
            <SourceActs sourceId={source.id} />
          </Suspense>
        </div>
      )}
    </header>
  );
}
