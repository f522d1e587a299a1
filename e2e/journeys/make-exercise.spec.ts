import { expectNothingCutOff } from "./expect-accessible.ts";
import { expect, test } from "./fixtures.ts";
import { openSource, sourceById } from "./open-source.ts";
import { openCard, tagWords } from "./tag-words.ts";

test("an exercise is made of a collection, and its key of the teacher's own tags", async ({ page }) => {
  await openSource(page, "002");
  // The longer words come second: the card of the shorter ones doesn't have them, and can't be taken for theirs.
  await tagWords(page, "a waste of resources", "Opinion");
  const unsure = openCard(page).getByRole("checkbox", { name: "I am unsure" });
  await unsure.click();
  await expect(unsure).toBeChecked();
  await tagWords(page, "not only a waste of resources", "Opinion");
  await openCard(page).getByRole("textbox", { name: "Note" }).fill("He judges: *waste*.");
  await page.getByRole("navigation", { name: "Library" }).getByRole("link", { name: "Exercises" }).click();
  await expect(page.getByRole("heading", { name: "Exercises", level: 1 })).toBeVisible();
  await expect(page.getByText("None yet.")).toBeVisible();
  await page.getByRole("link", { name: "Make an exercise" }).press("Enter");
  // The link is gone with its page: the focus is at the top of the one that came.
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();

  const title = page.getByRole("textbox", { name: "Title" });
  await title.fill("");
  await page.getByRole("button", { name: "Make it" }).click();
  await expect(title).toHaveAccessibleDescription("Write a title: students see it.");
  await title.fill("Who judges?");
  for (const id of ["001", "003", "004"])
    await page.getByRole("checkbox", { name: sourceById(id).title }).uncheck();
  await page.getByRole("button", { name: "Make it" }).press("Enter");
  await expect(page.getByRole("heading", { name: "Who judges?", level: 1 })).toBeVisible();

  const task = page.getByRole("textbox", { name: "What students are to do" });
  await task.fill("Tag what is **judged**.");
  await expect(page.getByRole("figure").getByText("judged")).toHaveRole("strong");
  await page.getByRole("textbox", { name: "Minutes suggested" }).fill("twenty");
  await page.getByRole("textbox", { name: "Points" }).click();
  await expect(page.getByText("Write a number such as 20, or nothing.")).toBeVisible();
  await page.getByRole("textbox", { name: "Minutes suggested" }).fill("20");
  await page
    .getByRole("combobox", { name: `What is to be tagged in ${sourceById("000").title}` })
    .selectOption("Only to be read");
  await page.getByRole("checkbox", { name: "Quote" }).uncheck();
  await page.getByRole("checkbox", { name: "Holder" }).check();

  await page.getByRole("button", { name: "Use my tags as the key" }).click();
  await expect(page.getByRole("status").filter({ hasText: "The key has 2 passages now." })).toBeVisible();
  const key = page.getByRole("region", { name: sourceById("002").title });
  await expect(key.getByRole("listitem")).toHaveCount(2);
  await expect(key.getByRole("listitem").first()).toContainText("He judges: *waste*.");
  await expect(key.getByRole("listitem").last()).toContainText("optional");
  await expect(page.getByText("Two passages of one tag share words.")).toBeVisible();

  const edit = key.getByRole("button", { name: "Edit Opinion “a waste of resources”" });
  await edit.press("Enter");
  await page.getByRole("textbox", { name: "Reason, in one line" }).fill("Smallest clause.");
  await page.getByRole("combobox", { name: "The rule that decides it" }).selectOption({ index: 4 });
  await page.getByRole("button", { name: "Also accept other ends…" }).press("Enter");
  await expect(page.getByRole("button", { name: "Start one word earlier" })).toBeFocused();
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "Accept these ends" }).press("Enter");
  const accepted = page.getByRole("list", { name: "Also accepted" });
  await expect(accepted.getByText("only a waste of resources")).toBeVisible();
  await expect(page.getByRole("button", { name: "Also accept other ends…" })).toBeFocused();

  await page.getByRole("button", { name: "Remove from the key" }).press("Enter");
  await expect(key.getByRole("listitem")).toHaveCount(1);
  await expect(page.getByRole("heading", { name: "Key", exact: true })).toBeFocused();
  await page.keyboard.press("Control+z");
  await expect(key.getByText("· rule 4 · optional · other ends accepted · Smallest clause.")).toBeVisible();

  await page.reload();
  await expect(page.getByRole("heading", { name: "Who judges?", level: 1 })).toBeVisible();
  await expect(page.getByRole("textbox", { name: "Minutes suggested" })).toHaveValue("20");
  await expect(task).toHaveValue("Tag what is **judged**.");
  await expect(page.getByRole("checkbox", { name: "Quote" })).not.toBeChecked();
  await expect(key.getByText("Smallest clause.")).toBeVisible();
  await page.setViewportSize({ width: 390, height: 800 });
  await expectNothingCutOff(page);
  await page.setViewportSize({ width: 1280, height: 720 });

  await page.getByRole("link", { name: "All exercises" }).click();
  await page.getByRole("button", { name: "Delete: Who judges?" }).press("Enter");
  await expect(page.getByText("None yet.")).toBeVisible();
  await page.getByRole("button", { name: "Take it back" }).click();
  await expect(page.getByRole("link", { name: "Who judges?", exact: true })).toBeVisible();
});
