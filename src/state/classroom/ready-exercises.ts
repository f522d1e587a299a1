import { type QueryClient, queryOptions } from "@tanstack/react-query";
import { type Exercise, readExercise, readWarmUp, type WarmUp } from "../../classroom/index.ts";
import { type PlainMessage, said, t } from "../../languages/index.ts";
import { documentHash } from "../../sources/index.ts";
import { collectionQuery } from "../collection-query.ts";
import { fetchBeside } from "../fetch-text.ts";
import { LoadError } from "../load-error.ts";
import { documentQuery } from "../sources-query.ts";
import type { KeptExercise } from "./exercises.ts";

/** An exercise that comes with Lateral: the name of its file, and what it is good for in a sentence. */
export interface ReadyExercise {
  readonly file: string;
  readonly trains: PlainMessage;
}

/** In the order in which they are offered. All are on sources of the default collection. */
export const readyExercises: readonly ReadyExercise[] = [
  {
    file: "quote-statistic-opinion.json",
    trains: said("Telling the three tags apart, one inside the other, in one opinion article."),
  },
  {
    file: "is-that-what-the-letter-says.json",
    trains: said("Checking quotes against the letter that they come from, with tracing."),
  },
  {
    file: "whose-opinion.json",
    trains: said("Finding who holds an opinion, where two articles share whole paragraphs."),
  },
];

/** A ready exercise with its key. Throws a LoadError where it can't be fetched or read. */
export function readyExerciseQuery(file: string) {
  return queryOptions({
    queryKey: ["ready-exercise", file],
    queryFn: async (): Promise<Exercise> => {
      const what = () => t("The exercise {file}", { file });
      const read = readExercise(parsed(await fetchBeside(`exercises/${file}`, what), what));
      if (!read.ok) throw unreadable(what, read.problem);
      return read.value;
    },
  });
}

/** The warm-up. Throws as above. */
export const warmUpQuery = queryOptions({
  queryKey: ["warm-up"],
  queryFn: async (): Promise<WarmUp> => {
    const what = () => t("The warm-up");
    const read = readWarmUp(parsed(await fetchBeside("exercises/warm-up.json", what), what));
    if (!read.ok) throw unreadable(what, read.problem);
    return read.value;
  },
});

/** Its texts, from the default collection. Throws a LoadError where they are not those that it was made on. */
export async function withReadySources(
  client: QueryClient,
  exercise: Exercise,
): Promise<Pick<KeptExercise, "exercise" | "sources">> {
  const { sources: all } = await client.ensureQueryData(collectionQuery);
  const sources = await Promise.all(
    exercise.sources.map(async ({ id, title, textHash }) => {
      const source = all.find((one) => one.id === id);
      const document = source && (await client.ensureQueryData(documentQuery(source)));
      if (!(source && document) || documentHash(document) !== textHash)
        throw new LoadError(() =>
          t("“{title}” is not the text here that the exercise was made on.", { title }),
        );
      return source;
    }),
  );
  return { exercise, sources };
}

function unreadable(what: () => string, problem: string): LoadError {
  return new LoadError(() => t("{what} can’t be read: {problem}", { what: what(), problem }));
}

function parsed(text: string, what: () => string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new LoadError(() => t("{what} can’t be read: it is not complete JSON.", { what: what() }), {
      cause,
    });
  }
}
