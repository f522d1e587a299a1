import { readFileSync } from "node:fs";
import { expectNothingCutOff } from "./expect-accessible.ts";
import { expect, test } from "./fixtures.ts";
import { openSource } from "./open-source.ts";
import { selectedText, selectWords, tagBar } from "./select-words.ts";
import { cards, marks, openCard, tagWords } from "./tag-words.ts";
import { beginTask, taskLink, taskPanel } from "./task-link.ts";

test("a task that came in a link is begun, done and handed in: the file holds what was listed", async ({
  page,
}) => {
  const title = "Who holds it?";
  await openSource(page, "000");
  await tagWords(page, "Francis Suarez", "Quote");
  const asked = { title, tags: ["quote", "opinion"], attributes: { opinion: ["holder"] }, minutes: 20 };
  await page.goto(taskLink("whose-opinion.json", { ...asked, id: "who-holds-it" }));
  await expect(page.getByRole("heading", { name: title })).toBeVisible();
  await expect(page.getByText("About 20 minutes")).toBeVisible();
  await page.getByText("What is in that file").click();
  await expect(page.getByRole("listitem").filter({ hasText: "your code name" })).toBeVisible();
  await page.getByLabel("Your code name").fill("red-owl-20");
  await beginTask(page);

  const panel = taskPanel(page, title);
  await test.step("tags of one’s own are not those of the exercise", async () => {
    await expect(panel).toContainText("Nothing tagged yet.");
    await expect(marks(page)).toHaveCount(0);
  });
  await test.step("tags, details, notes and what is unsure", async () => {
    await tagWords(page, "truly reached a point", "Opinion");
    await openCard(page).getByLabel("Note").fill("An exaggeration.");
    await openCard(page).getByText("Opinion details").click();
    await openCard(page).getByLabel("Holder").selectOption("writer");
    await tagWords(page, "any meaning among American politicians", "Opinion");
    await openCard(page).getByLabel("I am unsure").check();
    await expect(panel).toContainText("2 tags in 1 of 2 texts.");
    await expect(panel).toContainText("20 minutes suggested");
  });

  await panel.getByRole("button", { name: "Hand in" }).click();
  const dialog = page.getByRole("dialog", { name: "Hand in" });
  await test.step("all that the file will hold is listed, and what is open", async () => {
    await expect(dialog).toContainText("exercise_red-owl-20.json");
    const listed = dialog.getByRole("definition");
    await expect(listed).toHaveText([
      `“${title}”`,
      /^[A-Za-z0-9_-]{8,}$/,
      "red-owl-20",
      /^\w+ \d+, \d{4} at \d+:\d\d\s[AP]M$/,
      /^\w+ \d+, \d{4} at \d+:\d\d\s[AP]M$/,
      /^Lateral \d/,
      /^“Connecticut mayor.*” and “California police.*”$/,
      "2 tags, 1 note, 1 detail",
    ]);
    await expect(dialog).toContainText("Without any tagCalifornia police and the planned deportation raids");
    await expect(dialog).toContainText("Opinion: “any meaning among American politicians”");
  });
  const downloading = page.waitForEvent("download");
  await dialog.getByRole("button", { name: "Save the file" }).click();
  const download = await downloading;
  const saved = page.getByRole("dialog", { name: "Handed in" });
  await expect(saved).toContainText("Give it to your teacher");
  await test.step("the file holds that, and nothing else", async () => {
    expect(download.suggestedFilename()).toBe("exercise_red-owl-20.json");
    const text = readFileSync(await download.path(), "utf8");
    const { annotations, sources, ...head } = JSON.parse(text);
    expect(head).toEqual({
      format: "lateral-submission",
      version: 1,
      unit: "utf-16",
      exerciseId: "who-holds-it",
      studentId: expect.any(String),
      codeName: "red-owl-20",
      begun: expect.any(String),
      handedIn: expect.any(String),
      generator: expect.stringMatching(/^Lateral/),
    });
    expect(sources.map(({ id }: { id: string }) => id)).toEqual(["000", "004"]);
    expect(annotations).toMatchObject([
      {
        sourceId: "000",
        tag: "opinion",
        spans: [{ exact: "truly reached a point" }],
        attributes: { holder: "writer" },
        note: "An exaggeration.",
        creator: "red-owl-20",
      },
      { spans: [{ exact: "any meaning among American politicians" }], unsure: true, note: "" },
    ]);
    for (const word of ["own-task", "Francis Suarez"]) expect(text).not.toContain(word);
  });
  await saved.getByRole("button", { name: "Done" }).click();
  await test.step("it is all there after a reload, and can be left", async () => {
    await page.reload();
    await expect(panel).toContainText("Handed in once");
    await expect(cards(page)).toHaveCount(2);
    await panel.getByRole("button", { name: "Leave the exercise" }).click();
    await expect(page.getByRole("navigation", { name: "Library" })).toBeVisible();
    await expect(marks(page, "Quote")).toHaveText(["Francis Suarez"]);
  });
});

