import { useId } from "react";
import { type TagId, tagById, tagNames } from "../../annotations/index.ts";
import {
  type Adjudication,
  type AdjudicationChange,
  type EndMove,
  type KeyEntry,
  moveEntryEnd,
  noteOnEntry,
  removeEntry,
  retagEntry,
} from "../../classroom/index.ts";
import { said, t } from "../../languages/index.ts";
import { DraftField } from "./draft-field.tsx";

/** Does one step; what it is called stands in "Undid …". */
export type Act = (change: (adjudication: Adjudication) => AdjudicationChange, label: string) => void;

const ends = [
  { end: "start", direction: -1, sign: "← [", does: said("Begin a word earlier") },
  { end: "start", direction: 1, sign: "[ →", does: said("Begin a word later") },
  { end: "end", direction: -1, sign: "← ]", does: said("End a word earlier") },
  { end: "end", direction: 1, sign: "] →", does: said("End a word later") },
] as const;

/** One passage of the key so far: its ends, tag, rule and reason. */
export function EntryEditor({
  entry,
  text,
  language,
  tags,
  act,
}: {
  entry: KeyEntry;
  text: string;
  language: string | undefined;
  tags: readonly TagId[];
  act: Act;
}) {
  const id = useId();
  const words = entry.spans.map(({ start, end }) => text.slice(start, end)).join(" … ");
  const offered = tags.includes(entry.tag) ? tags : [...tags, entry.tag];
  function move(part: number, { end, direction }: Pick<EndMove, "end" | "direction">, byCharacter: boolean) {
    const step = byCharacter ? "character" : "word";
    act((now) => moveEntryEnd(now, text, entry.id, { part, end, direction, step }), t("moving an end"));
  }
  return (
    <li className="taken">
      <p className="taken-words" dir="auto" lang={language}>
        <span data-under={entry.tag} className="tag-line">
          {words}
        </span>
      </p>
      {[...entry.spans.keys()].map((part) => (
        <fieldset key={part} className="taken-ends">
          <legend className="unseen">
            {entry.spans.length > 1 ? t("Ends of part {number}", { number: part + 1 }) : t("Ends")}
          </legend>
          {ends.map(({ end, direction, sign, does }) => (
            <button
              key={does}
              type="button"
              className="quiet"
              aria-label={t(does)}
              title={t("{act}; with Shift, a character", { act: t(does) })}
              onClick={(event) => move(part, { end, direction }, event.shiftKey)}
            >
              <span aria-hidden="true">{sign}</span>
            </button>
          ))}
        </fieldset>
      ))}
      <div className="taken-fields">
        <div className="field">
          <label htmlFor={`${id}-tag`}>{t("Tag")}</label>
          <select
            id={`${id}-tag`}
            value={entry.tag}
            onChange={({ target }) => {
              const tag = offered.find((one) => one === target.value);
              if (tag) act((now) => retagEntry(now, entry.id, tag), t("changing the tag"));
            }}
          >
            {offered.map((tag) => (
              <option key={tag} value={tag}>
                {t(tagNames[tag])}
              </option>
            ))}
          </select>
        </div>
        <div className="field taken-rule">
          <label htmlFor={`${id}-rule`}>{t("Rule that decides")}</label>
          <select
            id={`${id}-rule`}
            value={entry.rule ?? ""}
            onChange={({ target }) => {
              const rule = target.value === "" ? null : Number(target.value);
              act((now) => noteOnEntry(now, entry.id, { rule }), t("choosing the rule"));
            }}
          >
            <option value="">{t("not said")}</option>
            {tagById(entry.tag).rules.map((rule, at) => (
              <option key={rule} value={at + 1}>
                {at + 1}. {t(rule)}
              </option>
            ))}
          </select>
        </div>
      </div>
      <div className="field">
        <label htmlFor={`${id}-reason`}>{t("Reason, in one line")}</label>
        <DraftField
          id={`${id}-reason`}
          value={entry.reason ?? ""}
          maxLength={2_000}
          onTake={(reason) =>
            act((now) => noteOnEntry(now, entry.id, { reason: reason.trim() }), t("writing the reason"))
          }
        />
      </div>
      <div className="taken-foot">
        <label className="check">
          <input
            type="checkbox"
            checked={entry.optional === true}
            onChange={({ target }) =>
              act((now) => noteOnEntry(now, entry.id, { optional: target.checked }), t("marking as optional"))
            }
          />
          {t("Optional: neither rewarded nor missed")}
        </label>
        <button
          type="button"
          className="quiet danger"
          onClick={() => act((now) => removeEntry(now, entry.id), t("deleting a passage of the key"))}
        >
          {t("Delete from the key")}
        </button>
      </div>
    </li>
  );
}
