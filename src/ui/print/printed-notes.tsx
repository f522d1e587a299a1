import { useEffect, useState } from "react";
import { flushSync } from "react-dom";
import { tags } from "../../annotations/index.ts";
import { describedAnnotation } from "../../exchange/index.ts";
import { t } from "../../languages/index.ts";
import type { Source, SourceDocument } from "../../sources/index.ts";
import { listAsShown, type Shown } from "../../state/index.ts";
import { useLateral } from "../kit/lateral-context.tsx";
import { NoteText } from "../kit/note-text.tsx";
import { rich } from "../kit/rich.tsx";
import { usePageFoot } from "../kit/use-page-foot.ts";
import { numberMarks, unnumberMarks } from "./number-marks.ts";
import "./printed-notes.css";

/** What is on paper: notes in the order of their numbers, which go on behind those with a place in the text. */
interface Printed {
  readonly placed: readonly Shown[];
  readonly apart: readonly Shown[];
}

/** The annotations as notes under the text on paper, where its marks carry their numbers. On the screen there is nothing. */
export function PrintedNotes({ source, document: { text } }: { source: Source; document: SourceDocument }) {
  const lateral = useLateral();
  const [printed, setPrinted] = useState<Printed | null>(null);
  usePageFoot(source.title);

  useEffect(() => {
    const root = document.getElementById("text");
    const paper = matchMedia("print");
    function begin() {
      const records = lateral.annotations.getState().placed.get(source.id) ?? [];
      const { drawn, apart } = listAsShown(records, text, lateral.anchors.getState().anchored);
      flushSync(() => setPrinted({ placed: drawn, apart }));
      if (!root) return;
      unnumberMarks(root);
      numberMarks(root, new Map(drawn.map(({ id, tag }, at) => [id, `${at + 1}${letterOf(tag)}`])));
    }
    function end() {
      if (root) unnumberMarks(root);
      setPrinted(null);
    }
    const change = () => (paper.matches ? begin() : end());
    window.addEventListener("beforeprint", begin);
    window.addEventListener("afterprint", end);
    paper.addEventListener("change", change);
    return () => {
      window.removeEventListener("beforeprint", begin);
      window.removeEventListener("afterprint", end);
      paper.removeEventListener("change", change);
      end();
    };
  }, [lateral, source.id, text]);

  if (!printed || printed.placed.length + printed.apart.length === 0) return null;
  return (
    <section className="printed-notes" aria-labelledby="printed-notes-title">
      <h2 id="printed-notes-title">{t("Notes")}</h2>
      <p className="printed-legend">
        {rich(
          "The number behind a passage leads to its note; the letter says what it was tagged as: {tags}.",
          {
            tags: tags.map(({ id, name }, at) => (
              <span key={id}>
                {at > 0 && ", "}
                <span data-under={id}>{t(name).toLowerCase()}</span> {letterOf(id)}
              </span>
            )),
          },
        )}
      </p>
      <ol>
        {printed.placed.map((one) => (
          <Note key={one.id} annotation={one} language={source.language} />
        ))}
      </ol>
      {printed.apart.length > 0 && (
        <>
          <h2>{t("Not found in this text")}</h2>
          <ol start={printed.placed.length + 1}>
            {printed.apart.map((one) => (
              <Note key={one.id} annotation={one} language={source.language} />
            ))}
          </ol>
        </>
      )}
    </section>
  );
}

function letterOf(tag: string): string {
  return tag.slice(0, 1).toUpperCase();
}

function Note({ annotation, language }: { annotation: Shown; language: string }) {
  const { tag, words, facts: all, note } = describedAnnotation(annotation, annotation.spans);
  // On paper the number shows the place, which is told last.
  const facts = all.slice(0, -1);
  return (
    <li>
      <strong>{tag}</strong>{" "}
      <q dir="auto" lang={language}>
        {words}
      </q>
      {facts.length > 0 && (
        <ul>
          {facts.map(({ name, value }) => (
            <li key={name}>
              {name}: <bdi>{value}</bdi>
            </li>
          ))}
        </ul>
      )}
      {note !== "" && (
        <div className="printed-note" dir="auto">
          <NoteText isWhole>{note}</NoteText>
        </div>
      )}
    </li>
  );
}
