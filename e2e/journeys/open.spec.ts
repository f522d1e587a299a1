import { expect, test } from "./fixtures.ts";
import { openSource, sourceById, sourceLinks, sourceOnScreen, sources } from "./open-source.ts";
import { findWords } from "./select-words.ts";

/** A Markdown text's words without its marks: what a reader must be shown, white space apart. */
function wordsOf(markdown: string): string {
  return fold(
    markdown
      .replace(/\[([^\]]+)\]\([^)]*\)/g, "$1")
      .replaceAll("**", "")
      .replace(/^#+ /gm, ""),
  );
}

function fold(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}

test("the library lists the five sources, and each opens by its link and shows every word in order", async ({
  page,
}) => {
  await page.goto("./");
  await expect(page).toHaveTitle(/Lateral/);
  const links = sourceLinks(page);
  await expect(links).toHaveCount(5);
  for (const [index, { title }] of sources.entries()) await expect(links.nth(index)).toContainText(title);
  await sourceOnScreen(page, "000");
  await expect(links.first()).toHaveAttribute("aria-current", "page");
  // The first one last, so that each is opened by its link.
  for (const { id, title, markdown } of [...sources.slice(1), ...sources.slice(0, 1)]) {
    await test.step(`source ${id}`, async () => {
      await page.getByRole("navigation", { name: "Library" }).getByRole("link", { name: title }).click();
      const article = await sourceOnScreen(page, id);
      await expect(page).toHaveURL(new RegExp(`#/source/${id}`));
      await expect(page).toHaveTitle(`${title} – Lateral`);
      await expect(article.getByRole("heading", { level: 1 })).toHaveText(title);
      const expected = wordsOf(markdown);
      const shown = fold(await article.innerText());
      expect(shown.slice(-expected.length)).toBe(expected);
      // What stands before the text is only its head, with what can be done with the text once that is loaded.
      expect(shown.slice(0, -expected.length)).toMatch(
        /About this text ((Side by side…|Who quotes this\?) )*$/,
      );
    });
  }
});

test("a link of the letter that leads nowhere is text: a click leaves the reader where they are", async ({
  page,
}) => {
  const article = await openSource(page, "002");
  // The way to the side by side, which is loaded later, is the only link; the text has none.
  await expect(article.getByRole("link")).toHaveText(["Side by side…"]);
  const { all } = await findWords(page, "June 22, 2019");
  await page.mouse.click((all.left + all.right) / 2, (all.top + all.bottom) / 2);
  await sourceOnScreen(page, "002");
  expect(new URL(page.url()).hash).toMatch(/^#\/source\/002(\?at=\d+)?$/);
});

const linesOf: Record<string, readonly (readonly string[])[]> = {
  "002": [
    ["Luke A. Bronin", "Mayor"],
    ["Aldean Beaumont", "U.S. Immigration and Customs Enforcement", "450 Main Street", "Hartford, CT 06103"],
    [
      "550 Main Street",
      "Hartford, Connecticut 06103",
      "Telephone (860) 757-9500",
      "Facsimile (860) 722-6606",
    ],
  ],
  "003": [["• Contacting an attorney", "• Confirming that agents"]],
};

test("the line breaks of the texts are seen", async ({ page }) => {
  for (const [id, blocks] of Object.entries(linesOf)) {
    await openSource(page, id);
    for (const lines of blocks) {
      let above = 0;
      for (const [index, line] of lines.entries()) {
        const { first } = await findWords(page, line, index === 0 ? {} : { at: "stay" });
        expect(first.top, `“${line}” begins below the line before it`).toBeGreaterThanOrEqual(above);
        above = first.bottom - 4;
      }
    }
  }
});

test("a list of sources that fails to load, or is no list, says so, and loads at the second try", async ({
  page,
  expectedTrouble,
}) => {
  expectedTrouble.push(/Failed to load resource/);
  for (const [answer, says] of [
    [{ status: 503 }, "The list of sources could not be loaded"],
    [{ body: '{"id": 7}' }, /can.t be read: .*\bid\b/],
  ] as const) {
    await test.step(String(says), async () => {
      await page.route("**/manifest.json", (route) => route.fulfill(answer));
      await page.goto("about:blank");
      await page.goto("./");
      await expect(page.getByRole("alert")).toContainText(says);
      await page.unroute("**/manifest.json");
      await page.getByRole("alert").getByRole("button", { name: "Try again" }).click();
      await sourceOnScreen(page, "000");
      await expect(page.getByRole("alert")).toHaveCount(0);
    });
  }
});

test("a source that fails to load says so, and loads at the second try", async ({
  page,
  expectedTrouble,
}) => {
  expectedTrouble.push(/Failed to load resource/);
  for (const failure of ["answer", "connection"] as const) {
    await test.step(failure, async () => {
      await page.route(
        "**/002_*.md",
        (route) => (failure === "answer" ? route.fulfill({ status: 404 }) : route.abort()),
        { times: 1 },
      );
      await page.goto("about:blank");
      await page.goto("./#/source/002");
      const alert = page.getByRole("main").getByRole("alert");
      await expect(alert).toContainText(`“${sourceById("002").title}” could not be`);
      await alert.getByRole("button", { name: "Try again" }).click();
      const article = await sourceOnScreen(page, "002");
      await expect(article).toContainText("Dear Ms. Beaumont");
      await expect(page.getByRole("alert")).toHaveCount(0);
    });
  }
});

test("an address that means nothing opens the first source; one of an unknown source says so, and leads on", async ({
  page,
}) => {
  await page.goto("./#/elsewhere/%E0%A4%A");
  await sourceOnScreen(page, "000");
  await page.goto("./#/source/nope");
  await expect(page.getByRole("main")).toContainText("There is no source “nope” here");
  await sourceLinks(page).nth(2).click();
  await sourceOnScreen(page, "002");
});
