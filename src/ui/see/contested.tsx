import { memo, useMemo, useState } from "react";
import { type ContestedPassage, type Exercise, promptOf } from "../../classroom/index.ts";
import { plural, t } from "../../languages/index.ts";
import type { Source } from "../../sources/index.ts";
import { atClassroom, writePlace } from "../../state/index.ts";
import { sentencesIn } from "../../text/index.ts";
import { writeClassroomPage } from "../kit/classroom-page.ts";
import { languageOf } from "../kit/language-of.ts";
import { rich } from "../kit/rich.tsx";
import type { ClassReading, SeenText } from "./class-reading.ts";
import { labelWords, ruleWords, shortWords, studentsWords } from "./label-words.ts";
import { SeePart } from "./see-part.tsx";
import { unsurePlaces } from "./unsure-places.ts";
import type { ClassFindings } from "./use-class-findings.ts";

/** So many passages are a discussion. */
const most = 5;

/** The plan of the discussion: the most contested passages, and those that students were not sure of. */
export const Contested = memo(function Contested({
  exercise,
  sources,
  reading,
  findings: { contested },
}: {
  exercise: Exercise;
  sources: readonly Source[];
  reading: ClassReading;
  findings: ClassFindings;
}) {
  const passages = useMemo(
    () =>
      reading.texts
        .flatMap((seen, at) => (contested.get(at) ?? []).map((passage) => ({ seen, passage })))
        .sort((a, b) => b.passage.disagreement - a.passage.disagreement)
        .slice(0, most),
    [reading, contested],
  );
  const isWhole = contested.size === reading.texts.length;
  const discuss = writePlace(atClassroom(writeClassroomPage({ name: "discuss", exerciseId: exercise.id })));
  return (
    <SeePart id="contested">
      {isWhole && passages.length === 0 && <p>{t("Nothing is contested: all said the same everywhere.")}</p>}
      {isWhole && passages.length > 0 && (
        <>
          <ol className="see-contested">
            {passages.map(({ seen, passage }) => (
              <li key={`${seen.source.id} ${passage.start}`}>
                <InItsSentence seen={seen} passage={passage} language={languageOf(sources, seen.source.id)} />
                <p>{promptOf(passage)}</p>
                <p className="faint">{ruleWords(passage.rule)}</p>
                <p className="hint">{seen.source.title}</p>
              </li>
            ))}
          </ol>
          <a href={discuss}>{passages.length === 1 ? t("Discuss this") : t("Discuss these")}</a>
        </>
      )}
      <h3>{t("Not sure")}</h3>
      <Unsure sources={sources} reading={reading} />
    </SeePart>
  );
});

function InItsSentence({
  seen: { text },
  passage,
  language,
}: {
  seen: SeenText;
  passage: ContestedPassage;
  language: string | undefined;
}) {
  const [sentence] = sentencesIn(text, passage);
  const { start, end } = sentence ?? passage;
  return (
    <p className="see-words" dir="auto" lang={language}>
      {text.slice(start, passage.start)}
      <strong>{text.slice(passage.start, passage.end)}</strong>
      {text.slice(passage.end, end)}
    </p>
  );
}

/** So many places are listed at first: those of which most students were not sure. */
const listedAtFirst = 20;

function Unsure({ sources, reading }: { sources: readonly Source[]; reading: ClassReading }) {
  const places = useMemo(() => unsurePlaces(reading), [reading]);
  const [isWhole, setWhole] = useState(false);
  if (places.length === 0) return <p>{t("No student marked a passage as unsure.")}</p>;
  const listed = isWhole ? places : places.slice(0, listedAtFirst);
  return (
    <>
      <ul className="see-unsure">
        {listed.map(({ seen, at, words, tag, students }) => (
          <li key={`${seen.source.id} ${tag} ${at} ${words}`}>
            {rich("{words} {students}: {tag}? {source}", {
              words: (
                <q dir="auto" lang={languageOf(sources, seen.source.id)}>
                  {shortWords(words)}
                </q>
              ),
              students: studentsWords(students),
              tag: labelWords(tag),
              source: <span className="faint">{seen.source.title}</span>,
            })}
          </li>
        ))}
      </ul>
      {listed.length < places.length && (
        <button type="button" className="link" onClick={() => setWhole(true)}>
          {plural(
            places.length,
            "The {count} passage of which students were not sure",
            "All {count} passages of which students were not sure",
          )}
        </button>
      )}
    </>
  );
}
