import type { Locator, Page } from "@playwright/test";
import { expect } from "./fixtures.ts";

/** A file that a reader would choose. */
export interface OwnFile {
  readonly name: string;
  readonly text: string;
  /** What it says of itself; its name without the ending where it says nothing. */
  readonly title?: string;
}

export const council: OwnFile = {
  name: "council.txt",
  text: "The council met on Monday. “Rents rose by 12 percent,” the chair said.\n\nNobody asked why.",
};

export const reply: OwnFile = {
  name: "reply.md",
  title: "A reply",
  text: "# A reply\n\nThe *tenants* disagree with the council, and say so.",
};

/** The reader's way through the dialog in which sources are added. */
export function addDialog(page: Page): Locator {
  return page.getByRole("dialog", { name: "Add sources" });
}

export function arrangeDialog(page: Page): Locator {
  return page.getByRole("dialog", { name: "Collections" });
}

export function library(page: Page): Locator {
  return page.getByRole("navigation", { name: "Library" });
}

/** The titles of the open collection's sources, in order. */
export function listed(page: Page): Locator {
  return library(page).locator(".entry-title");
}

/** Opens the dialog and waits until it can be used: it is loaded when it is first asked for. */
export async function openAdding(page: Page): Promise<Locator> {
  await library(page).getByRole("button", { name: "Add sources" }).click();
  await expect(addDialog(page)).toBeVisible();
  return addDialog(page);
}

export async function openArranging(page: Page): Promise<Locator> {
  await library(page).getByRole("button", { name: "Collections" }).click();
  await expect(arrangeDialog(page)).toBeVisible();
  return arrangeDialog(page);
}

/** Chooses files in the open dialog, and waits until all are read. */
export async function chooseFiles(page: Page, ...files: readonly OwnFile[]): Promise<void> {
  const choosing = page.waitForEvent("filechooser");
  await addDialog(page).getByRole("button", { name: "Choose files" }).click();
  const chooser = await choosing;
  await chooser.setFiles(
    files.map(({ name, text }) => ({ name, mimeType: "text/plain", buffer: Buffer.from(text) })),
  );
  await expect(addDialog(page).getByRole("progressbar")).toHaveCount(0);
}

/** Adds files as they are, and waits until the first is on screen. */
export async function addFiles(page: Page, ...files: readonly OwnFile[]): Promise<Locator> {
  await openAdding(page);
  await chooseFiles(page, ...files);
  await addDialog(page)
    .getByRole("button", { name: /^Add (source|\d)/ })
    .click();
  await expect(addDialog(page)).toBeHidden();
  const [first] = files;
  const article = ownArticle(page, first?.title ?? first?.name.replace(/\.\w+$/, "") ?? "");
  await expect(article).toBeVisible();
  return article;
}

export function ownArticle(page: Page, title: string): Locator {
  return page.getByRole("article", { name: title, exact: true });
}
