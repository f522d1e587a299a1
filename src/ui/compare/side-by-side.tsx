import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { useStore } from "zustand";
import { t } from "../../languages/index.ts";
import type { Collection, Source, SourceDocument } from "../../sources/index.ts";
import { actOn, atSource, compareHabitsOf, type Lateral, writePlace } from "../../state/index.ts";
import { type Passage, passagesBetween } from "../../tracing/index.ts";
import { useLateral } from "../kit/lateral-context.tsx";
import type { ViewProps } from "../kit/view-props.ts";
import { MissingTexts } from "../trace/missing-texts.tsx";
import { useTraces } from "../trace/use-traces.ts";
import { BesideHead, type ShownSides } from "./beside-head.tsx";
import { besideOf, longestOf, wordsSharedWith } from "./choose-beside.ts";
import type { SideName } from "./linked-panes.ts";
import { PassageList } from "./passage-list.tsx";
import { Ribbons } from "./ribbons.tsx";
import { Side } from "./side.tsx";
import { useLaidAlong } from "./use-laid-along.ts";
import "./compare.css";

const noTexts: ReadonlyMap<string, SourceDocument> = new Map();

/** The open source and another one beside it, laid along each other by what they share. */
export function SideBySide({ collection, source, documents }: ViewProps) {
  const lateral = useLateral();
  const wanted = useStore(lateral.place, ({ besideId }) => besideId);
  const canShow = useStore(lateral.annotations, ({ loaded }) => loaded !== "nothing");
  const isWhole = collection.sources.every(({ id }) => documents.has(id));
  const { passages, isReady, error } = useTraces(isWhole ? documents : noTexts);
  const shared = useMemo(() => {
    const texts = [...documents].map(([id, { text }]) => ({ id, text }));
    return wordsSharedWith(passages, texts, source.id);
  }, [passages, documents, source.id]);
  const others = collection.sources.filter(({ id }) => id !== source.id);
  const isFound = isWhole && isReady;
  const beside = besideOf(others, wanted, isFound || error ? shared : null);
  const [first, second] = [documents.get(source.id), documents.get(beside?.id ?? "")];
  const between = useMemo(
    () => (isFound && beside ? passagesBetween(passages, source.id, beside.id) : none),
    [isFound, passages, source.id, beside],
  );
  if (others.length === 0) {
    return (
      <section className="beside-wait" aria-labelledby="beside-title">
        <h1 id="beside-title">{t("Side by side")}</h1>
        <p>{t("This collection has one text, and nothing to put beside it.")}</p>
        <button type="button" onClick={() => lateral.place.openView(null)}>
          {t("Back to the text")}
        </button>
      </section>
    );
  }
  if (!(beside && first && second && canShow)) {
    return (
      <div className="beside-wait">
        <MissingTexts collection={collection} count={documents.size} />
      </div>
    );
  }
  return (
    <Pair
      key={JSON.stringify([source.id, beside.id])}
      sources={{ a: source, b: beside }}
      read={{ a: first, b: second }}
      collection={collection}
      documents={documents}
      others={others}
      shared={shared}
      passages={between}
      state={error ? "failed" : isFound ? "found" : "looking"}
    />
  );
}

const none: readonly Passage[] = [];

/** More passages than this would be a grey wall, and take longer than a frame; the list has all of them. */
const drawnAtMost = 300;

function Pair({
  sources,
  read,
  collection,
  documents,
  others,
  shared,
  passages,
  state,
}: {
  sources: Readonly<Record<SideName, Source>>;
  read: Readonly<Record<SideName, SourceDocument>>;
  collection: Collection;
  documents: ReadonlyMap<string, SourceDocument>;
  others: readonly Source[];
  shared: ReadonlyMap<string, number>;
  passages: readonly Passage[];
  state: "looking" | "found" | "failed";
}) {
  const lateral = useLateral();
  const habits = compareHabitsOf(lateral);
  const [isLinked, setIsLinked] = useState(() => habits.read().isLinked);
  const [isListed, setIsListed] = useState(false);
  const [chosen, setChosen] = useState<Passage | null>(null);
  const [shown, setShown] = useState<ShownSides>("both");
  const [acting, setActing] = useState<SideName>("a");
  const [paneA, paneB] = [useRef<HTMLElement>(null), useRef<HTMLElement>(null)];
  const ribbons = useRef<SVGSVGElement>(null);
  const panes = useMemo(() => ({ a: paneA, b: paneB }), [paneA, paneB]);
  const texts = useMemo(() => ({ a: read.a.text, b: read.b.text }), [read.a, read.b]);
  const drawn = useMemo(() => longestOf(passages, drawnAtMost), [passages]);
  const along = useLaidAlong({ panes, ribbons, documents: read, passages: drawn, chosen, isLinked });

  const touch = useCallback(
    (name: SideName, side: Lateral) => {
      actOn(lateral, side);
      setActing(name);
    },
    [lateral],
  );
  const touchFirst = useCallback((side: Lateral) => touch("a", side), [touch]);
  const touchSecond = useCallback((side: Lateral) => touch("b", side), [touch]);
  useEffect(() => () => actOn(lateral, null), [lateral]);

  const choose = useCallback(
    (passage: Passage) => {
      setChosen(passage);
      along.show(passage);
    },
    [along],
  );
  const bring = useCallback(
    (passage: Passage, side: SideName) => {
      setChosen(passage);
      along.bring(passage, side);
    },
    [along],
  );

  function swap() {
    window.location.hash = writePlace({
      ...atSource(sources.b.id),
      view: "beside",
      besideId: sources.a.id,
    });
  }

  return (
    <section className="beside" aria-labelledby="beside-title">
      <BesideHead
        sources={sources}
        others={others}
        shared={shared}
        count={state === "found" ? passages.length : null}
        waiting={<MissingTexts collection={collection} count={documents.size} />}
        problem={state === "failed"}
        isLinked={isLinked}
        onLinked={(linked) => {
          habits.write({ isLinked: linked });
          setIsLinked(linked);
        }}
        isListed={isListed}
        onListed={() => setIsListed(!isListed)}
        shown={shown}
        onShown={setShown}
        onSwap={swap}
      />
      {isListed && <PassageList passages={passages} texts={texts} chosen={chosen} onChoose={choose} />}
      <div className="beside-panes" data-shown={shown}>
        <Side
          source={sources.a}
          document={read.a}
          collection={collection}
          documents={documents}
          isFirst
          isActing={acting === "a"}
          pane={paneA}
          onTouch={touchFirst}
        />
        <Ribbons
          ref={ribbons}
          passages={drawn}
          chosen={chosen}
          texts={texts}
          acting={acting}
          onBring={bring}
        />
        <Side
          source={sources.b}
          document={read.b}
          collection={collection}
          documents={documents}
          isFirst={false}
          isActing={acting === "b"}
          pane={paneB}
          onTouch={touchSecond}
        />
      </div>
    </section>
  );
}
