import { expect, test } from "@playwright/test";
import { type Firefox, startFirefox } from "./firefox.ts";
import { inFirefox } from "./in-firefox.ts";
import { oneFileAddress } from "./one-file-page.ts";

/** What the page shows, or null while there is no text yet. */
function look(firefox: Firefox) {
  return firefox.evaluate(() => {
    const article = document.querySelector("article");
    if (!article) return null;
    const marks = [...article.querySelectorAll("mark")].map((mark) => mark.textContent ?? "");
    return { title: document.title, marks, saved: /Saved on this/.test(document.body.innerText) };
  });
}

inFirefox((program) => {
  test.describe.configure({ timeout: 120_000 });

  test("the page that is one file reads, tags and keeps without a server", async () => {
    const profile = test.info().outputPath("profile");
    let firefox = await startFirefox(program, profile);
    try {
      await firefox.goto(`${oneFileAddress}#/source/002`);
      await expect.poll(() => look(firefox)).toMatchObject({ title: /^Letter of Mayor/, marks: [] });
      // The first sentence, as an opinion.
      await firefox.press("j", "o");
      await expect
        .poll(() => look(firefox))
        .toMatchObject({ marks: [expect.stringMatching(/\w/)], saved: true });
      const before = await look(firefox);
      await firefox.reload();
      await expect.poll(() => look(firefox)).toEqual(before);
      await firefox.quit();

      firefox = await startFirefox(program, profile);
      await firefox.goto(`${oneFileAddress}#/source/002`);
      await expect.poll(() => look(firefox)).toEqual(before);
    } finally {
      await firefox.kill();
    }
  });
});
