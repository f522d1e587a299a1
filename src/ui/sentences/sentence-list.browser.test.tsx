import { afterEach, expect, test } from "vitest";
import { openSpokenPage, type SpokenPage } from "../spoken.cases.tsx";

let page: SpokenPage;

afterEach(async () => {
  await page.close();
  localStorage.clear();
});

const paragraph = "This sentence is one of some that are alike, and it is not the last of them. ".repeat(8);
const long = Array.from({ length: 100 }, () => paragraph).join("\n\n");

function headings(): string[] {
  return [...document.querySelectorAll(".sentence-group h3")].map(({ textContent }) => textContent ?? "");
}

function press(name: string): void {
  const buttons = [...document.querySelectorAll<HTMLElement>(".panel button")];
  buttons.find(({ textContent }) => textContent === name)?.click();
}

/** Goes to the end of the text, once all of it is there. */
async function scrollDown(paragraphs: number): Promise<void> {
  await expect.poll(() => document.querySelectorAll("#text p").length).toBe(paragraphs);
  window.scrollTo({ top: document.documentElement.scrollHeight, behavior: "instant" });
  await expect.poll(() => window.scrollY).toBeGreaterThan(1_000);
}

async function openList(): Promise<void> {
  press("Sentences");
  await expect.poll(headings).not.toEqual([]);
}

test("of a long text a helping is listed from the reader’s place on; more comes on request, and takes the focus", async () => {
  page = await openSpokenPage(long);
  const text = page.lateral.reading.getState().document?.text ?? "";
  page.lateral.reading.reveal(text.length - 1);
  await openList();
  expect(headings()[0]).toBe("Paragraph 1");
  const listed = headings().length;
  expect(listed).toBeLessThan(40);
  press("Show more sentences");
  await expect.poll(() => headings().length).toBeGreaterThan(listed);
  await expect.poll(() => document.activeElement?.textContent).toBe(`Paragraph ${listed + 1}`);
  expect(headings()[0]).toBe("Paragraph 1");
});

test("opened far down in the text, what stands before can be listed, too", async () => {
  page = await openSpokenPage(long);
  await scrollDown(100);
  await openList();
  const [first] = headings();
  expect(first).not.toBe("Paragraph 1");
  press("Show earlier sentences");
  await expect.poll(() => headings()[0]).not.toBe(first);
  await expect.poll(() => document.activeElement?.textContent).toBe(headings()[0]);
  expect(headings()).toContain(first);
});

test("the list follows the text as it is scrolled, and the text the sentence that has the focus", async () => {
  page = await openSpokenPage(Array.from({ length: 40 }, () => paragraph).join("\n\n"));
  await openList();
  const inSight = (element: Element | undefined) => {
    const { top = -1, bottom = 0 } = element?.getBoundingClientRect() ?? {};
    return top >= 0 && bottom <= window.innerHeight;
  };
  const groups = [...document.querySelectorAll(".sentence-group")];
  expect(inSight(groups.at(-1)?.querySelector("h3") ?? undefined)).toBe(false);
  document.getElementById("text")?.focus();
  await scrollDown(40);
  await expect
    .poll(() => groups.slice(-3).some((group) => inSight(group.querySelector("h3") ?? undefined)))
    .toBe(true);
  groups[2]?.querySelector<HTMLElement>(".sentence-acts button")?.focus();
  await expect.poll(() => inSight(document.querySelectorAll("#text p")[2])).toBe(true);
});
