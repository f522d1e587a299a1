import { expect, test } from "./fixtures.ts";
import { openSource } from "./open-source.ts";
import { openCard, tagWords } from "./tag-words.ts";

test("on paper the marks are numbered and told apart without colour, and the notes stand below", async ({
  page,
}) => {
  const article = await openSource(page, "002");
  const quote = "posing as Hartford police officers";
  await tagWords(page, quote, "Quote");
  await openCard(page)
    .getByRole("textbox", { name: "Note" })
    .fill("Who said *so* [first](https://example.org/first)?");
  await tagWords(page, "Hartford police", "Opinion");
  await page.keyboard.press("Escape");
  const notes = page.getByRole("region", { name: "Notes" });
  await expect(notes).toHaveCount(0);

  const labels = () =>
    article
      .locator("mark")
      .evaluateAll((marks) =>
        marks.map((mark) => [mark.textContent, getComputedStyle(mark, "::after").content]),
      );
  await page.emulateMedia({ media: "print" });
  await expect(notes).toBeVisible();
  const items = notes.locator(":scope > ol > li");
  await expect(items).toHaveText([/^Quote.*posing as.*Who said so first\?$/s, /^Opinion.*Hartford police/s]);
  await expect(items.first().getByRole("emphasis")).toHaveText("so");
  const address = (link: Element) => getComputedStyle(link, "::after").content;
  expect(await items.first().getByRole("link").evaluate(address)).toBe('" (https://example.org/first)"');
  expect(await labels()).toEqual([
    ["posing as ", "none"],
    ["Hartford police", '"2O"'],
    [" officers", '"1Q"'],
  ]);
  for (const name of ["Library", "Annotations"])
    await expect(page.getByRole(name === "Library" ? "navigation" : "region", { name })).toBeHidden();
  const lines = page.locator("mark[data-notes]");
  await expect(lines.first()).toHaveCSS("text-decoration-style", "solid");
  await expect(page.locator("mark [data-under=opinion]").first()).toHaveCSS("text-decoration-style", "wavy");

  await page.emulateMedia({ media: "screen" });
  await expect(notes).toHaveCount(0);
  await expect(page.locator("mark[data-notes]")).toHaveCount(0);
});
