import fc from "fast-check";
import { expect, test } from "vitest";
import type { Annotation } from "../annotations/index.ts";
import { createLocalRecordStore } from "../storage/index.ts";
import { annotationWith } from "./annotation.cases.ts";
import { createBrowser } from "./browser.cases.ts";
import { type Command, commands, commit, start, storeOn } from "./store-on.cases.ts";

const year = 365 * 86_400_000;
const one = annotationWith({ id: "annotation-1" });

test("ST8 law: of edits that knew of each other the later one wins, though clocks step a year back and forth", () => {
  const step = fc.record({
    tab: fc.integer({ min: 0, max: 1 }),
    clock: fc.constantFrom(-year, -3_600_000, 0, 3_600_000, year),
    reopen: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 12 }), (steps) => {
      const browser = createBrowser();
      const clocks = [start, start];
      const open = (index: number) =>
        storeOn(browser.openTab(), { replica: `tab-${index}`, now: () => clocks[index] ?? start });
      const tabs = [open(0), open(1)];
      for (const [number, { tab, clock, reopen }] of steps.entries()) {
        clocks[tab] = start + clock;
        if (reopen) tabs[tab] = open(tab);
        browser.deliver();
        const here = tabs[tab];
        if (here) commit(here, [[{ ...one, note: `edit ${number}` }, false]]);
        browser.deliver();
        const notes = tabs.map((store) => store.getState().records.get(one.id)?.note);
        expect(notes).toEqual([`edit ${number}`, `edit ${number}`]);
      }
    }),
  );
});

/** What happens at a replica: the reader does something, or a message arrives or is lost. */
type Act = Command | "undo" | "redo" | { readonly message: number; readonly isLost: boolean };

/** A store on a computer of its own, with what was sent to it and has not arrived. */
function openReplica(index: number) {
  const browser = createBrowser();
  let time = start + index * 1_000;
  const now = () => {
    time += index;
    return time;
  };
  const store = storeOn(browser.openTab(), { replica: `tab-${index}`, now });
  const other = createLocalRecordStore(browser.openTab());
  const inbox: Annotation[] = [];
  function hear(records: readonly Annotation[]): void {
    for (const record of records) other.write([record]);
    browser.deliver();
  }
  return {
    store,
    inbox,
    hear,
    /** Returns whether something was done that others are told of. */
    act(act: Act): boolean {
      if (typeof act === "string") store[act]();
      else if (!("isLost" in act)) commit(store, act);
      else {
        const [taken] = inbox.splice(act.message % Math.max(1, inbox.length), 1);
        if (taken && !act.isLost) hear([taken]);
        return false;
      }
      return true;
    },
  };
}

test("ST8 law: replicas whose messages are lost, late or out of order hold the same once they have exchanged all", () => {
  const replica = fc.integer({ min: 0, max: 2 });
  const acts = fc.array(
    fc.oneof(
      fc.record({ at: replica, do: commands }),
      fc.record({ at: replica, do: fc.constantFrom("undo" as const, "redo" as const) }),
      // What one replica has sent comes to another: the message is any of those that wait, or is lost.
      fc.record({ at: replica, do: fc.record({ message: fc.nat(), isLost: fc.boolean() }) }),
    ),
    { maxLength: 30 },
  );
  fc.assert(
    fc.property(acts, (all) => {
      const replicas = [openReplica(0), openReplica(1), openReplica(2)];
      for (const { at, do: act } of all) {
        const here = replicas[at];
        if (here?.act(act)) {
          const sent = [...here.store.getState().records.values()];
          for (const other of replicas) if (other !== here) other.inbox.push(...sent);
        }
      }
      const everything = replicas.flatMap(({ store }) => [...store.getState().records.values()]);
      for (const { hear } of replicas) hear(everything.reverse());
      const [first, second, third] = replicas.map(({ store }) => new Map(store.getState().records));
      expect(second).toEqual(first);
      expect(third).toEqual(first);
    }),
    { numRuns: 50 },
  );
});
