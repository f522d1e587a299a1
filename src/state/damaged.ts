import { exportFileName, writeDamagedValues } from "../exchange/index.ts";
import { plural } from "../languages/index.ts";
import { type Damaged, removeDamaged } from "../storage/index.ts";
import { giveFile } from "./file-steps.ts";
import type { Lateral } from "./lateral.ts";

/** Saves the stored values that can't be read as one file, exactly as they are. */
export function saveDamagedValues(lateral: Lateral): void {
  const { damaged } = lateral.annotations.getState();
  const name = exportFileName(new Date(lateral.now()).toISOString(), "damaged");
  giveFile(lateral, { name, mime: "application/json", parts: [writeDamagedValues(damaged)] });
  lateral.messages.say(
    plural(
      damaged.length,
      "Saved {count} damaged value as {name}.",
      "Saved {count} damaged values as {name}.",
      {
        name,
      },
    ),
  );
}

/** Removes some of them from storage and from the list; what has to stay is told, with the reason. */
export function removeDamagedValues(lateral: Lateral, values: readonly Damaged[]): void {
  const gone = new Set<Damaged>();
  const problems = new Set<string>();
  for (const value of values) {
    const problem = removeDamaged(lateral.window, value);
    if (problem === null) gone.add(value);
    else problems.add(problem);
  }
  lateral.annotations.setState(({ damaged }) => ({ damaged: damaged.filter((value) => !gone.has(value)) }));
  const left = values.length - gone.size;
  if (left > 0) {
    const what = plural(
      left,
      "{count} damaged value could not be removed.",
      "{count} damaged values could not be removed.",
    );
    lateral.messages.warn([what, ...problems].join(" "));
  } else {
    lateral.messages.say(
      plural(gone.size, "Removed {count} damaged value.", "Removed {count} damaged values."),
    );
  }
}
