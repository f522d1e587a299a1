import { startTransition, useCallback, useEffect, useId, useMemo, useRef, useState } from "react";
import { useStore } from "zustand";
import { t } from "../../languages/index.ts";
import type { SourceDocument, TextBlock } from "../../sources/index.ts";
import { type Shown, tagPlaces } from "../../state/index.ts";
import { endPreview, previewSpan } from "../anchors/preview-span.ts";
import { useLateral } from "../kit/lateral-context.tsx";
import { useShownOf } from "../kit/use-shown.ts";
import { blockNames, firstRange, sentenceGroups, withEarlier, withMore } from "./sentence-groups.ts";
import { type SentenceActs, SentenceItem } from "./sentence-item.tsx";
import { tagsOfSentences } from "./tags-of-sentences.ts";
import { useFollowedText } from "./use-followed-text.ts";

/**
 * The sentences of a text, paragraph by paragraph. What is listed is all in the page and stays there: a list of which
 * only a window exists can't be read on by a screen reader. A long text is listed a helping at a time.
 * @param at where the reader was when the list was opened, in UTF-16 code units
 */
export function SentenceList({
  sourceId,
  document,
  blocks,
  at,
  onOpen,
}: {
  sourceId: string;
  document: SourceDocument;
  blocks: readonly TextBlock[];
  at: number;
  /** A card is to be shown. */
  onOpen: (id: string) => void;
}) {
  const lateral = useLateral();
  const { text } = document;
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  /** Where the block begins whose heading is to get the focus. */
  const wanted = useRef<number | null>(null);
  const [range, setRange] = useState(() => firstRange(blocks, at));
  const [choosing, setChoosing] = useState<number | null>(null);
  const names = useMemo(() => blockNames(text, blocks), [text, blocks]);
  const groups = useMemo(() => sentenceGroups(text, blocks, names, range), [text, blocks, names, range]);
  const { drawn } = useShownOf(sourceId, text);
  const tagged = useTags(groups, drawn);
  const letters = useStore(lateral.preferences, ({ letterKeys }) => letterKeys);
  const language = useStore(lateral.reading, ({ source }) => source?.language);
  useFollowedText(list, at);
  useEffect(() => endPreview, []);

  const tagSentence = useCallback<SentenceActs["onTag"]>(
    (span, tag) => tagPlaces(lateral, tag, [{ span, exact: false, byTouch: false }]),
    [lateral],
  );
  const acts = useMemo<SentenceActs>(
    () => ({
      onChoosing: setChoosing,
      onTag: tagSentence,
      onOpen,
      onLook: (sentence) => previewSpan(lateral, sentence),
    }),
    [lateral, tagSentence, onOpen],
  );

  /** Lists more, bit by bit, and brings the focus to the first of it: whoever goes on from the button would miss it. */
  function extend(extended: typeof range) {
    const first = extended.from < range.from ? blocks[extended.from] : blocks[range.to];
    wanted.current = first?.start ?? null;
    startTransition(() => setRange(extended));
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: what is wanted is there once the range is
  useEffect(() => {
    if (wanted.current === null) return;
    const heading = list.current?.querySelector<HTMLElement>(`[data-block="${wanted.current}"] h3`);
    // On a busy machine the effect of the list before may come first.
    if (!heading) return;
    wanted.current = null;
    heading.focus();
  }, [range]);

  return (
    <div ref={list} className="sentence-list">
      {range.from > 0 && (
        <button type="button" onClick={() => extend(withEarlier(blocks, range))}>
          {t("Show earlier sentences")}
        </button>
      )}
      {groups.map(({ start, name, sentences }) => (
        <section key={start} data-block={start} className="sentence-group">
          <h3 id={`${id}-${start}`} tabIndex={-1}>
            {name}
          </h3>
          <ol aria-labelledby={`${id}-${start}`}>
            {sentences.map((sentence) => (
              <SentenceItem
                key={sentence.start}
                sentence={sentence}
                language={language}
                words={text.slice(sentence.start, sentence.end)}
                annotations={tagged.get(sentence.start)}
                isChoosing={choosing === sentence.start}
                letters={letters}
                acts={acts}
              />
            ))}
          </ol>
        </section>
      ))}
      {range.to < blocks.length && (
        <button type="button" onClick={() => extend(withMore(blocks, range))}>
          {t("Show more sentences")}
        </button>
      )}
    </div>
  );
}

/** The tags of each listed sentence. The same list as before where nothing changed, so that only what changed is drawn. */
function useTags(groups: ReturnType<typeof sentenceGroups>, drawn: readonly Shown[]) {
  const before = useRef<ReadonlyMap<number, readonly Shown[]>>(new Map());
  const sentences = useMemo(() => groups.flatMap((group) => group.sentences), [groups]);
  const tagged = useMemo(() => tagsOfSentences(sentences, drawn), [sentences, drawn]);
  const kept = useMemo(
    () =>
      new Map(
        [...tagged].map(([start, now]) => {
          const known = before.current.get(start);
          const isSame = known?.length === now.length && now.every((one, index) => one === known[index]);
          return [start, isSame ? known : now];
        }),
      ),
    [tagged],
  );
  useEffect(() => {
    before.current = kept;
  }, [kept]);
  return kept;
}
