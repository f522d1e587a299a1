import { startTransition, useEffect, useState } from "react";
import type { StudentResult } from "../../classroom/index.ts";
import { said } from "../../languages/index.ts";
import { attempt, studentResults } from "../../state/index.ts";
import type { ClassProps } from "../kit/classroom-props.ts";
import { useLateral } from "../kit/lateral-context.tsx";

/** The rows of a class's table; those from before until new ones are worked out, and null at first. */
export function useResults({
  kept: { exercise },
  collected,
  texts,
}: Pick<ClassProps, "kept" | "collected" | "texts">): readonly StudentResult[] | null {
  const lateral = useLateral();
  const [results, setResults] = useState<readonly StudentResult[] | null>(null);
  useEffect(() => {
    let isHere = true;
    const working = studentResults(exercise, collected.students, texts, () => isHere).then(
      // Hundreds of rows are drawn bit by bit, so that the page answers meanwhile.
      (rows) => isHere && startTransition(() => setResults(rows)),
    );
    attempt(lateral, said("Scoring the hand-ins"), working);
    return () => {
      isHere = false;
    };
  }, [lateral, exercise, collected, texts]);
  return results;
}
