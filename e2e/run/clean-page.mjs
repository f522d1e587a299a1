/*
 * Runs before each file of browser tests. One page serves many files, one after the other, in an order that changes:
 * none may find what another left there.
 */
import { page } from "vitest/browser";

/** As large as such a page is when it is opened. */
await page.viewport(414, 896);
localStorage.clear();
sessionStorage.clear();
for (const { name } of await indexedDB.databases()) {
  if (name !== undefined) indexedDB.deleteDatabase(name);
}
