import { useMemo, useRef, useState } from "react";
import { useStore } from "zustand";
import { tagNames } from "../../annotations/index.ts";
import { type KeyEntry, keyOf, keyOverlaps } from "../../classroom/index.ts";
import { said } from "../../languages/index.ts";
import type { Collection, SourceDocument } from "../../sources/index.ts";
import {
  attempt,
  changeExercise,
  creatorsOf,
  type KeptExercise,
  type ShelfDesk,
  takeTagsAsKey,
} from "../../state/index.ts";
import { useAnnotations } from "../kit/use-annotations.ts";
import { KeyItem } from "./key-item.tsx";
import { plural } from "./plural.ts";
import { wordsOfSpans } from "./words-of-spans.ts";
import "./key.css";

/** The key of an exercise, made of the teacher's own tags, with what is to be said of each passage. */
export function KeyList({
  kept: { exercise },
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
        Key
      </h2>
      <p className="hint">
        What you would tag yourself. Students get it only where you hand out the exercise for practice.
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
              {overlaps.length === 1
                ? "Two passages of one tag share words."
                : `${overlaps.length} pairs of passages of one tag share words.`}
            </strong>{" "}
            A student’s passage can meet only one of the two: make them one, or move an end.
          </p>
          <ul>
            {overlaps.slice(0, 5).map(([one, other]) => (
              <li key={`${one.id} ${other.id}`}>
                {tagNames[one.tag]}: <q>{wordsOf(one)}</q> and <q>{wordsOf(other)}</q>
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
                changeExercise(desk, id, () => ({ key: null }), "removing the key");
                head.current?.focus();
                desk.lateral.messages.say("Removed the key.", { undo: true });
              }}
            >
              Remove the key
            </button>
          </p>
          {sources.map((source) => {
            const entries = keyOf(exercise, source.id);
            const text = texts.get(source.id)?.text;
            if (entries.length === 0 || text === undefined) return null;
            const isHere = collection.sources.some((one) => one.id === source.id);
            return (
              <section key={source.id} aria-label={source.title}>
                <h3 dir="auto">{source.title}</h3>
                <ol className="key-entries">
                  {entries.map((entry) => (
                    <KeyItem
                      key={entry.id}
                      exerciseId={id}
                      entry={entry}
                      text={text}
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
  const reasons = bare === 0 ? "each with a reason" : `${bare} without a reason`;
  return `${plural(key.length, "passage")}${optional === 0 ? "" : `, ${optional} optional`}, ${reasons}.`;
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
          <span>Whose tags</span>
          <select value={creator ?? ""} onChange={({ target }) => setChosen(target.value)}>
            {creators.map((one) => (
              <option key={one.creator} value={one.creator}>
                {one.creator === own ? `${one.creator} (you)` : one.creator}: {one.count}
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
        {creator === null || creator === own ? "Use my tags as the key" : "Use these tags as the key"}
      </button>
      <p id="take-tags-hint" className="hint">
        {count === 0
          ? "Nothing is tagged in these texts yet. Open them from the library and tag them as a student should; then come back."
          : `${plural(count, "tag")} in these texts.${hasKey ? " What you wrote into the key stays with passages that stay." : " Notes become reasons."}`}
      </p>
    </div>
  );
}
