import { describe, expect, test } from "vitest";
import { projectFiles } from "./project-files.mjs";
import { wordsProblems } from "./words.mjs";

const told = (problems: ReturnType<typeof wordsProblems>) =>
  problems.map(({ path, line, message }) => `${path}:${line}: ${message}`);

test("this project says nothing past its catalogues", () => {
  expect(told(wordsProblems(projectFiles()))).toEqual([]);
});

const catalogue = `export const page = {
  Close: "Cerrar",
  "Undid {step}.": "Deshecho: {step}.",
  "{count} tags": { one: "Una etiqueta", other: "{count} etiquetas" },
} satisfies Catalogue;`;

/** Says all that is in the catalogue, and much that is no words. */
const page = `import { t } from "../languages/index.ts";
const close = said("Close");
const keys = { Close: 1, type: "Close" };
export function Page({ step, count }: { step: string; count: number }) {
  if (step === "Close" || "a b" in keys) throw new Error("too much was said, and at the wrong time");
  document.querySelector("a, button");
  return <p className="quiet on narrow screens" title={t(close)}>{t("Undid {step}.", { step })}<kbd>Esc</kbd>
    {plural(count, "One tag", "{count} tags")} · 3</p>;
}`;

const problemsWith = (more: string, entries = catalogue) =>
  told(
    wordsProblems(
      new Map([
        ["src/languages/spanish/page.ts", entries],
        ["src/ui/page.tsx", page],
        ["src/ui/more.tsx", more],
        ["src/ui/more.test.tsx", "const x = <p>Words of a test</p>;"],
      ]),
    ),
  );

/** What is planted, and the one problem that it must give. */
const faults: readonly [fault: string, more: string, problem: string][] = [
  [
    "words in the page",
    "const X = () => <p>Nothing here</p>;",
    "unexpected words in the page: “Nothing here”, expected t(…)",
  ],
  [
    "one word in the page",
    "const X = () => <p>\n  Nothing\n</p>;",
    "unexpected words in the page: “Nothing”, expected t(…)",
  ],
  [
    "a label",
    `const X = () => <p aria-label="Nothing" />;`,
    "unexpected words in aria-label: “Nothing”, expected t(…)",
  ],
  [
    "words elsewhere",
    `const x = () => say("Nothing was done.");`,
    "unexpected words: “Nothing was done.”, expected t(…)",
  ],
  [
    "words between values",
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is code that is planted
    "const x = (a: string) => `${a} was done`;",
    "unexpected words: “was done”, expected t(…)",
  ],
  [
    "a message that is not said",
    `const x = { label: "Close" };`,
    "unexpected message outside of t, said, rich and plural: “Close”",
  ],
  [
    "a message that is said too early",
    `const x = t("Close");`,
    "unexpected t while the module is loaded, expected said",
  ],
];

describe("the check", () => {
  test("lets through what is said by the catalogues, and what is no words", () => {
    expect(problemsWith("")).toEqual([]);
  });

  test.each(faults)("finds %s", (_, more, problem) => {
    expect(problemsWith(more).map((one) => one.replace(/^\S+:\d+: /, ""))).toEqual([problem]);
  });

  test("finds what is never said, and what stands twice", () => {
    const more = catalogue.replace("Close:", `Open: "Abrir",\n  Close: "Cierra",\n  Close:`);
    expect(problemsWith("", more)).toEqual([
      "src/languages/spanish/page.ts:2: unexpected “Open”, which is never said",
      "src/languages/spanish/page.ts:4: unexpected second “Close”, expected one, in src/languages/spanish/page.ts",
    ]);
  });
});
