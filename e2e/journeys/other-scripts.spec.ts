import { expect, test } from "./fixtures.ts";
import { openSource } from "./open-source.ts";
import { addFiles, type OwnFile } from "./own-sources.ts";
import { onlyStored } from "./stored-annotations.ts";
import { marks, tagWords } from "./tag-words.ts";

interface Script {
  readonly name: string;
  readonly file: OwnFile;
  /** Whole words in the middle of a sentence. */
  readonly words: string;
  readonly sentence: string;
  readonly direction: "ltr" | "rtl";
}

const scripts: readonly Script[] = [
  {
    name: "Hebrew",
    file: { name: "מכתב.txt", text: "ראש העיר אמר שהשכירות עלתה ב־12 אחוזים. איש לא שאל מדוע." },
    words: "אמר שהשכירות עלתה",
    sentence: "ראש העיר אמר שהשכירות עלתה ב־12 אחוזים.",
    direction: "rtl",
  },
  {
    name: "Arabic",
    file: {
      name: "رسالة.txt",
      text: "قال العمدة إن الإيجارات ارتفعت بنسبة 12 بالمئة. لم يسأل أحد عن السبب.",
    },
    words: "العمدة إن الإيجارات",
    sentence: "قال العمدة إن الإيجارات ارتفعت بنسبة 12 بالمئة.",
    direction: "rtl",
  },
  {
    name: "Japanese",
    file: { name: "手紙.txt", text: "市長は家賃が12パーセント上がったと言った。誰も理由を尋ねなかった。" },
    words: "家賃が",
    sentence: "市長は家賃が12パーセント上がったと言った。",
    direction: "ltr",
  },
];

for (const { name, file, words, sentence, direction } of scripts) {
  test(`${name}: a sentence is tagged by keyboard, words by mouse, and both stand so after a reload`, async ({
    page,
  }) => {
    await openSource(page, "002");
    const article = await addFiles(page, file);
    await expect(article.locator("#text")).toHaveAttribute("dir", direction);
    await page.keyboard.press("j");
    await page.keyboard.press("o");
    await expect(marks(page, "Opinion")).toHaveText([sentence]);
    expect((await onlyStored(page)).spans[0]?.exact).toBe(sentence);
    await page.keyboard.press("Control+Z");
    await expect(marks(page)).toHaveCount(0);

    await tagWords(page, words, "Quote");
    const { spans } = await onlyStored(page);
    expect(spans.map(({ exact }) => exact)).toEqual([words]);
    expect(file.text.slice(spans[0]?.start, spans[0]?.end)).toBe(words);
    await page.reload();
    await expect(marks(page, "Quote")).toHaveText([words]);
  });
}
