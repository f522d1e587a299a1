import { memo, useCallback, useMemo, useState } from "react";
import { type TagId, tagNames } from "../../annotations/index.ts";
import { type Exercise, heatMap, tagsInWords } from "../../classroom/index.ts";
import { t } from "../../languages/index.ts";
import type { Source } from "../../sources/index.ts";
import { languageOf } from "../kit/language-of.ts";
import type { ClassReading } from "./class-reading.ts";
import { HeatLegend } from "./heat-legend.tsx";
import { heatPieces } from "./heat-pieces.ts";
import { HeatSentences } from "./heat-sentences.tsx";
import { HeatText } from "./heat-text.tsx";
import { shortWords } from "./label-words.ts";
import { SeePart } from "./see-part.tsx";
import type { ClassFindings } from "./use-class-findings.ts";
import "./heat.css";

const noSegments: never[] = [];

/** The text of a source, each word by how many tagged it and how. */
export const Heat = memo(function Heat({
  exercise,
  sources,
  reading,
  findings,
}: {
  exercise: Exercise;
  sources: readonly Source[];
  reading: ClassReading;
  findings: ClassFindings;
}) {
  const [place, setPlace] = useState(0);
  const [tag, setTag] = useState<TagId | null>(null);
  const [student, setStudent] = useState<number | null>(null);
  const [withKey, setWithKey] = useState(false);
  const seen = reading.texts[place];
  const ofClass = findings.heat.get(place) ?? noSegments;
  const readers = useMemo(
    () => (student === null ? seen?.readers : seen?.readers.slice(student, student + 1)) ?? [],
    [seen, student],
  );
  const segments = useMemo(
    () => (student === null || !seen ? ofClass : heatMap(seen.text.length, readers)),
    [ofClass, seen, student, readers],
  );
  const pieces = useMemo(
    () => heatPieces(segments, { readers: readers.length, tag, key: withKey ? (seen?.key ?? []) : [] }),
    [segments, readers, tag, withKey, seen],
  );
  const [said, setSaid] = useState("");
  const point = useCallback(
    (at: number) => {
      const piece = pieces[at];
      if (!(piece && seen)) return;
      const words = shortWords(seen.text.slice(piece.start, piece.end));
      const counts = t("“{words}”: {counts}.", { words, counts: piece.words });
      const inKey = piece.key.length > 0 && t("In the key: {tags}.", { tags: tagsInWords(piece.key) });
      setSaid(inKey ? `${counts} ${inKey}` : counts);
    },
    [pieces, seen],
  );
  if (!seen) return null;
  const language = languageOf(sources, seen.source.id);
  return (
    <SeePart id="heat">
      <div className="see-tools">
        <label className="see-wide">
          {t("Text")}
          <select
            value={place}
            onChange={(event) => {
              setPlace(Number(event.target.value));
              setSaid("");
            }}
          >
            {reading.texts.map(({ source: { id, title } }, at) => (
              <option key={id} value={at}>
                {title}
              </option>
            ))}
          </select>
        </label>
        <label>
          {t("Tag")}
          <select
            value={tag ?? ""}
            onChange={(event) => setTag(exercise.tags.find((id) => id === event.target.value) ?? null)}
          >
            <option value="">{t("All tags")}</option>
            {exercise.tags.map((id) => (
              <option key={id} value={id}>
                {t(tagNames[id])}
              </option>
            ))}
          </select>
        </label>
        <label>
          {t("Student")}
          <select
            value={student ?? ""}
            onChange={(event) => setStudent(event.target.value === "" ? null : Number(event.target.value))}
          >
            <option value="">{t("The whole class")}</option>
            {reading.students.map((name, at) => (
              <option key={name} value={at}>
                {name}
              </option>
            ))}
          </select>
        </label>
        {exercise.key !== null && (
          <label className="check">
            <input type="checkbox" checked={withKey} onChange={(event) => setWithKey(event.target.checked)} />
            {t("Show the key")}
          </label>
        )}
      </div>
      <p className="heat-of">
        {[seen.source.title, tag && t(tagNames[tag]), student !== null && reading.students[student]]
          .filter(Boolean)
          .join(" · ")}
      </p>
      <HeatLegend tags={tag === null ? exercise.tags : [tag]} withKey={withKey} isClass={student === null} />
      {pieces.length === 0 && (student !== null || findings.heat.has(place)) && (
        <p className="see-none">{t("Nobody tagged anything here.")}</p>
      )}
      <div className="heat">
        <HeatText
          key={seen.source.id}
          document={seen.document}
          pieces={pieces}
          label={t("Heat map of {title}", { title: seen.source.title })}
          language={language}
          onPoint={point}
        />
        <p className="heat-said" role="status">
          {said || t("Point at words, tap them, or go through them with the arrow keys.")}
        </p>
      </div>
      <HeatSentences key={`${place} ${student}`} text={seen.text} language={language} readers={readers} />
    </SeePart>
  );
});
