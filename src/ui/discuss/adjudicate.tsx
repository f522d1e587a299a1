import { useCallback, useMemo, useState } from "react";
import { type Discussion, isDecided } from "../../classroom/index.ts";
import { t } from "../../languages/index.ts";
import { adjudicate, adjudicationOf } from "../../state/index.ts";
import type { ClassProps } from "../kit/classroom-props.ts";
import { languageOf } from "../kit/language-of.ts";
import type { Act } from "./entry-editor.tsx";
import { KeyActs } from "./key-acts.tsx";
import { KeySheet } from "./key-sheet.tsx";
import { PlacePanel } from "./place-panel.tsx";
import { PlaceText } from "./place-text.tsx";
import { chosenPlaces, nextOpen, type PlaceChoices, type WorkPlace, workPlaces } from "./place-work.ts";
import "./adjudicate.css";

const none: readonly WorkPlace[] = [];

/** A key from what everybody tagged: place by place, beside the text. */
export function Adjudicate({
  discussion,
  ...props
}: Pick<ClassProps, "collected" | "desk" | "kept" | "texts"> & { discussion: Discussion }) {
  const { collected, desk, kept, texts } = props;
  const { exercise } = kept;
  const adjudication = useMemo(() => adjudicationOf(discussion, exercise), [discussion, exercise]);
  // Each read discussion is a new object; the same base gives the same places.
  const base = useMemo(() => JSON.stringify(adjudication.base), [adjudication]);
  const all = useMemo(
    () => workPlaces({ collected, kept, texts }, JSON.parse(base)),
    [collected, kept, texts, base],
  );
  const [sourceId, setSourceId] = useState(exercise.sources[0]?.id ?? "");
  const [choices, setChoices] = useState<PlaceChoices>({ order: "text", onlyDiffering: false });
  const [hasNames, setNames] = useState(true);
  const [wanted, setWanted] = useState<string | null>(null);
  const inText = all.get(sourceId) ?? none;
  const places = useMemo(() => chosenPlaces(inText, choices), [inText, choices]);
  const found = places.findIndex((place) => nameOf(place) === wanted);
  const at = found < 0 ? 0 : found;
  const place = places[at];
  const text = texts.get(sourceId)?.text ?? "";
  const language = languageOf(kept.sources, sourceId);
  const everywhere = [...all.values()].flat();
  const decided = everywhere.filter((one) => isDecided(adjudication, one)).length;
  const act: Act = useCallback(
    (change, label) => {
      if (adjudicate(desk, exercise, change, label)) return;
      desk.lateral.messages.say(t("That is as far as it goes: nothing was changed."));
    },
    [desk, exercise],
  );
  const go = (to: WorkPlace | undefined | null) => to && setWanted(nameOf(to));
  const goInText = useCallback(
    (number: number) => {
      const to = inText[number];
      if (to) setWanted(nameOf(to));
    },
    [inText],
  );
  const open = nextOpen(places, adjudication, at);
  return (
    <>
      <div className="adjudicate">
        <div className="adjudicate-head">
          <p>
            <label htmlFor="adjudicated">
              {t("{count} of {all} places decided", { count: decided, all: everywhere.length })}
            </label>{" "}
            <progress id="adjudicated" max={Math.max(1, everywhere.length)} value={decided} />
          </p>
          <KeyActs desk={desk} kept={kept} discussion={discussion} adjudication={adjudication} />
        </div>
        <div className="adjudicate-tools">
          <label className="adjudicate-choice">
            {t("Source")}
            <select value={sourceId} onChange={({ target }) => setSourceId(target.value)}>
              {exercise.sources.map(({ id, title }) => (
                <option key={id} value={id}>
                  {title} ({all.get(id)?.length ?? 0})
                </option>
              ))}
            </select>
          </label>
          <label className="adjudicate-choice">
            {t("Order")}
            <select
              value={choices.order}
              onChange={({ target }) =>
                setChoices({ ...choices, order: target.value === "text" ? "text" : "difference" })
              }
            >
              <option value="text">{t("As in the text")}</option>
              <option value="difference">{t("Where readers differ most")}</option>
            </select>
          </label>
          <label className="check">
            <input
              type="checkbox"
              checked={choices.onlyDiffering}
              onChange={({ target }) => setChoices({ ...choices, onlyDiffering: target.checked })}
            />
            {t("Only where readers differ")}
          </label>
          <label className="check">
            <input type="checkbox" checked={!hasNames} onChange={({ target }) => setNames(!target.checked)} />
            {t("Hide code names")}
          </label>
        </div>
        <div className="adjudicate-columns">
          <PlaceText
            text={text}
            language={language}
            title={exercise.sources.find(({ id }) => id === sourceId)?.title ?? ""}
            places={inText}
            adjudication={adjudication}
            current={place ? inText.findIndex((one) => nameOf(one) === nameOf(place)) : -1}
            onPlace={goInText}
          />
          <section className="adjudicate-place" aria-label={t("Place")}>
            {place ? (
              <>
                <header>
                  <h2 aria-live="polite">
                    {t("Place {number} of {all}", { number: at + 1, all: places.length })}
                  </h2>
                  <button type="button" aria-disabled={at === 0} onClick={() => go(places[at - 1])}>
                    {t("Previous")}
                  </button>
                  <button
                    type="button"
                    aria-disabled={at === places.length - 1}
                    onClick={() => go(places[at + 1])}
                  >
                    {t("Next")}
                  </button>
                  <button type="button" aria-disabled={open === null} onClick={() => go(open)}>
                    {t("Next open")}
                  </button>
                </header>
                <PlacePanel
                  key={nameOf(place)}
                  place={place}
                  text={text}
                  language={language}
                  tags={exercise.tags}
                  adjudication={adjudication}
                  hasNames={hasNames}
                  newId={desk.lateral.newId}
                  act={act}
                />
              </>
            ) : (
              <p className="discuss-none">
                {inText.length === 0
                  ? t(
                      "Nobody tagged anything in this text, and its key is empty. Choose another source, or collect hand-ins under Class.",
                    )
                  : t("Readers agree everywhere in this text.")}
              </p>
            )}
          </section>
        </div>
      </div>
      <KeySheet entries={adjudication.entries} kept={kept} texts={texts} />
    </>
  );
}

function nameOf({ sourceId, start, end }: WorkPlace): string {
  return `${sourceId} ${start} ${end}`;
}
