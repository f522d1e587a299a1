import { useQuery } from "@tanstack/react-query";
import { spokenLocale, t } from "../../languages/index.ts";
import type { Source } from "../../sources/index.ts";
import { plainTextQuery } from "../../state/index.ts";
import { LoadFailure } from "../kit/load-failure.tsx";

/**
 * A source as plain text, for when showing it as it is laid out fails. As simple as can be: it shares nothing with what
 * failed, and has no tags, whose places are those of the text as it is laid out.
 */
export function PlainText({ source, onBack }: { source: Source; onBack: () => void }) {
  const { data, error, refetch } = useQuery(plainTextQuery(source));
  if (error) return <LoadFailure error={error} onRetry={() => refetch()} />;
  return (
    <article className="reader" aria-label={source.title} lang={source.language}>
      <header className="source-head" lang={spokenLocale().code}>
        <h1 lang={source.language}>{source.title}</h1>
        <p className="source-fallback" role="note">
          {t("Shown as plain text, as you asked, and without your annotations, which are kept.")}{" "}
          <button type="button" className="link" onClick={onBack}>
            {t("Show it as it is laid out")}
          </button>
        </p>
      </header>
      <div className="text">
        {data?.sections.map(({ start, end }) => (
          <div key={start} className="section stretch">
            {data.text.slice(start, end)}
          </div>
        ))}
      </div>
    </article>
  );
}
