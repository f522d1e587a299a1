import { useQuery } from "@tanstack/react-query";
import { useRef, useState } from "react";
import type { Statement, StatementKind, WarmUp as WarmUpFile } from "../../classroom/index.ts";
import { type PlainMessage, said, t } from "../../languages/index.ts";
import { atClassroom, warmUpQuery, writePlace } from "../../state/index.ts";
import { LoadFailure } from "../kit/load-failure.tsx";
import { NoteText } from "../kit/note-text.tsx";
import { warmUpSummary } from "./warm-up-summary.ts";
import "./exercises.css";
import "./warm-up.css";

const kinds: readonly { readonly kind: StatementKind; readonly label: PlainMessage }[] = [
  { kind: "checkable", label: said("Checkable") },
  { kind: "opinion", label: said("Opinion") },
];

/** What was said of each statement, by its id. */
type Sorted = Readonly<Record<string, StatementKind>>;

/** Ten statements to be sorted, each with the reason once all are. Nothing of it is kept. */
export function WarmUp() {
  const { data, error, refetch } = useQuery(warmUpQuery);
  if (error) return <LoadFailure error={error} onRetry={() => refetch()} />;
  return data ? <Sorting warmUp={data} /> : <p role="status">{t("Reading the statements…")}</p>;
}

function Sorting({ warmUp: { title, task, statements } }: { warmUp: WarmUpFile }) {
  const [sorted, setSorted] = useState<Sorted>({});
  const [isShown, setShown] = useState(false);
  const head = useRef<HTMLHeadingElement>(null);
  const summary = useRef<HTMLElement>(null);
  const left = statements.filter(({ id }) => sorted[id] === undefined).length;

  function show() {
    if (left > 0) return;
    setShown(true);
    // It stands above the statements, where whoever pressed the button wouldn't see it.
    requestAnimationFrame(() => summary.current?.focus());
  }

  function again() {
    setSorted({});
    setShown(false);
    head.current?.focus();
  }

  return (
    <article className="warm-up" aria-labelledby="warm-up-title">
      <header>
        <a className="exercise-back" href={writePlace(atClassroom())}>
          {t("All exercises")}
        </a>
        <h1 id="warm-up-title" ref={head} tabIndex={-1} lang="en">
          {title}
        </h1>
        <div className="warm-up-task" lang="en">
          <NoteText>{task}</NoteText>
        </div>
      </header>
      {isShown && (
        <section className="warm-up-summary" ref={summary} tabIndex={-1} aria-labelledby="warm-up-result">
          <h2 id="warm-up-result">{t("What came out")}</h2>
          <p>{warmUpSummary(statements, sorted)}</p>
        </section>
      )}
      <ol className="statements">
        {statements.map((statement) => (
          <StatementItem
            key={statement.id}
            statement={statement}
            chosen={sorted[statement.id] ?? null}
            isShown={isShown}
            onSort={(kind) => setSorted({ ...sorted, [statement.id]: kind })}
          />
        ))}
      </ol>
      <footer className="warm-up-foot">
        {isShown ? (
          <button type="button" className="primary" onClick={again}>
            {t("Again")}
          </button>
        ) : (
          <button
            type="button"
            className={left > 0 ? undefined : "primary"}
            aria-disabled={left > 0}
            onClick={show}
          >
            {t("Show the reasons")}
          </button>
        )}
        <button type="button" onClick={() => window.print()}>
          {t("Print")}
        </button>
        {!isShown && (
          <p className="faint" role="status">
            {left === 0 ? t("All sorted.") : t("{left} of {all} left.", { left, all: statements.length })}
          </p>
        )}
      </footer>
    </article>
  );
}

function StatementItem({
  statement: { id, words, answer, reason },
  chosen,
  isShown,
  onSort,
}: {
  statement: Statement;
  chosen: StatementKind | null;
  isShown: boolean;
  onSort: (kind: StatementKind) => void;
}) {
  return (
    <li className="statement">
      <fieldset disabled={isShown}>
        <legend lang="en">{words}</legend>
        <div className="statement-kinds">
          {kinds.map(({ kind, label }) => (
            <label key={kind} className="statement-kind">
              <input
                type="radio"
                name={`statement-${id}`}
                checked={chosen === kind}
                onChange={() => onSort(kind)}
              />
              {t(label)}
            </label>
          ))}
        </div>
      </fieldset>
      {isShown && (
        <p className="statement-reason">
          <strong>{verdict(answer, chosen === answer)}</strong> <span lang="en">{reason}</span>
        </p>
      )}
    </li>
  );
}

function verdict(answer: StatementKind, isSame: boolean): string {
  if (answer === "opinion") return isSame ? t("Opinion, as you said.") : t("Opinion. You said otherwise.");
  return isSame ? t("Checkable, as you said.") : t("Checkable. You said otherwise.");
}
