/** A tab of a made-up browser: a window with an address, a history, storage and events. */
export interface Tab
  extends Pick<Window, "localStorage" | "location" | "history" | "addEventListener" | "removeEventListener"> {
  /** All addresses in this tab's history, from `#` on, and which one is open. */
  readonly addresses: { readonly list: readonly string[]; readonly open: number };
  /** What a click on a link to a place in the page does. */
  follow(hash: string): void;
  back(): void;
  /** What closing the tab or going to another page does. */
  leave(): void;
}

/** Tabs over one storage. What a tab writes is heard by the others when `deliver` is called. */
export interface Browser {
  openTab(hash?: string): Tab;
  /** Sends the `storage` events that wait, in order, and those that they give rise to. */
  deliver(): void;
  /** Which writes fail as if the storage were full; none at first. */
  refuses: (key: string) => boolean;
  readonly values: Map<string, string>;
}

interface Heard {
  readonly by: EventTarget;
  readonly key: string | null;
  readonly newValue: string | null;
}

export function createBrowser(): Browser {
  const values = new Map<string, string>();
  const tabs = new Map<EventTarget, Storage>();
  const waiting: Heard[] = [];

  function tell(writer: EventTarget, key: string | null, newValue: string | null): void {
    for (const by of tabs.keys()) if (by !== writer) waiting.push({ by, key, newValue });
  }

  function storageOf(tab: EventTarget): Storage {
    const methods: Record<string, unknown> = {
      getItem: (key: string) => values.get(key) ?? null,
      setItem(key: string, value: string) {
        if (browser.refuses(key)) throw new DOMException("It is full.", "QuotaExceededError");
        values.set(key, value);
        tell(tab, key, value);
      },
      removeItem(key: string) {
        if (values.delete(key)) tell(tab, key, null);
      },
      clear() {
        values.clear();
        tell(tab, null, null);
      },
    };
    // As in a browser the keys are the storage's own properties.
    return new Proxy({} as Storage, {
      get: (_storage, name) => methods[String(name)],
      ownKeys: () => [...values.keys()],
      getOwnPropertyDescriptor: (_storage, key) =>
        values.has(String(key))
          ? { value: values.get(String(key)), enumerable: true, configurable: true }
          : undefined,
    });
  }

  const browser: Browser = {
    openTab(hash = "") {
      const events = new EventTarget();
      const storage = storageOf(events);
      tabs.set(events, storage);
      const list = [hash];
      let open = 0;
      const push = (address: string) => {
        list.splice(open + 1, list.length, address);
        open += 1;
      };
      const replace = (address: string) => {
        list[open] = address;
      };
      return {
        localStorage: storage,
        location: {
          get hash() {
            return list[open];
          },
        } as Location,
        history: {
          pushState: (_data: unknown, _unused: string, address: string) => push(address),
          replaceState: (_data: unknown, _unused: string, address: string) => replace(address),
        } as History,
        addEventListener: events.addEventListener.bind(events),
        removeEventListener: events.removeEventListener.bind(events),
        get addresses() {
          return { list, open };
        },
        follow(address) {
          push(address);
          events.dispatchEvent(new Event("popstate"));
        },
        leave: () => events.dispatchEvent(new Event("pagehide")),
        back() {
          open = Math.max(0, open - 1);
          events.dispatchEvent(new Event("popstate"));
        },
      };
    },
    deliver() {
      for (let next = waiting.shift(); next; next = waiting.shift()) {
        const { by, key, newValue } = next;
        by.dispatchEvent(
          Object.assign(new Event("storage"), { key, newValue, storageArea: tabs.get(by) ?? null }),
        );
      }
    },
    refuses: () => false,
    values,
  };
  return browser;
}
