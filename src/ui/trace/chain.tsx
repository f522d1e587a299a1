import { type SubmitEvent, useId, useRef } from "react";
import type { Annotation } from "../../annotations/index.ts";
import { isReadOnly } from "../../annotations/index.ts";
import { t } from "../../languages/index.ts";
import { editAnnotation } from "../../state/index.ts";
import { isolated } from "../../text/index.ts";
import { useLateral } from "../kit/lateral-context.tsx";
import { rich } from "../kit/rich.tsx";

function chainOf({ attributes: { chain } }: Annotation): readonly string[] {
  if (chain === undefined) return [];
  return typeof chain === "string" ? [chain] : chain;
}

/** The same with the one at an index and the one before it in each other's place. */
function withMovedOut(chain: readonly string[], index: number): string[] {
  const moved = [...chain];
  const [one] = moved.splice(index, 1);
  if (one !== undefined) moved.splice(index - 1, 0, one);
  return moved;
}

/** Who says that who said a quote, outermost first; each change is a step of undo. */
export function Chain({
  annotation,
  suggested,
}: {
  annotation: Annotation;
  /** Who may say it, as the text around the quote has it, outermost first; empty where it names nobody. */
  suggested: readonly string[];
}) {
  const lateral = useLateral();
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const chain = chainOf(annotation);
  const canEdit = !isReadOnly(annotation);

  function keep(next: readonly string[]) {
    const { chain: _, ...others } = annotation.attributes;
    const attributes = next.length === 0 ? others : { ...others, chain: next };
    editAnnotation(lateral, annotation.id, { attributes }, t("changing “Who says that who said”"));
  }

  /** What was pressed may leave the page; whoever works by keyboard stays here, where undo is that of the page. */
  function change(next: readonly string[]) {
    keep(next);
    heading.current?.focus();
  }

  function add(event: SubmitEvent) {
    event.preventDefault();
    const name = field.current?.value.trim();
    if (!(field.current && name)) return;
    field.current.value = "";
    keep([...chain, name]);
  }

  return (
    <section className="chain" aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`} ref={heading} tabIndex={-1}>
        {t("Who says that who said")}
      </h3>
      {chain.length > 0 && (
        <ol>
          {chain.map((name, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the same name may stand in it twice
            <li key={`${index} ${name}`}>
              <span dir="auto">{name}</span>
              {canEdit && (
                <span className="chain-acts">
                  {index > 0 && (
                    <button
                      type="button"
                      className="quiet"
                      aria-label={t("Move {name} outwards", { name })}
                      onClick={() => change(withMovedOut(chain, index))}
                    >
                      <span aria-hidden="true">↑</span>
                    </button>
                  )}
                  <button
                    type="button"
                    className="quiet"
                    aria-label={t("Remove {name}", { name })}
                    onClick={() => change(chain.filter((_, other) => other !== index))}
                  >
                    <span aria-hidden="true">✕</span>
                  </button>
                </span>
              )}
            </li>
          ))}
        </ol>
      )}
      {canEdit && chain.length === 0 && suggested.length > 0 && (
        <p>
          {rich("The text names {names}", {
            names: (
              <button type="button" className="link" onClick={() => change(suggested)}>
                {suggested.map((name) => isolated(name)).join(" › ")}
              </button>
            ),
          })}
        </p>
      )}
      {canEdit && (
        <form className="chain-add" onSubmit={add}>
          <label htmlFor={id} className="hint">
            {chain.length === 0
              ? t("Outermost first: the newspaper, then the spokeswoman, then the mayor.")
              : t("And then:")}
          </label>
          <span className="chain-field">
            <input id={id} ref={field} type="text" autoComplete="off" />
            <button type="submit">{t("Add")}</button>
          </span>
        </form>
      )}
    </section>
  );
}
