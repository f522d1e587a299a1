import { describe, expect, test } from "vitest";
import { collection, lastFile, live, nothing, offered, records, texts } from "./backup.cases.ts";
import { planRestore, restoreBackup, saveBackup } from "./backup.ts";
import { createBrowser } from "./browser.cases.ts";
import { createDesk, type Desk } from "./desk.cases.ts";
import { safekeepingOf } from "./safekeeping-store.ts";
import { tagSelection } from "./tagging.ts";

describe("ST30 cancelling", () => {
  const long = "the mayor said so. ".repeat(40);

  /** A desk on which all work takes long, and is cancelled as soon as it is shown. */
  function hastyDesk(browser = createBrowser()): Desk {
    let time = 0;
    const now = () => {
      time += 100;
      return time;
    };
    return createDesk(long, browser, { now, pause: () => Promise.resolve() });
  }

  function hurry(desk: Desk): () => void {
    return desk.work.subscribe(({ current }) => current && desk.work.cancel());
  }

  /** A backup of so many annotations of the long text. */
  async function backupOf(count: number): Promise<File> {
    const desk = createDesk(long);
    for (let at = 0; at < count; at++) {
      const start = at * 3;
      desk.select(`${long.slice(0, start)}[[${long.slice(start, start + 2)}]]${long.slice(start + 2)}`, {
        exact: true,
      });
      tagSelection(desk, "quote");
    }
    await saveBackup(desk, collection, texts(desk));
    return lastFile(desk);
  }

  test("ST30 saving saves no file and notes none", async () => {
    const desk = hastyDesk();
    await restoreBackup(desk, await offered(desk, await backupOf(60)), nothing);
    hurry(desk);
    expect(await saveBackup(desk, collection, texts(desk))).toBe(false);
    expect(desk.files).toEqual([]);
    expect(desk.message()).toBe("Backup cancelled. No file was saved.");
    expect(safekeepingOf(desk).getState().lastFile).toBeNull();
  });

  test("ST30 looking changes nothing", async () => {
    const desk = hastyDesk();
    hurry(desk);
    expect(await planRestore(desk, await backupOf(60), texts(desk))).toBeNull();
    expect(desk.message()).toBe("Restoring cancelled. Nothing changed.");
    expect(records(desk)).toEqual([]);
  });

  test("ST30 restoring takes back what it did; the next time it can be asked for", async () => {
    const browser = createBrowser();
    const desk = hastyDesk(browser);
    const offer = await offered(desk, await backupOf(60));
    const stop = hurry(desk);
    await restoreBackup(desk, offer, nothing);
    stop();
    expect(desk.message()).toBe("Restoring cancelled. Nothing changed.");
    for (const { annotations } of [desk, createDesk(long, browser)]) {
      expect(annotations.getState()).toMatchObject({ placed: new Map(), past: [] });
    }
    const again = await offered(desk, await backupOf(60));
    expect(again.plan.deletedHere).toHaveLength(60);
    await restoreBackup(desk, again, { ...nothing, bringBack: true });
    expect(live(desk)).toHaveLength(60);
  });
});
