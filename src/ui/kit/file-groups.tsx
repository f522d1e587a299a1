import type { ReactNode } from "react";
import type { Annotation } from "../../annotations/index.ts";
import { tagById } from "../../annotations/index.ts";
import type { Refusal } from "../../exchange/index.ts";
import { formatNumber, t } from "../../languages/index.ts";
import { shortWords } from "../../state/index.ts";
import { graphemeStart } from "../../text/index.ts";

/** How many annotations of a group are listed one by one: enough to know them by, and as quick for 10,000. */
const listedAtMost = 20;

/** How much of refused words is shown, in UTF-16 code units: they may be half a book. */
const shownLength = 200;

function shortened(words: string): string {
  if (words.length <= shownLength) return words;
  return `${words.slice(0, graphemeStart(words, shownLength)).trimEnd()}…`;
}

/** The first of many, and how many more there are. */
function Listed<Item>({ items, show }: { items: readonly Item[]; show: (item: Item) => ReactNode }) {
  return (
    <ul className="import-list">
      {items.slice(0, listedAtMost).map(show)}
      {items.length > listedAtMost && (
        <li>{t("and {count} more", { count: items.length - listedAtMost })}</li>
      )}
    </ul>
  );
}

function showAnnotation(annotation: Annotation) {
  return (
    <li key={annotation.id}>
      <span className="tag-name" data-tag={annotation.tag}>
        {t(tagById(annotation.tag).name)}
      </span>{" "}
      {shortWords(annotation)}
    </li>
  );
}

function showRefusal({ path, problem, words }: Refusal) {
  return (
    <li key={`${path} ${problem}`}>
      <code>{path}</code> <bdi>{problem}</bdi>
      {words !== null && (
        <span className="faint">
          {" "}
          “<bdi>{shortened(words)}</bdi>”
        </span>
      )}
    </li>
  );
}

/** What a file would do with some annotations: how many, and the first of them; nothing where there are none. */
export function FileGroup({
  heading,
  annotations,
  children,
}: {
  heading: string;
  annotations: readonly Annotation[];
  children?: ReactNode;
}) {
  if (annotations.length === 0) return null;
  return (
    <div className="import-group">
      <details>
        <summary>
          {heading}: {formatNumber(annotations.length)}
        </summary>
        <Listed items={annotations} show={showAnnotation} />
      </details>
      {children}
    </div>
  );
}

/** What of a file is not taken, and why; nothing where all is. */
export function RefusedGroup({ refused }: { refused: readonly Refusal[] }) {
  if (refused.length === 0) return null;
  return (
    <details className="import-group" open>
      <summary>{t("Refused: {count}", { count: refused.length })}</summary>
      <Listed items={refused} show={showRefusal} />
    </details>
  );
}