test("practice by keyboard alone: handed in, told passage by passage with the rule, mended and handed in again", async ({
  page,
}) => {
  const title = "Quote, statistic or opinion?";
  const press = async (name: string) => {
    await page.getByRole("button", { name, exact: true }).first().focus();
    await page.keyboard.press("Enter");
  };
  await page.goto("./#/classroom/begin?ready=quote-statistic-opinion.json");
  await expect(page.getByRole("heading", { name: title })).toBeVisible();
  await press("Begin");
  const panel = taskPanel(page, title);
  await expect(panel.getByRole("button", { name: "Hand in" })).toBeEnabled();
  await page.keyboard.press("j");
  await expect.poll(() => selectedText(page)).not.toBe("");
  while (!(await selectedText(page)).startsWith("“The federal government cannot")) {
    const before = await selectedText(page);
    await page.keyboard.press("j");
    await expect.poll(() => selectedText(page)).not.toBe(before);
  }
  await page.keyboard.press("s");
  await expect(marks(page, "Statistic")).toHaveCount(1);
  await press("Hand in");
  await expect(page.getByRole("dialog", { name: "Hand in" })).toBeVisible();
  const downloading = page.waitForEvent("download");
  await press("Save the file");
  await downloading;
  const told = page.getByRole("region", { name: "Your hand-in and the key" });
  await expect(told.getByRole("heading", { level: 2 })).toBeFocused();
  await test.step("in words, with the rule, and without a percentage", async () => {
    await expect(told).toContainText("of the key you left out.");
    const own = told.getByRole("listitem").filter({ hasText: "You: statistic" });
    await expect(own).toHaveCount(1);
    await expect(own).toContainText(/^Right words, other tag: the key says \w+\.You: statistic “The federal/);
    await expect(own).toContainText(/(Opinion|Quote), rule \d\. \S/);
    await expect(told).not.toContainText("%");
  });
  await test.step("a passage is shown in the text", async () => {
    await told.getByRole("button", { name: "Show in the text" }).last().focus();
    const before = await page.evaluate(() => window.scrollY);
    await page.keyboard.press("Enter");
    await expect.poll(() => page.evaluate(() => window.scrollY)).not.toBe(before);
  });
  await press("Close");
  await expect(cards(page)).toHaveCount(1);
  await page.keyboard.press("Control+z");
  await expect(cards(page)).toHaveCount(0);
  await press("Hand in");
  await expect(page.getByRole("dialog", { name: "Hand in" })).toContainText("nothing so far");
  const again = page.waitForEvent("download");
  await press("Save the file");
  await again;
  await expect(panel).toContainText("Handed in 2 times");
  await expect(told.getByRole("listitem").filter({ hasText: "You: statistic" })).toHaveCount(0);
});

test("on a phone: an exercise offers its tags alone, without tracing, hints and others’ work", async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 800 });
  const limits = { tags: ["quote"], attributes: {}, tracing: false, hints: false, hideOthers: true };
  await page.goto(taskLink("whose-opinion.json", { ...limits, id: "only-quotes", title: "Only quotes" }));
  await expect(page.getByText("Off: words can’t be looked up")).toBeVisible();
  await expectNothingCutOff(page);
  await beginTask(page);
  await selectWords(page, "truly reached a point");
  await expect(tagBar(page).getByRole("button")).toHaveText([/^Quote/]);
  await page.keyboard.press("s");
  await expect(page.getByRole("status")).toContainText("This exercise asks for quote.");
  await page.keyboard.press("t");
  await tagBar(page).getByRole("button", { name: "Quote" }).click();
  await expect(marks(page)).toHaveText(["truly reached a point"]);
  await marks(page).click();
  await expect(openCard(page).getByLabel("Note")).toBeVisible();
  await expect(page.getByRole("region", { name: "Trace" })).toHaveCount(0);
  for (const name of ["Trace these words", "Link to another annotation…", "Import", "Export"]) {
    await expect(page.getByRole("button", { name, exact: true })).toHaveCount(0);
  }
  await expect(openCard(page).getByText("Quote details")).toHaveCount(0);
  await expect(page.getByRole("link", { name: "Side by side…" })).toHaveCount(0);
  await expectNothingCutOff(page);
  await test.step("the task is a sheet of its own", async () => {
    await page.getByRole("button", { name: "Task", exact: true }).click();
    const panel = taskPanel(page, "Only quotes");
    await expect(panel).toContainText("1 tag in 1 of 2 texts.");
    await expect(panel.getByText("Rules:")).toHaveCount(0);
    await expectNothingCutOff(page);
    await panel.getByRole("button", { name: "Hand in" }).click();
    await expect(page.getByRole("dialog", { name: "Hand in" })).toBeVisible();
    await expectNothingCutOff(page);
    await page.keyboard.press("Escape");
    await panel.getByRole("link", { name: /California police/ }).click();
    await expect(panel).toBeHidden();
    await expect(page.getByRole("article", { name: /^California police/ })).toBeVisible();
  });
  await page.goto("./#/source/own-task.only-quotes.000?view=map");
  await expect(page.getByRole("heading", { name: "Not in this exercise" })).toBeVisible();
});
