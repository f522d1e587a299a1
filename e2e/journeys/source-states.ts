import { chooseImport, importDialog } from "./choose-import.ts";
import { expect } from "./fixtures.ts";
import { serveCollection } from "./made-collection.ts";
import { openMade } from "./made-source.ts";
import { fileOn } from "./older-file.ts";
import { openSource } from "./open-source.ts";
import {
  addDialog,
  addFiles,
  arrangeDialog,
  chooseFiles,
  council,
  library,
  openAdding,
  openArranging,
  reply,
} from "./own-sources.ts";
import { openExport } from "./save-export.ts";
import { closeAll, type StateWalk } from "./state-walk.ts";

const report = [
  "The council met on Tuesday to speak about the budget of the harbour.",
  "It heard that 12 percent of the cranes stand idle in the cold months of every year.",
  "A clerk read the minutes aloud.",
].join("\n\n");

/** The same with a new beginning, another number, and a sentence that is there twice. */
const corrected = `A correction was made.\n\n${report.replace("12", "18")} A clerk read the minutes aloud.`;

const longTitle =
  "What the council, the tenants’ association, three newspapers and a television station said of the new rents in the Donaudampfschifffahrtsgesellschaft quarter";

const many = Array.from({ length: 40 }, (_, at) => ({
  id: `made-${at}`,
  title: at % 3 === 0 ? `${at + 1}. ${longTitle}` : `Report ${at + 1} on the rents`,
  author: at % 4 === 0 ? "Ana Example, Ben Example and Cem Example" : "Ana Example",
  publisher:
    at % 5 === 0 ? "The Association of the Tenants of the Upper and the Lower Harbour" : "The Example",
  text: `# ${at % 3 === 0 ? longTitle : "A report"}\n\nRents rose by ${at + 2} percent. “It is too much,” a tenant said.`,
}));

