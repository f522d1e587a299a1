import { expect, test } from "./fixtures.ts";
import { openSource, sources } from "./open-source.ts";
import {
  addFiles,
  arrangeDialog,
  council,
  library,
  listed,
  openArranging,
  ownArticle,
  reply,
} from "./own-sources.ts";

const builtInTitle = "Immigration enforcement and the cities, 2017 to 2019";

test("collections are made, named, chosen and deleted", async ({ page }) => {
  await openSource(page, "002");
  const dialog = await openArranging(page);
  await dialog.getByLabel("New collection").fill("Hartford");
  await dialog.getByRole("button", { name: "Make" }).click();
  await expect(
    dialog.getByRole("status").filter({ hasText: "Made the collection “Hartford”." }),
  ).toBeVisible();
  await dialog.getByRole("button", { name: "Rename Hartford" }).click();
  await dialog.getByLabel("New name of Hartford").fill("Miami");
  await page.keyboard.press("Enter");
  await dialog.getByRole("button", { name: "Done" }).click();
  await expect(page.getByText("There are no sources in this collection.")).toBeVisible();
  const choice = library(page).getByRole("combobox", { name: "Collection" });
  await expect(choice.getByRole("option")).toHaveText([builtInTitle, "Miami"]);
  await addFiles(page, council);
  await choice.selectOption({ label: builtInTitle });
  await expect(page.getByRole("article", { name: sources[0]?.title ?? "" })).toBeVisible();
  await page.reload();
  await expect(listed(page)).toHaveCount(5);
  await choice.selectOption({ label: "Miami" });
  await expect(ownArticle(page, "council")).toBeVisible();
  await openArranging(page);
  await dialog.getByRole("button", { name: "Delete Miami" }).click();
  await expect(dialog.getByRole("status").filter({ hasText: "with one source" })).toBeVisible();
  await expect(listed(page)).toHaveCount(5);
  await dialog.getByRole("button", { name: "Undo" }).click();
  await expect(choice.getByRole("option")).toHaveText([builtInTitle, "Miami"]);
});

test("sources are put in order by buttons, which keep the focus", async ({ page }) => {
  await openSource(page, "002");
  await addFiles(page, council, reply);
  const dialog = await openArranging(page);
  const up = dialog.getByRole("button", { name: "Move A reply up" });
  await up.focus();
  await page.keyboard.press("Enter");
  await expect(listed(page)).toHaveText(["A reply", "council"]);
  await expect(up).toBeFocused();
  await expect(up).toHaveAttribute("aria-disabled", "true");
  await expect(
    dialog.getByRole("status").filter({ hasText: "“" }).or(dialog.getByText("at place 1 of 2")),
  ).toHaveCount(1);
  await page.keyboard.press("Enter");
  await dialog.getByRole("button", { name: "Done" }).click();
  await page.reload();
  await expect(listed(page)).toHaveText(["A reply", "council"]);
});

test("a source can be in several collections, those that came with Lateral too", async ({ page }) => {
  await openSource(page, "002");
  await addFiles(page, council);
  await library(page).getByRole("combobox").selectOption({ label: builtInTitle });
  const dialog = await openArranging(page);
  await dialog
    .getByRole("combobox", { name: `Add ${sources[2]?.title} to` })
    .selectOption({ label: "My sources" });
  await dialog.getByRole("radio", { name: /My sources/ }).check();
  await expect(listed(page)).toHaveText(["council", sources[2]?.title ?? ""]);
  await expect(dialog.getByRole("button", { name: "Take council out" })).toHaveCount(0);
  await dialog.getByRole("button", { name: `Take ${sources[2]?.title} out` }).click();
  await expect(listed(page)).toHaveText(["council"]);
});

test("the collection that came with Lateral is offered first, can be hidden, and shown again", async ({
  page,
}) => {
  await openSource(page, "002");
  await addFiles(page, council);
  const dialog = await openArranging(page);
  await expect(dialog.getByRole("radio").first()).toHaveAccessibleName(new RegExp(builtInTitle));
  await expect(dialog.getByRole("button", { name: `Delete ${builtInTitle}` })).toHaveCount(0);
  await dialog.getByRole("button", { name: `Hide ${builtInTitle}` }).click();
  await dialog.getByRole("button", { name: "Done" }).click();
  await expect(library(page).getByRole("combobox")).toHaveCount(0);
  await page.reload();
  await expect(listed(page)).toHaveText(["council"]);
  await openArranging(page);
  await arrangeDialog(page)
    .getByRole("button", { name: `Show ${builtInTitle}` })
    .click();
  await expect(library(page).getByRole("combobox").getByRole("option")).toHaveCount(2);
});
