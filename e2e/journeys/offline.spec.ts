import { join } from "node:path";
import type { Page } from "@playwright/test";
import { build } from "vite";
import { test as base, expect } from "./fixtures.ts";
import { sourceOnScreen, sources } from "./open-source.ts";
import { type Host, serveFolder } from "./serve-folder.ts";
import { storedAnnotations } from "./stored-annotations.ts";
import { cards, marks, tagWords } from "./tag-words.ts";

const root = join(import.meta.dirname, "../..");
const first = join(root, "dist");
const second = join(root, ".results/second-version");

/** A host of its own for each test: its address has a storage and a service worker of its own. */
const test = base.extend<{ host: Host; baseURL: string }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of needed fixtures from this pattern
  host: async ({}, provide) => {
    const host = await serveFolder(first);
    await provide(host);
    await host.close();
  },
  baseURL: async ({ host }, provide) => {
    await provide(host.address);
  },
});

test.use({ serviceWorkers: "allow" });
// One after the other: the second version is built once, into one folder.
test.describe.configure({ mode: "default", timeout: 90_000 });

/** The same app with another list of keys: the parts of it have other names. */
test.beforeAll(async () => {
  await build({
    root,
    logLevel: "error",
    build: { outDir: second, emptyOutDir: true },
    plugins: [
      {
        name: "second-version",
        transform: (code, id) => (/\/(?:help|settings)-dialog\.tsx$/.test(id) ? renamed(code) : null),
      },
    ],
  });
});

const renamed = (code: string) =>
  code.replace("Tags and keys", "Tags and keys, second").replace('"Settings"', '"Settings, second"');

/** Opens the app and waits until the browser has kept all of it. */
async function visit(page: Page): Promise<void> {
  await page.goto("./#/source/002");
  await sourceOnScreen(page, "002");
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
}

/** Lets the browser look for a newer version, as it does on its own at each visit. */
async function lookForNewer(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await (await navigator.serviceWorker.ready).update();
  });
}

const offer = (page: Page) => page.getByRole("button", { name: "reload", exact: true });

async function helpTitle(page: Page): Promise<string | null> {
  await page.getByRole("button", { name: "Help", exact: true }).click();
  const heading = page.getByRole("dialog").getByRole("heading", { level: 2 });
  await expect(heading).toBeVisible();
  const title = await heading.textContent();
  await page.keyboard.press("Escape");
  return title;
}

test("after the first visit the app reads and tags without its host", async ({ page, host }) => {
  await visit(page);
  await host.close();
  await page.context().setOffline(true);
  await page.reload();
  for (const { id } of sources) {
    await page.goto(`./#/source/${id}`);
    await sourceOnScreen(page, id);
  }
  await page.goto("./#/source/002");
  await tagWords(page, "public safety", "Quote");
  expect(await helpTitle(page)).toBe("Tags and keys");
  await page.reload();
  await sourceOnScreen(page, "002");
  await expect(marks(page)).toHaveText(["public safety"]);
});

test("it can be installed: the manifest and its icons are there", async ({ page, request }) => {
  await visit(page);
  const address = await page.locator('link[rel="manifest"]').evaluate((link: HTMLLinkElement) => link.href);
  const manifest = await (await request.get(address)).json();
  expect(manifest).toMatchObject({ name: "Lateral", start_url: "./", scope: "./", display: "standalone" });
  for (const { src, sizes } of manifest.icons) {
    const size = await page.evaluate(async (url) => {
      const image = new Image();
      image.src = url;
      await image.decode();
      return `${image.naturalWidth}x${image.naturalHeight}`;
    }, new URL(src, address).href);
    if (sizes !== "any") expect(size).toBe(sizes);
  }
});

test("a new version is offered, and taken only when asked", async ({ page, host }) => {
  await visit(page);
  host.serve(second);
  await page.reload();
  await sourceOnScreen(page, "002");
  await expect(offer(page)).toBeVisible();
  expect(await helpTitle(page)).toBe("Tags and keys");
  await page.reload();
  await sourceOnScreen(page, "002");
  expect(await helpTitle(page)).toBe("Tags and keys");
  await offer(page).click();
  await expect(offer(page)).toHaveCount(0);
  await sourceOnScreen(page, "002");
  expect(await helpTitle(page)).toBe("Tags and keys, second");
});

test("an old and a new tab side by side both work and keep what they do", async ({ page, context, host }) => {
  await visit(page);
  const old = await context.newPage();
  await visit(old);
  host.serve(second);
  await lookForNewer(page);
  await expect(offer(page)).toBeVisible();
  await expect(offer(old)).toBeVisible();
  await offer(page).click();
  await expect(offer(page)).toHaveCount(0);
  await sourceOnScreen(page, "002");
  expect(await helpTitle(page)).toBe("Tags and keys, second");

  // Its parts are loaded only now, and its host has them no more.
  await tagWords(old, "public safety", "Quote");
  expect(await helpTitle(old)).toBe("Tags and keys");
  await tagWords(page, "450 Main Street", "Opinion");
  for (const tab of [page, old]) {
    await expect(marks(tab)).toHaveCount(2);
    await expect(cards(tab)).toHaveCount(2);
  }
  expect(await storedAnnotations(old)).toHaveLength(2);

  await offer(old).click();
  await expect(offer(old)).toHaveCount(0);
  await sourceOnScreen(old, "002");
  expect(await helpTitle(old)).toBe("Tags and keys, second");
  await expect(marks(old)).toHaveCount(2);
});

test("what only an older version needs is forgotten when its last tab is closed", async ({
  page,
  context,
  host,
}) => {
  const kept = () => page.evaluate(() => caches.keys());
  await visit(page);
  const old = await context.newPage();
  await visit(old);
  expect(await kept()).toHaveLength(1);
  host.serve(second);
  await lookForNewer(page);
  await offer(page).click();
  await expect(offer(page)).toHaveCount(0);
  await sourceOnScreen(page, "002");
  expect(await kept()).toHaveLength(2);
  await old.close();
  await page.reload();
  await sourceOnScreen(page, "002");
  await expect.poll(kept).toHaveLength(1);
  expect(await helpTitle(page)).toBe("Tags and keys, second");
});
