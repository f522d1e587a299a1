import { createContext, createElement } from "preact";
import { useContext, useEffect, useReducer, useRef } from "preact/hooks";
import { QueryClient } from "./small-query-client.mjs";

/*
 * What stands in for `@tanstack/react-query` in the pages of one file: what Lateral uses of it, in 1 kB in place of 10.
 */

export { QueryClient };

const Client = createContext(new QueryClient());

/**
 * @param {{ client: QueryClient, children: import("preact").ComponentChildren }} props
 */
export function QueryClientProvider({ client, children }) {
  return createElement(Client.Provider, { value: client }, children);
}

/**
 * @template Options
 * @param {Options} options
 */
export function queryOptions(options) {
  return options;
}

/** @typedef {import("./small-query-client.mjs").Query} Query */
/** @typedef {import("./small-query-client.mjs").Answer} Answer */

/**
 * The answers to several queries, put together by `combine`; the same object as long as no answer changes.
 * @param {{ queries: readonly Query[], combine?: (answers: Answer[]) => unknown }} options
 */
export function useQueries({ queries, combine }) {
  const client = useContext(Client);
  const [, draw] = useReducer((/** @type {number} */ count) => count + 1, 0);
  const answers = queries.map((query) => client.answer(query));
  const asked = JSON.stringify(queries.map(({ queryKey, enabled }) => [queryKey, enabled]));
  // Other queries are followed in place of these; what one of them asks does not change while its key stays.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same list for each drawing would be followed anew
  useEffect(() => {
    const hear = () => draw(0);
    const stops = queries.map((query) => client.follow(query, hear));
    // What was answered since the page was drawn was told to nobody.
    if (queries.some((query, at) => client.answer(query) !== answers[at])) hear();
    return () => {
      for (const stop of stops) stop();
    };
  }, [client, asked]);
  const last = useRef(/** @type {{ answers: Answer[], combine: unknown, all: unknown } | null} */ (null));
  const before = last.current;
  const isSame =
    before !== null &&
    before.combine === combine &&
    before.answers.length === answers.length &&
    answers.every((answer, at) => answer === before.answers[at]);
  if (isSame) return before.all;
  const all = combine ? combine(answers) : answers;
  last.current = { answers, combine, all };
  return all;
}

/** @param {Query} query */
export function useQuery(query) {
  const [answer] = /** @type {[Answer]} */ (useQueries({ queries: [query] }));
  return answer;
}
