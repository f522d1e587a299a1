import { useMemo, useRef, useState } from "react";
import { useStore } from "zustand";
import { tagNames } from "../../annotations/index.ts";
import { type KeyEntry, keyOf, keyOverlaps } from "../../classroom/index.ts";
import { formatNumber, plural, said, t } from "../../languages/index.ts";
import type { Collection, SourceDocument } from "../../sources/index.ts";
import {
  attempt,
  changeExercise,
  creatorsOf,
  type KeptExercise,
  type ShelfDesk,
  takeTagsAsKey,
} from "../../state/index.ts";
import { rich } from "../kit/rich.tsx";
import { useAnnotations } from "../kit/use-annotations.ts";
import { KeyItem } from "./key-item.tsx";
import { wordsOfSpans } from "./words-of-spans.ts";
import "./key.css";

/** The key of an exercise, made of the teacher's own tags, with what is to be said of each passage. */
export function KeyList({
  kept: { exercise, sources: kept },
  collection,
  texts,
  desk,
}: {
  kept: KeptExercise;
  collection: Collection;
  texts: ReadonlyMap<string, SourceDocument>;
  desk: ShelfDesk;
}) {
  const { id, key, sources } = exercise;
  const [openId, setOpenId] = useState<string | null>(null);
  const head = useRef<HTMLHeadingElement>(null);
  const overlaps = useMemo(() => keyOverlaps(key ?? []), [key]);
  const wordsOf = (entry: { sourceId: string; spans: readonly { start: number; end: number }[] }) =>
    wordsOfSpans(texts.get(entry.sourceId)?.text ?? "", entry.spans);
  return (
    <section className="edit-part" aria-labelledby="edit-key">
      <h2 id="edit-key" ref={head} tabIndex={-1}>
        {t("Key")}
      </h2>
      <p className="hint">
        {t("What you would tag yourself. Students get it only where you hand out the exercise for practice.")}
      </p>
      <TakeTags
        exerciseId={id}
        sourceIds={sources.map((one) => one.id)}
        texts={texts}
        hasKey={key !== null}
        isReady={texts.size === sources.length}
        desk={desk}
      />
      {overlaps.length > 0 && (
        <div className="key-overlaps" role="note">
          <p>
            <strong>
              {plural(
                overlaps.length,
                "Two passages of one tag share words.",
                "{count} pairs of passages of one tag share words.",
              )}
            </strong>{" "}
            {t("A student’s passage can meet only one of the two: make them one, or move an end.")}
          </p>
          <ul>
            {overlaps.slice(0, 5).map(([one, other]) => (
              <li key={`${one.id} ${other.id}`}>
                {rich("{tag}: {one} and {other}", {
                  tag: t(tagNames[one.tag]),
                  one: <q>{wordsOf(one)}</q>,
                  other: <q>{wordsOf(other)}</q>,
                })}
              </li>
            ))}
          </ul>
        </div>
      )}
      {key !== null && key.length > 0 && (
        <>
          <p className="key-count">
            {keyInWords(key)}{" "}
            <button
              type="button"
              className="link"
              onClick={() => {
                changeExercise(desk, id, () => ({ key: null }), t("removing the key"));
                head.current?.focus();
                desk.lateral.messages.say(t("Removed the key."), { undo: true });
              }}
            >
              {t("Remove the key")}
            </button>
          </p>
          {sources.map((source) => {
            const entries = keyOf(exercise, source.id);
            const text = texts.get(source.id)?.text;
            if (entries.length === 0 || text === undefined) return null;
            const isHere = collection.sources.some((one) => one.id === source.id);
            const language = kept.find((one) => one.id === source.id)?.language;
            return (
              <section key={source.id} aria-label={source.title}>
                <h3 dir="auto" lang={language}>
                  {source.title}
                </h3>
                <ol className="key-entries">
                  {entries.map((entry) => (
                    <KeyItem
                      key={entry.id}
                      exerciseId={id}
                      entry={entry}
                      text={text}
                      language={language}
                      isHere={isHere}
                      isOpen={openId === entry.id}
                      onOpen={setOpenId}
                      onRemoved={() => head.current?.focus()}
                      desk={desk}
                    />
                  ))}
                </ol>
              </section>
            );
          })}
        </>
      )}
    </section>
  );
}

/** How far a key has come, in a sentence. */
function keyInWords(key: readonly KeyEntry[]): string {
  const optional = key.filter((entry) => entry.optional === true).length;
  const bare = key.filter(({ reason }) => (reason ?? "") === "").length;
  const passages = plural(key.length, "{count} passage", "{count} passages");
  const reasons =
    bare === 0
      ? t("each with a reason")
      : plural(bare, "{count} without a reason", "{count} without a reason");
  if (optional === 0) return t("{passages}, {reasons}.", { passages, reasons });
  return t("{passages}, {optional}, {reasons}.", {
    passages,
    optional: plural(optional, "{count} optional", "{count} optional"),
    reasons,
  });
}

/** Takes tags as the key: one's own, or where several people tagged those of one of them. */
function TakeTags({
  exerciseId,
  sourceIds,
  texts,
  hasKey,
  isReady,
  desk,
}: {
  exerciseId: string;
  sourceIds: readonly string[];
  texts: ReadonlyMap<string, SourceDocument>;
  hasKey: boolean;
  isReady: boolean;
  desk: ShelfDesk;
}) {
  const { lateral } = desk;
  const placed = useAnnotations((state) => state.placed);
  const own = useStore(lateral.preferences, ({ codeName }) => codeName);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is placed is what they are counted in
  const creators = useMemo(() => creatorsOf(lateral, sourceIds), [lateral, placed, sourceIds.join(" ")]);
  const [chosen, setChosen] = useState<string | null>(null);
  const isKnown = (name: string | null) => creators.some(({ creator }) => creator === name);
  const creator = isKnown(chosen) ? chosen : isKnown(own) ? own : (creators[0]?.creator ?? null);
  const count = creators.find((one) => one.creator === creator)?.count ?? 0;
  return (
    <div className="take-tags">
      {creators.length > 1 && (
        <label className="field">
          <span>{t("Whose tags")}</span>
          <select value={creator ?? ""} onChange={({ target }) => setChosen(target.value)}>
            {creators.map((one) => (
              <option key={one.creator} value={one.creator}>
                {one.creator === own ? t("{name} (you)", { name: one.creator }) : one.creator}:{" "}
                {formatNumber(one.count)}
              </option>
            ))}
          </select>
        </label>
      )}
      <button
        type="button"
        aria-disabled={count === 0 || !isReady}
        aria-describedby="take-tags-hint"
        onClick={() => {
          if (count > 0 && isReady)
            attempt(lateral, said("Taking your tags"), takeTagsAsKey(desk, exerciseId, texts, creator));
        }}
      >
        {creator === null || creator === own ? t("Use my tags as the key") : t("Use these tags as the key")}
      </button>
      <p id="take-tags-hint" className="hint">
        {count === 0
          ? t(
              "Nothing is tagged in these texts yet. Open them from the library and tag them as a student should; then come back.",
            )
          : `${plural(count, "{count} tag in these texts.", "{count} tags in these texts.")} ${
              hasKey
                ? t("What you wrote into the key stays with passages that stay.")
                : t("Notes become reasons.")
            }`}
      </p>
    </div>
  );
}
