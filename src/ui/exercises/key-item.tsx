import { useId } from "react";
import { type TagId, tagById, tagNames } from "../../annotations/index.ts";
import type { KeyEntry } from "../../classroom/index.ts";
import { plural, t } from "../../languages/index.ts";
import { atSource, changeKeyEntry, type ShelfDesk, writePlace } from "../../state/index.ts";
import { isolated } from "../../text/index.ts";
import { KeptField } from "./kept-field.tsx";
import { Variants } from "./variants.tsx";
import { wordsOfSpans } from "./words-of-spans.ts";

/** One passage of the key: its words and what is said of it; open, all of that can be changed. */
export function KeyItem({
  exerciseId,
  entry,
  text,
  language,
  isHere,
  isOpen,
  onOpen,
  onRemoved,
  desk,
}: {
  exerciseId: string;
  entry: KeyEntry;
  /** The text of its source. */
  text: string;
  /** That of the text. */
  language: string | undefined;
  /** Whether its source is in the open collection, where it can be shown. */
  isHere: boolean;
  isOpen: boolean;
  onOpen: (id: string | null) => void;
  onRemoved: () => void;
  desk: ShelfDesk;
}) {
  const id = useId();
  const words = wordsOfSpans(text, entry.spans);
  const { tag, reason = "", rule, optional = false, variants = [] } = entry;
  const change = (patch: (before: KeyEntry) => KeyEntry | null, label: string) =>
    changeKeyEntry(desk, exerciseId, entry.id, patch, label);

  return (
    <li className="key-entry" data-open={isOpen ? "" : undefined}>
      <div className="key-line">
        <p className="key-words" id={`${id}-words`} dir="auto" lang={language}>
          <span className="tag-line" data-under={tag}>
            {words}
          </span>
        </p>
        <p className="key-said">
          <span className="tag-name" data-tag={tag}>
            {t(tagNames[tag])}
          </span>
          {rule !== undefined && ` · ${t("rule {rule}", { rule })}`}
          {optional && ` · ${t("optional")}`}
          {variants.length > 0 &&
            ` · ${plural(variants.length, "other ends accepted", "{count} other ends accepted")}`}
          {" · "}
          {reason === "" ? <em className="faint">{t("no reason yet")}</em> : <span dir="auto">{reason}</span>}
        </p>
        <button
          type="button"
          className="link"
          aria-expanded={isOpen}
          // Only one is open at a time: "Done" needs no more to be told from others.
          aria-label={
            isOpen
              ? undefined
              : t("Edit {tag} “{words}”", { tag: t(tagNames[tag]), words: isolated(words.slice(0, 60)) })
          }
          onClick={() => onOpen(isOpen ? null : entry.id)}
        >
          {isOpen ? t("Done") : t("Edit")}
        </button>
      </div>
      {isOpen && (
        <div className="key-editor">
          <KeptField
            label={t("Reason, in one line")}
            value={reason}
            hint={t("For whoever missed it.")}
            onKeep={(value) =>
              change(({ reason: _, ...rest }) => {
                const line = value.replace(/\s+/g, " ").trim();
                return line === "" ? rest : { ...rest, reason: line };
              }, t("changing a reason"))
            }
          />
          <RuleChoice
            tag={tag}
            rule={rule}
            onRule={(next) =>
              change(
                ({ rule: _, ...rest }) => (next === null ? rest : { ...rest, rule: next }),
                t("choosing a rule"),
              )
            }
          />
          <label className="check">
            <input
              type="checkbox"
              checked={optional}
              onChange={({ target }) =>
                change(
                  ({ optional: _, ...rest }) => (target.checked ? { ...rest, optional: true } : rest),
                  t("choosing what is optional"),
                )
              }
            />
            {t("Optional: neither rewarded nor missed")}
          </label>
          <Variants
            text={text}
            variants={variants}
            onVariants={(next, label) =>
              change(
                ({ variants: _, ...rest }) => (next.length === 0 ? rest : { ...rest, variants: next }),
                label,
              )
            }
            spans={entry.spans}
          />
          <div className="exercise-acts">
            {isHere && (
              <a href={writePlace({ ...atSource(entry.sourceId), at: entry.spans[0]?.start ?? 0 })}>
                {t("Show in the text")}
              </a>
            )}
            <button
              type="button"
              className="link danger"
              onClick={() => {
                change(() => null, t("removing from the key"));
                onRemoved();
                desk.lateral.messages.say(
                  t("Removed “{words}” from the key.", { words: isolated(words.slice(0, 60)) }),
                  { undo: true },
                );
              }}
            >
              {t("Remove from the key")}
            </button>
          </div>
        </div>
      )}
    </li>
  );
}

function RuleChoice({
  tag,
  rule,
  onRule,
}: {
  tag: TagId;
  rule: number | undefined;
  onRule: (rule: number | null) => void;
}) {
  const id = useId();
  const { rules } = tagById(tag);
  return (
    <div className="field">
      <label htmlFor={id}>{t("The rule that decides it")}</label>
      <select
        id={id}
        value={rule ?? ""}
        onChange={({ target }) => onRule(target.value === "" ? null : Number(target.value))}
      >
        <option value="">{t("As the words themselves say")}</option>
        {rules.map((words, at) => (
          <option key={words} value={at + 1}>
            {t("{tag} rule {rule}: {words}", { tag: t(tagNames[tag]), rule: at + 1, words: t(words) })}
          </option>
        ))}
      </select>
    </div>
  );
}
