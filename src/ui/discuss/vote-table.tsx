import { type Hands, handsUp, type Vote } from "../../classroom/index.ts";
import { said, t } from "../../languages/index.ts";
import { DraftField } from "./draft-field.tsx";
import { colourOf, labelWords, voteInWords } from "./label-words.ts";

const rounds = [
  ["before", said("Before"), said("{label}, before")],
  ["after", said("After"), said("{label}, after")],
] as const;

type Round = (typeof rounds)[number][0];

/** Hands up for what a passage is, before it was talked about and after: counted by buttons or typed. */
export function VoteTable({
  vote,
  labels,
  onVote,
}: {
  vote: Vote;
  labels: readonly string[];
  onVote: (round: Round, hands: Hands) => void;
}) {
  return (
    <div className="vote">
      <table>
        <caption>{t("Hands up")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("What is it?")}</th>
            {rounds.map(([round, name]) => (
              <th key={round} scope="col">
                {t(name)} <span className="faint">{handsUp(vote[round])}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {labels.map((label) => (
            <tr key={label}>
              <th scope="row">{labelWords(label)}</th>
              {rounds.map(([round, , name]) => (
                <td key={round}>
                  <HandCount
                    name={t(name, { label: labelWords(label) })}
                    label={label}
                    count={vote[round][label] ?? 0}
                    most={Math.max(1, ...Object.values(vote.before), ...Object.values(vote.after))}
                    onCount={(count) => onVote(round, { ...vote[round], [label]: count })}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="vote-words" aria-live="polite">
        {voteInWords(vote.before, vote.after, labels)}
      </p>
    </div>
  );
}

/** More hands than there are in any room. */
const mostHands = 10_000;

function HandCount({
  name,
  label,
  count,
  most,
  onCount,
}: {
  name: string;
  label: string;
  count: number;
  most: number;
  onCount: (count: number) => void;
}) {
  return (
    <div className="hands">
      <button
        type="button"
        aria-label={t("One fewer: {name}", { name })}
        onClick={() => onCount(Math.max(0, count - 1))}
      >
        −
      </button>
      <DraftField
        inputMode="numeric"
        aria-label={name}
        value={`${count}`}
        onTake={(typed) => /^\d{1,4}$/.test(typed.trim()) && onCount(Number(typed))}
      />
      <button
        type="button"
        aria-label={t("One more: {name}", { name })}
        onClick={() => onCount(Math.min(mostHands, count + 1))}
      >
        +
      </button>
      <span className="said-bar" aria-hidden="true">
        <span data-tag={colourOf(label)} style={{ inlineSize: `${(100 * count) / most}%` }} />
      </span>
    </div>
  );
}
