import { useQuery } from "@tanstack/react-query";
import { t } from "../../languages/index.ts";
import type { TracedWords } from "../../state/index.ts";
import { closestSentences } from "../../tracing/index.ts";
import type { ViewProps } from "../kit/view-props.ts";
import { byDate } from "./by-date.ts";
import { PlaceActs } from "./place-acts.tsx";
import { SourceLine } from "./source-line.tsx";

/** So many sentences are enough to judge by; more would be a list to search through. */
const shownAtMost = 5;

/** The sentences of other texts that say something like the words, best first, for the reader to judge. */
export function Closest({
  traced: { sourceId, parts, spans },
  collection,
  documents,
  onHide,
}: Pick<ViewProps, "collection" | "documents"> & { traced: TracedWords; onHide: () => void }) {
  const { data } = useQuery({
    queryKey: ["closest", sourceId, parts, spans, [...documents].map(([id, { text }]) => [id, text.length])],
    queryFn: () => {
      const others = collection.sources.filter(({ id }) => id !== sourceId).sort(byDate);
      const texts = others.flatMap(({ id }) => {
        const text = documents.get(id)?.text;
        return text === undefined ? [] : [{ id, text }];
      });
      return closestSentences(parts.join(" "), texts, { most: 2 }).slice(0, shownAtMost);
    },
    gcTime: 60_000,
    retry: false,
  });
  if (!data) return null;
  return (
    <section className="closest" aria-label={t("Closest sentences")}>
      <h3>{t("Closest sentences")}</h3>
      {data.length === 0 ? (
        <p>{t("No sentence of the other texts says anything like it.")}</p>
      ) : (
        <ol>
          {data.map((place) => {
            const source = collection.sources.find(({ id }) => id === place.id);
            const text = documents.get(place.id)?.text;
            return (
              source &&
              text !== undefined && (
                <li key={`${place.id} ${place.start}`}>
                  <SourceLine source={source} />
                  <p className="closest-words" lang={source.language} dir="auto">
                    {text.slice(place.start, place.end)}
                  </p>
                  <PlaceActs place={place} source={source} openId={sourceId} onShow={onHide} />
                </li>
              )
            );
          })}
        </ol>
      )}
    </section>
  );
}
