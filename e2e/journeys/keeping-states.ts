import type { Page } from "@playwright/test";
import { fillStorage } from "./fill-storage.ts";
import { expect } from "./fixtures.ts";
import { claimOn, storeClaims } from "./made-claims.ts";
import { openSource } from "./open-source.ts";
import { chooseBackup, openSettings, restoreDialog } from "./settings-dialog.ts";
import { closeAll, type StateWalk } from "./state-walk.ts";
import { cards, marks, openCard, tagWords } from "./tag-words.ts";

const claim = claimOn("002", "public safety", { id: "kept-claim", tag: "opinion", note: "A note." });

const damaged = {
  "lateral:1:annotation:damaged-one": '{"id":"damaged-one","note":"<img src=x>',
  "lateral:1:annotation:damaged-two": `{"id":"damaged-two","note":"\u202Eabc","filler":"${"x".repeat(2_000)}"}`,
};

/** A backup as an earlier version of this browser would have saved it, with words that have no place to be broken. */
function backupOf(count: number): string {
  const annotations = Array.from({ length: count }, (_, at) => ({
    ...claim,
    id: `restored-${at}`,
    sourceId: "nowhere",
    textHash: "sha256:0a",
    spans: [{ start: 0, end: 60, exact: "x".repeat(60), prefix: "", suffix: "" }],
  }));
  const head = { format: "lateral-backup", version: 1, generator: "Lateral 0.1.0", unit: "utf-16" };
  const created = "2026-01-01T00:00:00.000Z";
  return JSON.stringify({ ...head, created, sources: [], preferences: null, damaged: [], annotations });
}

async function setItems(page: Page, items: Readonly<Record<string, string>>): Promise<void> {
  await page.evaluate((all) => {
    for (const [key, value] of Object.entries(all)) localStorage.setItem(key, value);
  }, items);
}

export const keepingStates: readonly StateWalk[] = [
  {
    name: "keeping",
    states: [
      {
        name: "data that can't be read",
        open: async (page) => {
          await storeClaims(page, [claim]);
          await openSource(page, "002");
          await setItems(page, damaged);
          await page.reload();
          await expect(page.getByRole("alert")).toContainText("can’t be read");
        },
      },
      {
        name: "damaged data",
        open: async (page) => {
          await page.getByRole("button", { name: "Look at the data" }).click();
          await expect(page.getByRole("dialog", { name: "Damaged data" })).toBeVisible();
        },
      },
      {
        name: "damaged data, about to be removed",
        open: async (page) => {
          await page.getByRole("button", { name: "Remove all" }).click();
          await expect(page.getByRole("group", { name: "Remove without a file?" })).toBeVisible();
        },
      },
      {
        name: "settings with damaged data",
        open: async (page) => {
          await closeAll(page);
          await expect(page.getByRole("dialog")).toHaveCount(0);
          await openSettings(page);
        },
      },
      {
        name: "erasing",
        open: async (page) => {
          await page.getByRole("button", { name: "Erase everything" }).click();
          await expect(page.getByRole("dialog", { name: "Erase everything" })).toBeVisible();
        },
      },
    ],
  },
  {
    name: "keeping, files",
    states: [
      {
        name: "a reminder of saving",
        open: async (page) => {
          await storeClaims(page, [claim]);
          await openSource(page, "002");
          await setItems(page, {
            "lateral:1:safekeeping": JSON.stringify({ changes: 60, since: Date.now() }),
          });
          await page.reload();
          await expect(page.getByRole("region", { name: "Reminder" })).toBeVisible();
        },
      },
      {
        name: "a backup, about to be restored",
        open: async (page) => {
          await chooseBackup(page, { name: `${"long".repeat(20)}.json`, text: backupOf(3) });
          await restoreDialog(page).getByText("New here: 3").click();
        },
      },
    ],
  },
  {
    name: "keeping, other versions and full stores",
    states: [
      {
        name: "an annotation of a newer version",
        open: async (page) => {
          await storeClaims(page, [{ ...claim, schema: 2, strength: 3 } as typeof claim]);
          await openSource(page, "002");
          await marks(page).first().click();
          await expect(openCard(page)).toContainText("A newer version of Lateral wrote this");
        },
      },
      {
        name: "a full store",
        open: async (page) => {
          await fillStorage(page, 64);
          await closeAll(page, 2);
          await tagWords(page, "waste of resources", "Opinion");
          await expect(page.getByRole("banner")).toContainText("recovery copy only");
        },
      },
    ],
  },
  {
    name: "keeping, nothing can be stored",
    states: [
      {
        name: "not saved",
        open: async (page) => {
          await page.addInitScript(() => {
            for (const name of ["localStorage", "indexedDB"]) {
              Object.defineProperty(window, name, {
                configurable: true,
                get() {
                  throw new DOMException("Access is denied.", "SecurityError");
                },
              });
            }
          });
          await openSource(page, "002");
          await tagWords(page, "waste of resources", "Opinion");
          await expect(cards(page)).toHaveCount(1);
          await expect(page.getByRole("banner")).toContainText(/export|not saved/i);
        },
      },
    ],
  },
];
