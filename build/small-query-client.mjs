/**
 * @typedef {{ queryKey: readonly unknown[], queryFn: (context: { readonly signal: AbortSignal }) => unknown, enabled?: boolean }} Query
 * @typedef {{ data: unknown, error: unknown, isPending: boolean, isError: boolean, refetch: () => Promise<void> }} Answer
 * @typedef {{ answer: Answer, asking: Promise<void> | null, stop: AbortController, heedsStop: boolean, hearers: Set<() => void> }} Entry
 */

/**
 * What stands in for the client of `@tanstack/react-query` in the pages of one file: each question is asked once, and its
 * answer stays, as Lateral has it everywhere; what fails waits until it is asked again. A question that lets itself be
 * stopped is, when nobody waits for it any more.
 */
export class QueryClient {
  /** @type {Map<string, Entry>} */
  #entries = new Map();

  /**
   * @param {Query} query
   * @returns {Answer} as it is now
   */
  answer(query) {
    return this.#entry(query).answer;
  }

  /**
   * Asks, where nobody has.
   * @param {Query} query
   * @returns {Promise<void>} done with the answer, whatever it is
   */
  prefetchQuery(query) {
    const entry = this.#entry(query);
    entry.asking ??= this.#ask(entry, query);
    return entry.asking;
  }

  /** @param {readonly unknown[]} queryKey */
  getQueryData(queryKey) {
    return this.#entries.get(JSON.stringify(queryKey))?.answer.data;
  }

  /**
   * Asks, unless the query is not enabled, and tells of every change of its answer.
   * @param {Query} query
   * @param {() => void} hear
   * @returns {() => void} stops telling
   */
  follow(query, hear) {
    const entry = this.#entry(query);
    entry.hearers.add(hear);
    // It never fails: whatever comes of it is the answer.
    if (query.enabled !== false) this.prefetchQuery(query);
    return () => {
      entry.hearers.delete(hear);
      if (entry.hearers.size > 0 || !entry.heedsStop || !entry.answer.isPending) return;
      this.#entries.delete(JSON.stringify(query.queryKey));
      entry.stop.abort();
    };
  }

  /** @param {Query} query */
  #entry(query) {
    const key = JSON.stringify(query.queryKey);
    const known = this.#entries.get(key);
    if (known) return known;
    /** @type {Entry} */
    const entry = {
      answer: {
        data: undefined,
        error: null,
        isPending: true,
        isError: false,
        refetch: () => {
          entry.asking = this.#ask(entry, query);
          return entry.asking;
        },
      },
      asking: null,
      stop: new AbortController(),
      heedsStop: false,
      hearers: new Set(),
    };
    this.#entries.set(key, entry);
    return entry;
  }

  /**
   * @param {Entry} entry
   * @param {Query} query
   */
  async #ask(entry, { queryFn }) {
    const tell = (/** @type {Partial<Answer>} */ change) => {
      entry.answer = { ...entry.answer, ...change };
      for (const hear of [...entry.hearers]) hear();
    };
    if (entry.answer.isError) tell({ error: null, isPending: true, isError: false });
    try {
      const data = await queryFn({
        get signal() {
          entry.heedsStop = true;
          return entry.stop.signal;
        },
      });
      tell({ data, error: null, isPending: false, isError: false });
    } catch (error) {
      tell({ error, isPending: false, isError: true });
    }
  }
}
