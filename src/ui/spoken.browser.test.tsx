import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { openSpokenPage, type SpokenPage } from "./spoken.cases.tsx";

const text = `## Why we write

The river is high. The plan is the waste of resources that we feared.

It costs 12 million dollars. We asked the mayor. He called it the waste of resources. Nobody laughed.`;

let page: SpokenPage;

beforeEach(async () => {
  page = await openSpokenPage(text);
});

afterEach(async () => {
  await page.close();
  localStorage.clear();
});

async function openSentences(): Promise<void> {
  await page.goTo(/^button, Sentences/);
  await page.act();
  await page.hears(/^heading, Sentences, level 2/);
  await expect.poll(() => document.querySelector(".sentence-list h3")).not.toBeNull();
}

async function typeWords(words: string): Promise<void> {
  await page.goTo(/^searchbox, Words from the text/);
  await page.reader.type(words);
}

function spansOf(tag: string): string[] {
  const { placed } = page.lateral.annotations.getState();
  return (placed.get("letter") ?? [])
    .filter((one) => one.tag === tag)
    .map(({ spans }) => spans[0]?.exact ?? "");
}

describe("what is heard while reading", () => {
  test("1: the title, and the headings of the text", async () => {
    await page.goToHeading(/^heading, A letter, level 1/);
    await page.goToHeading(/^heading, Why we write, level 2/);
    await page.goTo(/^The river is high\. The plan/);
  });

  test("2: in the text, which words are tagged as what", async () => {
    await page.tagged("12 million dollars", "statistic");
    await page.goToHeading(/Why we write/);
    await page.goTo(/^mark, Statistic$/);
    await page.goTo(/^12 million dollars$/);
    await page.goTo(/^end of mark, Statistic$/);
  });
});

describe("what is heard in the list of sentences", () => {
  test("3: it is opened, and its headings lead from paragraph to paragraph", async () => {
    await openSentences();
    await page.goToHeading(/^heading, Tag by quoting, level 3/);
    await page.goToHeading(/^heading, Heading: Why we write, level 3/);
    await page.goToHeading(/^heading, Paragraph 1, level 3/);
    await page.goToHeading(/^heading, Paragraph 2, level 3/);
    await page.goTo(/^list, Paragraph 2/);
    await page.goTo(/^listitem, level 1, position 1, set size 4/);
    await page.goTo(/^It costs 12 million dollars\.$/);
  });

  test("4: the third sentence of the second paragraph is tagged, and the message quotes it", async () => {
    await openSentences();
    await page.goToHeading(/Paragraph 2/);
    await page.goTo(/position 3, set size 4/);
    await page.goTo(/^button, Tag: “He called it the waste of resources\.”, not expanded/);
    await page.act();
    await page.hears(/^button, Tag as quote: “He called it the waste of resources\.”/);
    await page.goTo(/^button, Tag as opinion/);
    await page.act();
    await page.hears(/Tagged “He called it the waste of resources\.” as opinion\. 1 annotation\./);
    expect(spansOf("opinion")).toEqual(["He called it the waste of resources."]);
  });

  test("5: a sentence says its tags, and each opens its card", async () => {
    await page.tagged("We asked the mayor.", "quote");
    await page.tagged("the mayor", "opinion");
    await openSentences();
    await page.goTo(/^We asked the mayor\.$/);
    await page.goTo(/^list, Tags of “We asked the mayor\.”/);
    await page.goTo(/^button, Quote: open “We asked the mayor\.”/);
    await page.goTo(/^button, Opinion: open “the mayor”/);
    await page.act();
    await page.hears(/^button, the mayor, .*expanded/);
  });
});

describe("what is heard while tagging by quoting", () => {
  test("6: words that stand once are found however they are written, and tagged", async () => {
    await openSentences();
    await typeWords("THE PLAN is");
    await page.hears(/One place has these words\./);
    await page.goTo(/^checkbox, .*The plan is.*, checked/);
    await page.goTo(/^button, Tag as opinion: one place/);
    await page.act();
    await page.hears(/^searchbox, Words from the text/, /Tagged “The plan is” as opinion\. 1 annotation\./);
  });

  test("7: of two places one is chosen by what stands around it", async () => {
    await openSentences();
    await typeWords("the waste of resources");
    await page.hears(/2 places have these words\./);
    await page.goTo(/^checkbox, .*that we feared.*, not checked/);
    await page.goTo(/^checkbox, .*He called it the waste of resources.*, not checked/);
    await page.act();
    await page.goTo(/^button, Tag as quote: one place/);
    await page.act();
    await page.hears(/Tagged “the waste of resources” as quote\. 1 annotation\./);
    expect(page.lateral.annotations.getState().placed.get("letter")?.[0]?.spans[0]?.prefix).toMatch(
      /called it $/,
    );
  });

  test("8: without a choice nothing is tagged, and words that aren’t there are told", async () => {
    await openSentences();
    await typeWords("the waste of");
    await page.hears(/2 places have these words\./);
    await page.goTo(/^button, Tag as quote: 0 places/);
    await page.act();
    await page.hears(/First choose one of the places, or several\./);
    expect(spansOf("quote")).toEqual([]);
    page.reader.activeNode?.parentElement?.focus();
    await page.reader.perform(page.reader.commands.moveToPreviousHeading);
    await typeWords(" time");
    await page.hears(/No place has these words\./);
  });
});

