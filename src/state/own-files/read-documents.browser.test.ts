import { afterEach, describe, expect, test } from "vitest";
import { loadCatalogue, speak } from "../../languages/index.ts";
import { readPlainText } from "../../sources/index.ts";
import { type EncodingChoice, loadOwnFiles, type Pasted, type ReadFile, type ReadOptions } from "../index.ts";
import { encoded } from "./encoded.cases.ts";
import { madeBook, madeWord, packed, paragraph } from "./made-packed.cases.ts";
import { madePdf } from "./made-pdf.cases.ts";

const { readOwnFile, readPasted } = await loadOwnFiles();

type Bytes = Uint8Array<ArrayBuffer> | string;

const read = (bytes: Bytes, name: string, options?: ReadOptions): Promise<ReadFile> =>
  readOwnFile(new File([bytes], name), options);
const problem = (pattern: RegExp) => ({ ok: false, problem: expect.stringMatching(pattern) });

describe("ST272 another language", () => {
  afterEach(() => speak({ code: "en", tag: "en" }, {}));

  test("ST272 the worker says in it what is wrong with a file", async () => {
    speak({ code: "es", tag: "es" }, await loadCatalogue("es"));
    const file = madePdf({ pages: [["The bridge is safe."]], isProtected: true });
    expect(await read(file, "letter.pdf")).toEqual(problem(/protegido con contraseña/));
  });
});

describe("ST84 PDF", () => {
  const prose = [
    "The mayor wrote to all of us that the bridge is",
    "safe and will stay open, and that noth-",
    "ing else was ever planned.",
  ];

  test("ST84 lines become paragraphs, and pages keep their place", async () => {
    const file = madePdf({
      pages: [prose, ["Then the council met.", "It said the same."]],
      title: "A letter",
      author: "Ada L.",
      labels: "roman",
    });
    const found = await read(file, "letter.pdf");
    expect(found).toEqual({
      ok: true,
      text: "The mayor wrote to all of us that the bridge is safe and will stay open, and that nothing else was ever planned.\n\nThen the council met. It said the same.",
      kind: "plain",
      title: "A letter",
      author: "Ada L.",
      publisher: null,
      date: null,
      language: "en-GB",
      link: null,
      pages: [
        { at: 0, label: "i" },
        { at: 114, label: "ii" },
      ],
      notes: [],
    });
    if (found.ok !== true) throw new Error("unexpected refusal");
    expect(readPlainText(found.text).text).toBe(found.text);
    expect(found.text.slice(114)).toBe("Then the council met. It said the same.");
  });

  test("ST84 Chinese is read by a table of our own", async () => {
    const line = "市长给大家写了一封信，说这座桥是安全的。";
    expect(await read(madePdf({ pages: [[line, line]], isChinese: true }), "letter.pdf")).toMatchObject({
      ok: true,
      text: `${line}${line}`,
    });
  });

  test("ST84 how far it is is told page by page", async () => {
    const shares: number[] = [];
    const file = new File([madePdf({ pages: [prose, prose, prose, prose] })], "letter.pdf");
    await readOwnFile(file, { progress: (done) => shares.push(done) });
    expect(shares).toEqual([0.25, 0.5, 0.75, 1]);
  });

  test("ST84 pages without text are named", async () => {
    expect(await read(madePdf({ pages: [prose, [], prose] }), "letter.pdf")).toMatchObject({
      ok: true,
      notes: ["Page 2 has no text: a picture, or nothing at all."],
    });
  });

  test.each([
    [
      "without text is told to be scanned",
      madePdf({ pages: [[], [], ["3"]] }),
      /no text.*pictures.*recognised/,
    ],
    [
      "with a stamp on each picture, too",
      madePdf({ pages: [1, 2, 3, 4].map(() => ["Made with Scanner"]) }),
      /no text/,
    ],
    ["with a password is told to have one", madePdf({ pages: [prose], isProtected: true }), /password/],
    ["that is cut off is told to be damaged", madePdf({ pages: [prose] }).slice(0, 40), /damaged or cut off/],
  ])("ST84 one %s", async (_name, file, pattern) => {
    expect(await read(file, "letter.pdf")).toEqual(problem(pattern));
  });
});

