import { useMemo } from "react";
import { useStore } from "zustand";
import { type TagId, tagIds, tagNames } from "../../annotations/index.ts";
import { csv } from "../../exchange/index.ts";
import { type PlainMessage, plural, said, t } from "../../languages/index.ts";
import type { Collection } from "../../sources/index.ts";
import { attempt, type Documents, exportAnnotations } from "../../state/index.ts";
import { useLateral } from "../kit/lateral-context.tsx";
import type { Claim } from "./claim.ts";
import { claimChoicesOf, type Grouping } from "./claim-choices.ts";

const groupings: readonly (readonly [Grouping, PlainMessage])[] = [
  ["none", said("Nothing")],
  ["number", said("Number")],
  ["tag", said("Tag")],
  ["who", said("Who says it")],
  ["source", said("Source")],
];

/** What of all claims is listed, and how. */
export function ClaimTools({
  claims,
  fitting,
  collection,
  documents,
}: {
  claims: readonly Claim[];
  fitting: readonly Claim[];
  collection: Collection;
  documents: Documents;
}) {
  const lateral = useLateral();
  const store = claimChoicesOf(lateral);
  const { tag, sourceId, whoKey, query, group } = useStore(store);
  const people = useMemo(() => peopleIn(claims), [claims]);

  function save() {
    const ids = new Set(fitting.map(({ annotation }) => annotation.id));
    const choice = {
      format: csv,
      extent: { kind: "chosen", ids },
      withTexts: false,
      withNames: true,
    } as const;
    attempt(lateral, said("Exporting"), exportAnnotations(lateral, collection, documents, choice));
  }

  return (
    <search className="claim-tools">
      <input
        type="search"
        className="claim-search"
        aria-label={t("Search claims")}
        placeholder={t("Words, notes, speakers")}
        value={query}
        onChange={(event) => store.setState({ query: event.target.value })}
      />
      <Choice
        label={t("Tag")}
        value={tag ?? ""}
        options={[["", t("All tags")], ...tagIds.map((id) => [id, t(tagNames[id])] as const)]}
        // The options hold nothing but ids of tags.
        onChoose={(value) => store.setState({ tag: (value || null) as TagId | null })}
      />
      <Choice
        label={t("Source")}
        value={sourceId ?? ""}
        options={[["", t("All sources")], ...collection.sources.map(({ id, title }) => [id, title] as const)]}
        onChoose={(value) => store.setState({ sourceId: value || null })}
      />
      <Choice
        label={t("Who says it")}
        value={whoKey ?? ""}
        options={[["", t("Anyone")], ...people]}
        onChoose={(value) => store.setState({ whoKey: value || null })}
      />
      <Choice
        label={t("Group by")}
        value={group}
        options={groupings.map(([id, name]) => [id, t(name)] as const)}
        onChoose={(value) => store.setState({ group: value as Grouping })}
      />
      <p className="claim-count" role="status">
        {fitting.length === claims.length
          ? plural(claims.length, "{count} claim", "{count} claims")
          : plural(claims.length, "{fitting} of {count} claim", "{fitting} of {count} claims", {
              fitting: fitting.length,
            })}
      </p>
      <button type="button" onClick={save} disabled={fitting.length === 0}>
        {t("Save as a table")}
      </button>
    </search>
  );
}

/** Whoever says something, each once, by name. */
function peopleIn(claims: readonly Claim[]): readonly (readonly [key: string, name: string])[] {
  const names = new Map<string, string>();
  for (const { who, whoKey } of claims) if (whoKey !== "" && !names.has(whoKey)) names.set(whoKey, who);
  return [...names].sort(([a], [b]) => (a < b ? -1 : 1));
}

function Choice({
  label,
  value,
  options,
  onChoose,
}: {
  label: string;
  value: string;
  options: readonly (readonly [value: string, name: string])[];
  onChoose: (value: string) => void;
}) {
  return (
    <label className="claim-choice">
      <span>{label}</span>
      <select value={value} onChange={(event) => onChoose(event.target.value)}>
        {options.map(([id, name]) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
