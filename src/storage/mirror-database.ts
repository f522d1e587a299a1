import { t } from "../languages/index.ts";
import { databaseName } from "./record-keys.ts";

/** What was asked for, or for the reader why it can't be had. */
export type Answer<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problem: string };

/** One transaction over all stores of a database. */
export interface Transaction<Value> {
  readonly records: IDBObjectStore;
  /** Values of the mirror as a whole, by name. */
  readonly marks: IDBObjectStore;
  /** Another store that the database was opened with. */
  readonly store: (name: string) => IDBObjectStore;
  /** Calls back with what was asked for. What that throws undoes the transaction, and is its problem. */
  readonly when: <Result>(request: IDBRequest<Result>, then: (result: Result) => void) => void;
  /** Says what the transaction gives when it is complete. */
  readonly give: (value: Value) => void;
}

/** The mirror's database: opened when it is needed, and again after it was closed or deleted. */
export interface MirrorDatabase {
  /** How often it was opened. */
  opened(): number;
  /**
   * Runs a transaction, begun in the same task where the database is open. The answer comes when it is complete;
   * it is never rejected. What the browser gave up is run again, some times: `run` begins from nothing each time.
   */
  transact<Value>(
    mode: "readonly" | "readwrite",
    run: (transaction: Transaction<Value>) => void,
  ): Promise<Answer<Value>>;
}

/** How long opening may take, in milliseconds: it waits for as long as another tab holds on to an older database. */
const openingMs = 10_000;

/**
 * After how many milliseconds the same is tried again, where the browser began it and gave up: while it mends a database
 * after it was killed, Firefox refuses for a moment.
 */
const triedAgainAfterMs = [200, 800, 2_000];

const recordsName = "records";
const marksName = "marks";

function describe(error: unknown): string {
  const reason = error instanceof Error || error instanceof DOMException ? error.message || error.name : "";
  return reason === ""
    ? t("The browser’s database can’t be used.")
    : t("The browser’s database can’t be used ({reason}).", { reason });
}

type Attempt<Value> = { readonly ok: true; readonly value: Value } | Failed;

/** Why there is no answer, and whether another attempt may have one. */
type Failed = { readonly ok: false; readonly problem: string; readonly mayPass?: true };

function failed(error: unknown): Failed {
  return { ok: false, problem: describe(error) };
}

/** What the browser gave up; a full disk stays full. */
function gaveUp(error: DOMException | null): Failed {
  return error?.name === "QuotaExceededError" ? failed(error) : { ...failed(error), mayPass: true };
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms);
  });
}

/**
 * The database of a window that may have none.
 * @param name of the database, where it isn't the mirror's
 * @param more names of stores beside those for records and marks
 */
export function openDatabase(
  window: Partial<Pick<Window, "indexedDB">>,
  name = databaseName,
  more: readonly string[] = [],
): MirrorDatabase {
  const stores = [recordsName, marksName, ...more];
  let database: IDBDatabase | null = null;
  let opening: Promise<Attempt<IDBDatabase>> | null = null;
  let opened = 0;

  function request(resolve: (answer: Attempt<IDBDatabase>) => void): void {
    // Null or undefined in some private modes and frames; reading the property alone may throw.
    const factory = window.indexedDB;
    if (!factory) {
      resolve(failed(new Error(t("there is none"))));
      return;
    }
    const asked = factory.open(name, 1);
    asked.onupgradeneeded = () => {
      for (const store of stores) asked.result.createObjectStore(store);
    };
    asked.onerror = () => resolve(gaveUp(asked.error));
    asked.onsuccess = () => {
      const found = asked.result;
      const close = () => {
        found.close();
        if (database === found) database = null;
      };
      // Another page wants to delete it, or the browser has lost it.
      found.onversionchange = close;
      found.onclose = close;
      database = found;
      opened += 1;
      resolve({ ok: true, value: found });
    };
  }

  function open(): Promise<Attempt<IDBDatabase>> {
    opening ??= new Promise<Attempt<IDBDatabase>>((resolve) => {
      setTimeout(() => resolve(failed(new Error(t("it did not open in time")))), openingMs);
      try {
        request(resolve);
      } catch (error) {
        resolve(failed(error));
      }
    }).finally(() => {
      opening = null;
    });
    return opening;
  }

  function begin<Value>(
    found: IDBDatabase,
    mode: IDBTransactionMode,
    run: (transaction: Transaction<Value>) => void,
  ): Promise<Attempt<Value>> {
    return new Promise((resolve) => {
      // Strict: acknowledged is what has reached the disk, so that a dead battery takes nothing with it either.
      const transaction = found.transaction(stores, mode, { durability: "strict" });
      let given: Attempt<Value> = failed(new Error(t("nothing was found")));
      transaction.oncomplete = () => resolve(given);
      let thrown: unknown = null;
      transaction.onabort = () => resolve(thrown === null ? gaveUp(transaction.error) : failed(thrown));
      run({
        records: transaction.objectStore(recordsName),
        marks: transaction.objectStore(marksName),
        store: (name) => transaction.objectStore(name),
        when(request, then) {
          request.onsuccess = () => {
            try {
              then(request.result);
            } catch (error) {
              thrown = error;
              transaction.abort();
            }
          };
        },
        give: (value) => {
          given = { ok: true, value };
        },
      });
    });
  }

  async function attempt<Value>(
    mode: IDBTransactionMode,
    run: (transaction: Transaction<Value>) => void,
  ): Promise<Attempt<Value>> {
    if (database) {
      try {
        return await begin(database, mode, run);
      } catch {
        // It is closing, and has not told yet.
        database = null;
      }
    }
    const answer = await open();
    if (!answer.ok) return answer;
    try {
      return await begin(answer.value, mode, run);
    } catch (error) {
      return failed(error);
    }
  }

  return {
    opened: () => opened,
    async transact(mode, run) {
      let answer = await attempt(mode, run);
      for (const ms of triedAgainAfterMs) {
        if (answer.ok || !answer.mayPass) break;
        await pause(ms);
        answer = await attempt(mode, run);
      }
      return answer;
    },
  };
}
