import { expect, test } from "vitest";
import { html as allHtml, find as findAll, hastToReact } from "../node_modules/property-information/index.js";
import { readMarkdown } from "../src/sources/index.ts";
import { find, html, hastToReact as oursToReact } from "./tree-properties.mjs";

/** Everything that Markdown can become, so that each property of a tree is among them. */
const everything = `# Title {#x}

A [link](./a "t") and ![a picture](b.png "c"), \`code\`, **strong**, ~~gone~~, a note[^1], www.example.org.

[ref]: <https://example.org> "title"
[an address][ref] ![a][ref]

3. three
   - [x] done
   - [ ] to do

| a | b | c |
| :-- | --: | :-: |
| 1 | 2 | 3 |

\`\`\`js
code
\`\`\`

<b>raw</b> שלום

> quoted

***

[^1]: the note`;

interface Node {
  readonly properties?: Readonly<Record<string, unknown>>;
  readonly children?: readonly Node[];
}

function propertiesOf({ properties = {}, children = [] }: Node): string[] {
  return [...Object.keys(properties), ...children.flatMap(propertiesOf)];
}

/** What decides over an attribute in the page, as the library that makes elements of trees reads it. */
function shownAs(
  { attribute, property, space, boolean, commaSeparated, spaceSeparated }: ReturnType<typeof findAll>,
  names: Readonly<Record<string, string>>,
) {
  return { name: space ? (names[property] ?? property) : attribute, boolean, commaSeparated, spaceSeparated };
}

test("every property of a tree made from Markdown is shown as the whole list shows it", () => {
  const found = new Set(readMarkdown(everything).sections.flatMap(({ tree }) => propertiesOf(tree as Node)));
  const named = [
    "align",
    "alt",
    "ariaLabel",
    "ariaDescribedBy",
    "className",
    "href",
    "id",
    "src",
    "start",
    "title",
  ];
  expect([...found].length).toBeGreaterThan(8);
  for (const property of new Set([
    ...found,
    ...named,
    "type",
    "checked",
    "disabled",
    "dataBidi",
    "lang",
    "dir",
  ])) {
    expect([property, shownAs(find(html, property), oursToReact)]).toEqual([
      property,
      shownAs(findAll(allHtml, property), hastToReact),
    ]);
  }
});
