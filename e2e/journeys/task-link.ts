import { readFileSync } from "node:fs";
import { join } from "node:path";
import { deflateSync } from "node:zlib";
import type { Locator, Page } from "@playwright/test";
import { expect } from "./fixtures.ts";

const folder = join(import.meta.dirname, "../../public/exercises");

/** The address of a task that a teacher hands out: a ready exercise without its key, with what a test says differently. */
export function taskLink(file: string, fields: Record<string, unknown>): string {
  const { key: _, ...task } = JSON.parse(readFileSync(join(folder, file), "utf8"));
  const data = deflateSync(JSON.stringify({ ...task, ...fields })).toString("base64url");
  return `./#/classroom/begin?task=${data}`;
}

/** What stands where else the library is, while an exercise is done. */
export function taskPanel(page: Page, title: string): Locator {
  return page.getByRole("region", { name: title, exact: true });
}

/** Begins the exercise that is offered, and waits for its first text. */
export async function beginTask(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Begin", exact: true }).click();
  await expect(page.getByRole("article")).toBeVisible();
}
