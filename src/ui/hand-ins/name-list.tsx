import { type SyntheticEvent, useId, useState } from "react";
import { useStore } from "zustand";
import { type CollectedStudent, readNameList } from "../../classroom/index.ts";
import { t } from "../../languages/index.ts";
import { type ClassOf, keepRealNames, realNames, type ShelfDesk } from "../../state/index.ts";
import { Fold } from "./fold.tsx";

/** The private list of code names and real names, to be filled in by hand or from a list. */
export function NameList({
  desk,
  of,
  students,
}: {
  desk: ShelfDesk;
  of: ClassOf;
  students: readonly CollectedStudent[];
}) {
  const records = useStore(desk.own, (shelf) => shelf.records);
  const listed = realNames(records, of.id);
  const codeNames = [...new Set([...students.map(({ name }) => name), ...listed.keys()])];

  function change(codeName: string, realName: string) {
    const name = realName.trim();
    if ((listed.get(codeName) ?? "") === name) return;
    const next = new Map(listed);
    if (name === "") next.delete(codeName);
    else next.set(codeName, name);
    keepRealNames(desk, of, next);
  }

  return (
    <Fold title={t("Code names and real names")} count={listed.size}>
      <p>
        {t(
          "For you alone. The list stays in this browser: no file that Lateral saves has it, not even a backup. Write it down elsewhere if you need it for long.",
        )}
      </p>
      {codeNames.length > 0 && (
        <table className="name-table">
          <caption className="unseen">{t("Code names and real names")}</caption>
          <thead>
            <tr>
              <th scope="col">{t("Code name")}</th>
              <th scope="col">{t("Real name")}</th>
            </tr>
          </thead>
          <tbody>
            {codeNames.map((codeName) => (
              <NameRow
                key={codeName}
                codeName={codeName}
                realName={listed.get(codeName) ?? ""}
                onChange={change}
              />
            ))}
          </tbody>
        </table>
      )}
      <PasteNames onNames={(pasted) => keepRealNames(desk, of, new Map([...listed, ...pasted]))} />
      {listed.size > 0 && (
        <button type="button" className="danger" onClick={() => keepRealNames(desk, of, new Map())}>
          {t("Delete the list")}
        </button>
      )}
    </Fold>
  );
}

function NameRow({
  codeName,
  realName,
  onChange,
}: {
  codeName: string;
  realName: string;
  onChange: (codeName: string, realName: string) => void;
}) {
  const [value, setValue] = useState(realName);
  const [known, setKnown] = useState(realName);
  if (known !== realName) {
    // It was changed elsewhere: by undo, or a list.
    setKnown(realName);
    setValue(realName);
  }
  return (
    <tr>
      <th scope="row">
        <bdi>{codeName}</bdi>
      </th>
      <td>
        <input
          type="text"
          aria-label={t("Real name of {name}", { name: codeName })}
          autoComplete="off"
          dir="auto"
          maxLength={200}
          value={value}
          onChange={({ target }) => setValue(target.value)}
          onBlur={() => onChange(codeName, value)}
          onKeyDown={({ key }) => key === "Enter" && onChange(codeName, value)}
        />
      </td>
    </tr>
  );
}

function PasteNames({ onNames }: { onNames: (names: ReadonlyMap<string, string>) => void }) {
  const id = useId();
  const [text, setText] = useState("");
  const [problems, setProblems] = useState<readonly string[]>([]);

  function take(event: SyntheticEvent) {
    event.preventDefault();
    const read = readNameList(text);
    if (read.names.size > 0) onNames(read.names);
    setProblems(read.problems.map(({ line, problem }) => t("Line {line}: {problem}.", { line, problem })));
    if (read.problems.length === 0) setText("");
  }

  return (
    <form className="paste-names" onSubmit={take}>
      <div className="field">
        <label htmlFor={id}>{t("Or paste a list, a line for each: code name, real name")}</label>
        <textarea
          id={id}
          rows={3}
          dir="auto"
          placeholder={t("blue-heron-14, Ana")}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      </div>
      {problems.length > 0 && (
        <div role="alert">
          <ul className="paste-problems">
            {problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        </div>
      )}
      <button type="submit">{t("Take this list")}</button>
    </form>
  );
}