export const sourceStates: readonly StateWalk[] = [
  {
    name: "own sources",
    states: [
      {
        name: "adding",
        open: async (page) => {
          await openSource(page, "002");
          await openAdding(page);
        },
      },
      {
        name: "adding what is here, what is empty and what is new",
        open: async (page) => {
          const files = [council, { name: "empty.txt", text: "" }, { ...council, name: "again.txt" }];
          await chooseFiles(page, ...files);
          await addDialog(page).getByText("Title, publisher, date").first().click();
          await expect(addDialog(page).getByLabel("Publisher").first()).toBeVisible();
        },
      },
      {
        name: "own sources in the library",
        open: async (page) => {
          await closeAll(page);
          await addFiles(page, council, reply);
          await expect(library(page).getByRole("combobox", { name: "Collection" })).toBeVisible();
        },
      },
      {
        name: "arranging",
        open: async (page) => {
          await openArranging(page);
        },
      },
      {
        name: "a source edited",
        open: async (page) => {
          await arrangeDialog(page).getByRole("button", { name: "Edit council" }).click();
          await expect(page.getByRole("dialog", { name: "Edit source" })).toBeVisible();
        },
      },
      {
        name: "a text replaced and compared",
        open: async (page) => {
          await page
            .getByRole("dialog", { name: "Edit source" })
            .getByRole("button", { name: "Cancel" })
            .click();
          await arrangeDialog(page).getByRole("button", { name: "Text of council" }).click();
          const dialog = page.getByRole("dialog", { name: "Text of the source" });
          await dialog.getByLabel("Or paste a text").fill(council.text.replace("12", "18"));
          await dialog.getByRole("button", { name: "Take this text" }).click();
          await dialog.getByRole("button", { name: "Replace the text" }).click();
          await dialog.getByRole("button", { name: "Compare" }).click();
          await expect(dialog.getByRole("region", { name: "What differs" })).toBeVisible();
        },
      },
      {
        name: "a collection saved as a file",
        open: async (page) => {
          await closeAll(page);
          await arrangeDialog(page).getByRole("button", { name: "Save as a file: My sources" }).click();
          await expect(page.getByRole("dialog", { name: "Save a collection" })).toBeVisible();
        },
      },
      {
        name: "an empty collection",
        open: async (page) => {
          await page
            .getByRole("dialog", { name: "Save a collection" })
            .getByRole("button", { name: "Cancel" })
            .click();
          await arrangeDialog(page).getByLabel("New collection").fill("Hartford");
          await arrangeDialog(page).getByRole("button", { name: "Make", exact: true }).click();
          await arrangeDialog(page).getByRole("button", { name: "Done" }).click();
          await expect(page.getByText("There are no sources in this collection.")).toBeVisible();
        },
      },
    ],
  },
  {
    name: "40 sources with long titles",
    states: [
      {
        name: "the library and a text",
        open: async (page) => {
          await serveCollection(page, many, undefined, { title: `Forty: ${longTitle}` });
          await page.goto("./#/source/made-0");
          await expect(page.getByRole("article")).toContainText("Rents rose");
        },
      },
      {
        name: "arranging",
        open: async (page) => {
          await openArranging(page);
        },
      },
      {
        name: "export",
        open: async (page) => {
          await closeAll(page);
          await openExport(page);
        },
      },
      {
        name: "the choice of sources for an exercise",
        open: async (page) => {
          await closeAll(page);
          await page.goto("./#/classroom/new");
          await expect(page.getByRole("checkbox").nth(39)).toBeVisible();
        },
      },
      {
        name: "the map",
        open: async (page) => {
          await page.goto("./#/source/made-0?view=map");
          await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
          await expect(page.getByRole("radio", { name: "Table" })).toBeVisible();
        },
      },
    ],
  },
  {
    name: "import and export",
    states: [
      {
        name: "preview of a file on an older text, with problems",
        open: async (page) => {
          await openMade(page, corrected);
          const words = ["about the budget", "12 percent of the cranes", "A clerk read", "cold months"];
          const text = fileOn(report, words).replace('"note":""', '"note":7');
          await chooseImport(page, { name: `${"class-".repeat(20)}.json`, text });
          await expect(importDialog(page)).toContainText("Refused");
          await importDialog(page)
            .getByText(/^Refused: \d/)
            .click();
        },
      },
      {
        name: "a file that is refused",
        open: async (page) => {
          await closeAll(page);
          await chooseImport(page, { name: "strange.json", text: "{}" });
          await expect(page.getByRole("alert").first()).toBeVisible();
        },
      },
      {
        name: "export",
        open: async (page) => {
          await closeAll(page);
          await openExport(page);
          await page.getByRole("dialog").getByRole("radio", { name: "brat standoff" }).check();
        },
      },
    ],
  },
  {
    name: "what is not there",
    trouble: [/Failed to load resource/],
    states: [
      {
        name: "a source that can't be loaded",
        open: async (page) => {
          await page.route("**/002_*.md", (route) => route.fulfill({ status: 404 }));
          await page.goto("./#/source/002");
          await expect(page.getByRole("main").getByRole("alert")).toBeVisible();
        },
      },
      {
        name: "a source that nobody knows",
        open: async (page) => {
          await page.goto("./#/source/nope");
          await expect(page.getByRole("main")).toContainText("There is no source");
        },
      },
      {
        name: "a list of sources that can't be loaded",
        open: async (page) => {
          await page.route("**/manifest.json", (route) => route.fulfill({ status: 404 }));
          await page.goto("about:blank");
          await page.goto("./");
          await expect(page.getByRole("alert")).toBeVisible();
        },
      },
    ],
  },
  {
    name: "a text that can't be shown",
    trouble: [/broken on purpose/],
    states: [
      {
        name: "the failure",
        open: async (page) => {
          await page.addInitScript(() => {
            const Original = IntersectionObserver;
            window.IntersectionObserver = class extends Original {
              constructor(callback: IntersectionObserverCallback, options?: IntersectionObserverInit) {
                super(callback, options);
                throw new Error("broken on purpose");
              }
            };
          });
          await serveCollection(page, [{ id: "letter", text: "# The mayor *said*\n\nso" }]);
          await page.goto("./#/source/letter");
          await expect(page.getByRole("alert")).toContainText("broken on purpose");
        },
      },
      {
        name: "as plain text",
        open: async (page) => {
          await page.getByRole("button", { name: "Show as plain text" }).click();
          await expect(page.getByRole("article").getByRole("note")).toBeVisible();
        },
      },
    ],
  },
];
