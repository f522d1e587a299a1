import type { QueryClient } from "@tanstack/react-query";
import type { ReadExerciseFile } from "../../exchange/index.ts";
import { t } from "../../languages/index.ts";
import { collectionQuery } from "../collection-query.ts";
import { readyExerciseQuery, withReadySources } from "./ready-exercises.ts";
import { readTaskLink } from "./task-link.ts";

/**
 * The exercise that stands after `#/classroom/begin?`: `task=` and what a link carries, or `ready=` and the name of a ready
 * exercise's file, which has its key for practice. What can't be read is refused with the reason; throws a LoadError
 * where a file can't be fetched.
 */
export async function taskOffer(client: QueryClient, query: string): Promise<ReadExerciseFile> {
  const ready = new URLSearchParams(query).get("ready");
  if (ready === null) {
    const { sources } = await client.ensureQueryData(collectionQuery);
    return readTaskLink(query, sources);
  }
  if (!/^[a-z0-9-]+\.json$/.test(ready)) {
    return {
      ok: false,
      problem: t("Unexpected {found}, expected the name of a ready exercise’s file.", {
        found: JSON.stringify(ready),
      }),
    };
  }
  const exercise = await client.ensureQueryData(readyExerciseQuery(ready));
  return { ok: true, file: { ...(await withReadySources(client, exercise)), texts: [] } };
}