describe("ST85 Word", () => {
  test("ST85 headings, tables, links and notes stay, with what the file says of itself", async () => {
    const link = '<w:p><w:hyperlink r:id="rId2"><w:r><w:t>a link</w:t></w:r></w:hyperlink></w:p>';
    const cell = (words: string) => `<w:tc>${paragraph(words)}</w:tc>`;
    const table = `<w:tbl><w:tr><w:trPr><w:tblHeader/></w:trPr>${cell("a")}${cell("b")}</w:tr><w:tr>${cell("1")}${cell("2")}</w:tr></w:tbl>`;
    const core = "<x><dc:title>Q &amp; A</dc:title><dc:creator>Ada L.</dc:creator></x>";
    const file = madeWord(
      `${paragraph("One", "Heading1")}${paragraph("two *three* &lt;b&gt;")}${link}${table}`,
      {
        "docProps/core.xml": core,
      },
    );
    expect(await read(file, "letter.docx")).toMatchObject({
      ok: true,
      kind: "markdown",
      text: "# One\n\ntwo \\*three\\* \\<b>\n\n[a link](https://example.org/)\n\n| a | b |\n| - | - |\n| 1 | 2 |\n",
      title: "Q & A",
      author: "Ada L.",
      notes: [],
    });
  });

  test("ST85 macros are told of and never read, deleted words are left out", async () => {
    const deleted =
      '<w:p><w:del w:id="1"><w:r><w:delText>gone</w:delText></w:r></w:del><w:r><w:t>here</w:t></w:r></w:p>';
    const file = madeWord(deleted, { "word/vbaProject.bin": "macro" });
    expect(await read(file, "letter.docm")).toMatchObject({
      ok: true,
      text: "here\n",
      notes: [
        expect.stringMatching(/macros.*never|macros.*can't run/),
        expect.stringMatching(/tracked changes/),
      ],
    });
  });

  test.each([
    ["damaged", madeWord("<w:p><"), /damaged/],
    ["without words", madeWord(""), /no words/],
    ["cut off", madeWord(paragraph("one")).slice(0, 200), /damaged or cut off/],
  ])("ST85 one %s is refused with a reason", async (_name, file, pattern) => {
    expect(await read(file, "letter.docx")).toEqual(problem(pattern));
  });
});

describe("ST86 books and other packed files", () => {
  test("ST86 the chapters of a book come in the order of reading", async () => {
    const file = madeBook({
      "z one.xhtml": '<h1>One</h1><p><a id="x"/>first</p>',
      "a.xhtml": "<h1>Two</h1><p>second &amp; last<img src='x'/></p>",
    });
    expect(await read(file, "book.epub")).toMatchObject({
      ok: true,
      text: "# One\n\nfirst\n\n# Two\n\nsecond & last\n",
      title: "A book",
      author: "Ada L.",
      date: "1843-10",
      language: "en",
      notes: ["A picture was left out."],
    });
  });

  test.each([
    ["a locked book", madeBook({}, { "META-INF/encryption.xml": "<x/>" }), /locked.*DRM/],
    ["a book without its list", packed({ "META-INF/container.xml": "<x/>" }), /damaged/],
    ["OpenDocument", packed({ mimetype: "application/vnd.oasis.opendocument.text" }), /OpenDocument.*\.docx/],
    ["a sheet", packed({ "xl/workbook.xml": "" }), /Excel/],
    ["an archive", packed({ "letter.txt": "words" }), /Unpack/],
  ])("ST86 %s is refused with what can be done", async (_name, file, pattern) => {
    expect(await read(file, "file.zip")).toEqual(problem(pattern));
  });

  test("ST86 what unpacks to more than 100 MB is not unpacked", async () => {
    const file = packed({ "word/document.xml": " ".repeat(100_000_001) });
    expect(file.length).toBeLessThan(1_000_000);
    expect(await read(file, "letter.docx")).toEqual(problem(/more than 100 MB/));
  });
});

describe("ST87 HTML", () => {
  const sentence =
    "The mayor wrote to all of us that the bridge is safe and will stay open, whatever is said of it. ";

  test("ST87 the article of a page is taken without what stands around it", async () => {
    const html = `<!doctype html><html lang=en><head><title>The bridge</title><meta name=author content="Ada L."></head><body>
      <nav><a href="/">Home</a></nav><script>document.title = "run"</script>
      <article><h2>Safe</h2>${`<p>${sentence.repeat(4)}</p>`.repeat(4)}</article><footer>Imprint</footer></body></html>`;
    const found = await read(html, "page.html");
    expect(found).toMatchObject({
      ok: true,
      kind: "markdown",
      title: "The bridge",
      author: "Ada L.",
      language: "en",
      notes: [expect.stringMatching(/Only the article/)],
    });
    if (found.ok !== true) throw new Error("unexpected refusal");
    expect(found.text).toContain(sentence.trim());
    expect(found.text).not.toMatch(/Home|Imprint|run/);
    expect(document.title).not.toBe("run");
  });

  test("ST87 a page without anything around its words is taken whole", async () => {
    expect(await read("<title>t</title><h1>One</h1><p>two", "page.html")).toMatchObject({
      text: "# One\n\ntwo\n",
      title: "t",
      notes: [],
    });
  });

  test("ST87 a page in which no article stands out is taken whole, and says so", async () => {
    expect(await read("<nav>Home</nav><p>two", "page.html")).toMatchObject({
      text: "Home\n\ntwo\n",
      notes: [expect.stringMatching(/No article/)],
    });
  });

  test("ST87 nothing in a page runs or is asked for", async () => {
    const before = performance.getEntriesByType("resource").length;
    const html = `<p>one<img src="https://nowhere.example/a.png" onerror="document.title = 'run'"><style>@import "https://nowhere.example/b.css"</style>
      <iframe src="https://nowhere.example/c"></iframe><link rel=stylesheet href="https://nowhere.example/d.css">`;
    expect(await read(html, "page.html")).toMatchObject({ text: "one\n" });
    const asked = performance.getEntriesByType("resource").slice(before);
    expect(asked.filter(({ name }) => name.includes("nowhere"))).toEqual([]);
    expect(document.title).not.toBe("run");
  });

  test("ST88 what was pasted keeps its headings and links, or is its plain text", async () => {
    const pasted: readonly (readonly [Pasted, object])[] = [
      [
        { text: "One", html: "<h1>One</h1>" },
        { text: "# One\n", kind: "markdown" },
      ],
      [
        { text: "*One*", html: null },
        { text: "*One*", kind: "plain" },
      ],
      [
        { text: "One", html: "<img>" },
        { text: "One", kind: "plain" },
      ],
      [{ text: " ", html: null }, problem(/no words/)],
    ];
    for (const [clipboard, expected] of pasted) expect(await readPasted(clipboard)).toMatchObject(expected);
  });
});

test("ST82 where bytes don't tell their encoding the reader is asked, and the choice is taken", async () => {
  const bytes = encoded("Мэр города", "koi8-r");
  const found = await read(bytes, "letter.txt");
  if (found.ok !== "ask") throw new Error("unexpected answer, expected a question");
  const isRight = ({ preview }: EncodingChoice) => preview === "Мэр города";
  const encoding = found.encodings.find(isRight)?.name ?? "none";
  expect(await read(bytes, "letter.txt", { encoding })).toMatchObject({ ok: true, text: "Мэр города" });
});

test("ST81 reading in the worker can be cancelled", async () => {
  const cancelling = new AbortController();
  const file = new File(
    [madePdf({ pages: Array.from({ length: 400 }, () => ["words of the mayor"]) })],
    "long.pdf",
  );
  const progress = () => cancelling.abort("enough");
  await expect(readOwnFile(file, { signal: cancelling.signal, progress })).rejects.toBe("enough");
});
