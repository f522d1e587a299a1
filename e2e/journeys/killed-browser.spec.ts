import { expect, noteTrouble, test } from "./fixtures.ts";
import { openSource } from "./open-source.ts";
import { killProfile, openProfile } from "./real-profile.ts";
import { cards } from "./tag-words.ts";

const kills = 10;

test("what the page called Saved is there after the browser was killed, ten times", async ({
  baseURL,
}, testInfo) => {
  test.setTimeout(240_000);
  const folder = testInfo.outputPath("profile");
  const trouble: string[] = [];
  for (let tagged = 0; tagged <= kills; tagged++) {
    const context = await openProfile({ folder, baseURL });
    trouble.push(...noteTrouble(context, new URL(baseURL ?? "").host));
    const page = await context.newPage();
    await openSource(page, "000");
    await expect(cards(page)).toHaveCount(tagged);
    if (tagged === kills) {
      await context.close();
      break;
    }
    for (let sentence = 0; sentence <= tagged; sentence++) await page.keyboard.press("j");
    await page.keyboard.press("q");
    await expect(page.getByRole("banner").getByText(/^Saved on/)).toBeVisible();
    await killProfile(context, folder);
  }
  expect(trouble).toEqual([]);
});
