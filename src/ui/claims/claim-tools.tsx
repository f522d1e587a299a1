import { useMemo } from "react";
import { useStore } from "zustand";
import { type TagId, tags } from "../../annotations/index.ts";
import { csv } from "../../exchange/index.ts";
import { said } from "../../languages/index.ts";
import type { Collection } from "../../sources/index.ts";
import { attempt, type Documents, exportAnnotations } from "../../state/index.ts";
import { useLateral } from "../kit/lateral-context.tsx";
import type { Claim } from "./claim.ts";
import { claimChoicesOf, type Grouping } from "./claim-choices.ts";

const groupings: readonly (readonly [Grouping, string])[] = [
  ["none", "Nothing"],
  ["number", "Number"],
  ["tag", "Tag"],
  ["who", "Who says it"],
  ["source", "Source"],
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
        aria-label="Search claims"
        placeholder="Words, notes, speakers"
        value={query}
        onChange={(event) => store.setState({ query: event.target.value })}
      />
      <Choice
        label="Tag"
        value={tag ?? ""}
        options={[["", "All tags"], ...tags.map(({ id, name }) => [id, name] as const)]}
        // The options hold nothing but ids of tags.
        onChoose={(value) => store.setState({ tag: (value || null) as TagId | null })}
      />
      <Choice
        label="Source"
        value={sourceId ?? ""}
        options={[["", "All sources"], ...collection.sources.map(({ id, title }) => [id, title] as const)]}
        onChoose={(value) => store.setState({ sourceId: value || null })}
      />
      <Choice
        label="Who says it"
        value={whoKey ?? ""}
        options={[["", "Anyone"], ...people]}
        onChoose={(value) => store.setState({ whoKey: value || null })}
      />
      <Choice
        label="Group by"
        value={group}
        options={groupings}
        onChoose={(value) => store.setState({ group: value as Grouping })}
      />
      <p className="claim-count" role="status">
        {fitting.length === claims.length
          ? inWords(claims.length)
          : `${fitting.length} of ${inWords(claims.length)}`}
      </p>
      <button type="button" onClick={save} disabled={fitting.length === 0}>
        Save as a table
      </button>
    </search>
  );
}

function inWords(count: number): string {
  return `${count.toLocaleString("en")} ${count === 1 ? "claim" : "claims"}`;
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
