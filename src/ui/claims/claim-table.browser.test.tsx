import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import { afterEach, expect, test } from "vitest";
import { createStore } from "zustand/vanilla";
import type { Annotation, LinkEnd } from "../../annotations/index.ts";
import type { Source } from "../../sources/index.ts";
import type { Lateral } from "../../state/index.ts";
import { LateralContext } from "../kit/lateral-context.tsx";
import { AnnotationLink } from "./annotation-link.tsx";
import type { Claim } from "./claim.ts";
import { ClaimTable } from "./claim-table.tsx";
import { groupClaims } from "./list-claims.ts";
import "./claims.css";

let cleanUp: () => void = () => undefined;
afterEach(() => cleanUp());

function annotation(id: string, fields: Partial<Annotation> = {}): Annotation {
  return {
    id,
    sourceId: "letter",
    textHash: "sha256:0a",
    spans: [{ start: 0, end: 8, exact: `words of ${id}`, prefix: "", suffix: "" }],
    tag: "quote",
    attributes: {},
    note: "",
    unsure: false,
    creator: "Quiet Otter",
    created: "2026-11-22T10:00:00.000Z",
    modified: "2026-11-22T10:00:00.000Z",
    v: [1_000, 0, "tab-a"],
    ...fields,
  };
}

/** A page with the records given. */
function show(content: React.ReactNode, records: readonly Annotation[] = []): HTMLElement {
  const annotations = createStore(() => ({ records: new Map(records.map((one) => [one.id, one])) }));
  const host = document.createElement("div");
  document.body.append(host);
  const root = createRoot(host);
  flushSync(() =>
    root.render(<LateralContext value={{ annotations } as unknown as Lateral}>{content}</LateralContext>),
  );
  cleanUp = () => {
    flushSync(() => root.unmount());
    host.remove();
  };
  return host;
}

function claimsUpTo(count: number): Claim[] {
  return Array.from({ length: count }, (_, at) => ({
    annotation: annotation(`claim-${at + 1}`),
    source: { id: "letter", title: "A letter" } as Source,
    sourceAt: 0,
    who: "",
    whoKey: "",
    sourceGiven: "",
    number: null,
    links: [],
  }));
}

function tableOf(count: number) {
  const acts = { selected: [], onSelect: () => undefined, onLink: () => undefined };
  return <ClaimTable groups={groupClaims(claimsUpTo(count), "source")} count={count} {...acts} />;
}

const rows = (host: HTMLElement) => [...host.querySelectorAll("[data-claim]")];

test("of a long table only the rows in sight are in the page, and each says which one it is", async () => {
  const host = show(tableOf(1_000));
  const table = host.querySelector("table");
  expect(table?.getAttribute("aria-rowcount")).toBe("1002");
  await expect.poll(() => rows(host).length).toBeGreaterThan(5);
  expect(rows(host).length).toBeLessThan(100);
  expect(rows(host)[0]?.getAttribute("aria-rowindex")).toBe("3");
  await expect
    .poll(() => {
      window.scrollTo(0, document.documentElement.scrollHeight);
      return rows(host).at(-1)?.getAttribute("aria-rowindex");
    })
    .toBe("1002");
  expect(rows(host).at(-1)?.textContent).toContain("words of claim-1000");
});

test("on paper a long table has all its rows, and afterwards those in sight again", async () => {
  const host = show(tableOf(300));
  await expect.poll(() => rows(host).length).toBeGreaterThan(5);
  window.dispatchEvent(new Event("beforeprint"));
  expect(rows(host)).toHaveLength(300);
  window.dispatchEvent(new Event("afterprint"));
  await expect.poll(() => rows(host).length).toBeLessThan(100);
});

test("of a short table all rows are in the page", () => {
  expect(rows(show(tableOf(150)))).toHaveLength(150);
});

test("where there is no room for columns, what stands below the words says of a claim that it is unsure", () => {
  const claims = claimsUpTo(2).map((claim, at) => ({
    ...claim,
    annotation: { ...claim.annotation, unsure: at === 0 },
  }));
  const acts = { selected: [], onSelect: () => undefined, onLink: () => undefined };
  const host = show(<ClaimTable groups={groupClaims(claims, "source")} count={2} {...acts} />);
  expect([...host.querySelectorAll(".claim-narrow")].map(({ textContent }) => textContent)).toEqual([
    expect.stringMatching(/^Quote unsure · /),
    expect.stringMatching(/^Quote · /),
  ]);
});

const end: LinkEnd = {
  link: { kind: "supports", to: "other-one" },
  fromId: "first-one",
  direction: "out",
  otherId: "other-one",
};

test.each<[string, Partial<Annotation> | null, string]>([
  ["is there", {}, "supports “words of other-one”"],
  ["was deleted", { deleted: true }, "supports “words of other-one” (deleted)"],
  ["isn’t here", null, "supports an annotation that is not here"],
])("a link to what %s says so, and leads only to what is there", (_name, fields, said) => {
  const others = fields === null ? [] : [annotation("other-one", fields)];
  const host = show(<AnnotationLink end={end} />, [annotation("first-one"), ...others]);
  expect(host.querySelector("li > span")?.textContent).toBe(said);
  expect(host.querySelector("a")?.getAttribute("href") ?? null).toBe(
    said.endsWith("”") ? "#/source/letter?annotation=other-one" : null,
  );
});

test("where sources are named, a link says in which one the other annotation is", () => {
  const titles = new Map([["letter", "A letter"]]);
  const host = show(<AnnotationLink end={end} titles={titles} />, [
    annotation("first-one"),
    annotation("other-one"),
  ]);
  expect(host.querySelector("li > span")?.textContent).toBe("supports “words of other-one” · A letter");
});

test("a link of a record that a later version wrote can't be removed", () => {
  const host = show(<AnnotationLink end={end} />, [annotation("first-one", { schema: 2 })]);
  expect(host.querySelector("button")).toBeNull();
  cleanUp();
  expect(
    show(<AnnotationLink end={end} />, [annotation("first-one")]).querySelector("button"),
  ).not.toBeNull();
});