describe("what is heard of annotations", () => {
  test("9: a list whose items say tag, words, and what else there is", async () => {
    await page.tagged("The river is high.", "quote");
    await page.tagged("12 million dollars", "statistic");
    const [first, second] = page.lateral.annotations.getState().placed.get("letter") ?? [];
    if (!(first && second)) throw new Error("unexpected gap, expected two annotations");
    const after = {
      ...first,
      note: "Who says so?",
      unsure: true,
      links: [{ kind: "supports", to: second.id }],
    };
    page.lateral.annotations.commit([{ id: first.id, before: first, after }], "writing");
    await expect.poll(() => document.querySelector(".card .unsure")).not.toBeNull();
    await page.goToHeading(/^heading, Annotations/);
    await page.goTo(/^list, Annotations in text order/);
    await page.goTo(
      /^listitem, Quote: “The river is high\.”, unsure, note, 1 link, level 1, position 1, set size 2/,
    );
    await page.goTo(/^button, The river is high\., .*not expanded/);
    await page.act();
    await page.goTo(/^listitem, Statistic: “12 million dollars”, 1 link, level 1, position 2, set size 2/);
    await expect
      .poll(() => document.querySelector(".card")?.getAttribute("aria-label"))
      .toBe("Quote: “The river is high.”, unsure, note, 1 link, open");
    // A voice that knows the language of the text reads its words, whatever the page speaks.
    expect(document.querySelector(".card-words")?.closest("[lang]")?.className).toBe("card-words");
    expect(document.querySelector(".card-words")?.getAttribute("lang")).toBe("en");
  });

  test("10: a card is opened, its tag changed, and a note written", async () => {
    await page.tagged("The river is high.", "quote");
    await page.goTo(/^button, The river is high\., .*not expanded/);
    await page.act();
    await expect.poll(() => document.querySelector(".tag-choice")).not.toBeNull();
    await page.goTo(/^group, Tag/);
    await page.goTo(/^radio, Opinion, not checked/);
    await page.act();
    await page.hears(/Changed to opinion: “The river is high\.”\./);
    await page.goTo(/^textbox, Note/);
    await page.reader.type("Says who?");
    await page.reader.press("Tab");
    await expect
      .poll(() => page.lateral.annotations.getState().placed.get("letter")?.[0]?.note)
      .toBe("Says who?");
  });

  test("11: an end is moved by its button, and the words at it are said", async () => {
    await page.tagged("The river is high.", "quote");
    await page.goTo(/^button, The river is high\., .*not expanded/);
    await page.act();
    await expect.poll(() => document.querySelector(".ends")).not.toBeNull();
    await page.goTo(/^group, Ends/);
    await page.goTo(/^button, End one word earlier/);
    await page.act();
    await page.hears(/It ends with “The river is high” now\./);
  });

  test("12: one is deleted and taken back", async () => {
    await page.tagged("The river is high.", "quote");
    await page.tagged("We asked the mayor.", "quote");
    await page.goTo(/^button, The river is high\., .*not expanded/);
    await page.act();
    await expect.poll(() => document.querySelector(".editor .danger")).not.toBeNull();
    await page.goTo(/^button, Delete/);
    await page.act();
    await page.hears(/Deleted the quote “The river is high\.”\. 1 annotation\./);
    await page.goTo(/^button, Take it back/);
    await page.act();
    await page.hears(/Undid deleting an annotation\./);
    expect(spansOf("quote")).toHaveLength(2);
  });

  test("13: they are filtered, and the dialog for saving them says what it is", async () => {
    await page.tagged("The river is high.", "quote");
    await page.tagged("We asked the mayor.", "opinion");
    await page.goTo(/^checkbox, Quote 1, checked/);
    await page.act();
    await expect.poll(() => document.querySelectorAll(".card")).toHaveLength(1);
    await page.goTo(/^list, Annotations in text order/);
    await page.goTo(/^listitem, Opinion: “We asked the mayor\.”, level 1, position 1, set size 1/);
    await page.goTo(/^button, Export/);
    await page.act();
    await page.hears(/^dialog, Export/);
  });
});
