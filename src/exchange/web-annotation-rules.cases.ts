/** A JSON-LD object of a file, before anything is known of it. */
export type Item = Record<string, unknown>;

/** A requirement of the Web Annotation Data Model, W3C Recommendation of 23 February 2017. */
export interface ModelRule {
  /** Number of the section, and what it demands. */
  readonly rule: string;
  /** Whether a file keeps it. */
  readonly isKept: (file: Item) => boolean;
  /** Makes a file break it. */
  readonly spoil: (file: Item) => void;
}

const listOf = (value: unknown): Item[] =>
  (Array.isArray(value) ? value : value === undefined ? [] : [value]) as Item[];
const pageOf = (file: Item) => listOf(file["first"]);
const annotationsOf = (file: Item) => pageOf(file).flatMap((page) => listOf(page["items"]));
const bodiesOf = (file: Item) => annotationsOf(file).flatMap(({ body }) => listOf(body));
const targetsOf = (file: Item) => annotationsOf(file).flatMap(({ target }) => listOf(target));
const selectorsOf = (file: Item, type: string) =>
  targetsOf(file)
    .flatMap(({ selector }) => listOf(selector))
    .filter((selector) => selector["type"] === type);
const firstOf = (items: readonly Item[]): Item => {
  const [first] = items;
  if (first === undefined) throw new Error("unexpected empty list");
  return first;
};

/** What a resource is called, given by its name alone or with more about it. */
const namedBy = (resource: unknown) => (resource as Item)?.["id"] ?? resource;

/** A name with a scheme, without the characters that RFC 3987 keeps out. */
const isIri = (value: unknown) =>
  typeof value === "string" && /^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]+$/i.test(value);
const hasType = (item: Item, type: string) => listOf(item["type"]).includes(type as unknown as Item);
const isOne = (value: unknown) => value !== undefined && !Array.isArray(value);
const isUtc = (value: unknown) =>
  typeof value === "string" && /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/.test(value);
const isCount = (value: unknown) => Number.isInteger(value) && Number(value) >= 0;
const context = "http://www.w3.org/ns/anno.jsonld";

/** Every MUST of the sections 3 to 5 that is about what a file holds of text with embedded bodies. */
export const modelRules: readonly ModelRule[] = [
  {
    rule: "3.1 has the context of the model",
    isKept: (file) => listOf(file["@context"]).includes(context as unknown as Item),
    spoil: (file) => Object.assign(file, { "@context": "http://example.org/other.jsonld" }),
  },
  {
    rule: "3.1 gives the context as a string where there is only one",
    isKept: (file) => !Array.isArray(file["@context"]) || file["@context"].length > 1,
    spoil: (file) => Object.assign(file, { "@context": [context] }),
  },
  {
    rule: "3.1 gives every annotation exactly one IRI",
    isKept: (file) => annotationsOf(file).every(({ id }) => isIri(id)),
    spoil: (file) => Object.assign(firstOf(annotationsOf(file)), { id: "a-first-annotation" }),
  },
  {
    rule: "3.1 gives every annotation the class Annotation",
    isKept: (file) => annotationsOf(file).every((item) => hasType(item, "Annotation")),
    spoil: (file) => Object.assign(firstOf(annotationsOf(file)), { type: "Note" }),
  },
  {
    rule: "3.1 gives every annotation at least one target",
    isKept: (file) => annotationsOf(file).every(({ target }) => listOf(target).length > 0),
    spoil: (file) => Object.assign(firstOf(annotationsOf(file)), { target: [] }),
  },
  {
    rule: "3.2.1 names external resources by exactly one IRI",
    isKept: (file) =>
      [...targetsOf(file), ...bodiesOf(file).filter((body) => hasType(body, "SpecificResource"))].every(
        (resource) => isIri(typeof resource === "string" ? resource : namedBy(resource["source"])),
      ),
    spoil: (file) => Object.assign(firstOf(targetsOf(file)), { source: "the letter" }),
  },
  {
    rule: "3.2.4 gives every textual body exactly one value",
    isKept: (file) =>
      bodiesOf(file)
        .filter((body) => hasType(body, "TextualBody"))
        .every(({ value }) => typeof value === "string"),
    spoil: (file) => Object.assign(firstOf(bodiesOf(file)), { value: ["quote", "opinion"] }),
  },
  {
    rule: "3.3.5 gives every linking annotation a body that the link leads to",
    isKept: (file) =>
      annotationsOf(file)
        .filter(({ motivation }) => motivation === "linking")
        .every(({ body }) => listOf(body).length > 0),
    spoil: (file) => Object.assign(firstOf(annotationsOf(file)), { motivation: "linking", body: [] }),
  },
  {
    rule: "3.2.5 has no bodyValue beside a body",
    isKept: (file) => annotationsOf(file).every((item) => !("bodyValue" in item && "body" in item)),
    spoil: (file) => Object.assign(firstOf(annotationsOf(file)), { bodyValue: "quote" }),
  },
  {
    rule: "3.3.1 has at most one created and one modified, in UTC with Z",
    isKept: (file) =>
      annotationsOf(file)
        .flatMap(({ created, modified }) => [created, modified])
        .every((time) => time === undefined || isUtc(time)),
    spoil: (file) => Object.assign(firstOf(annotationsOf(file)), { created: "2026-11-22T11:00:00+01:00" }),
  },
  {
    rule: "3.3.2 gives no agent more than one IRI",
    isKept: (file) =>
      annotationsOf(file)
        .flatMap(({ creator }) => listOf(creator))
        .every(({ id }) => id === undefined || isIri(id)),
    spoil: (file) => Object.assign(firstOf(annotationsOf(file)), { creator: { id: ["urn:a:b", "urn:a:c"] } }),
  },
  {
    rule: "4 gives every specific resource exactly one source",
    isKept: (file) =>
      [...targetsOf(file), ...bodiesOf(file)]
        .filter((resource) => hasType(resource, "SpecificResource"))
        .every(({ source }) => isOne(source)),
    spoil: (file) => Object.assign(firstOf(targetsOf(file)), { source: ["urn:a:b", "urn:a:c"] }),
  },
  {
    rule: "4.2.4 gives quote selectors exactly one type and one exact, at most one prefix and suffix",
    isKept: (file) =>
      selectorsOf(file, "TextQuoteSelector").every(({ exact, prefix = "", suffix = "" }) =>
        [exact, prefix, suffix].every((text) => typeof text === "string"),
      ),
    spoil: (file) => Object.assign(firstOf(selectorsOf(file, "TextQuoteSelector")), { exact: ["a", "b"] }),
  },
  {
    rule: "4.2.4 selects whole code points",
    isKept: (file) =>
      selectorsOf(file, "TextQuoteSelector").every(
        ({ exact, prefix, suffix }) => !/\p{Surrogate}/u.test([exact, prefix, suffix].join("|")),
      ),
    spoil: (file) => Object.assign(firstOf(selectorsOf(file, "TextQuoteSelector")), { exact: "\ud83d" }),
  },
  {
    rule: "4.2.5 gives position selectors exactly one start and end, whole numbers from 0",
    isKept: (file) =>
      selectorsOf(file, "TextPositionSelector").every(({ start, end }) => isCount(start) && isCount(end)),
    spoil: (file) => Object.assign(firstOf(selectorsOf(file, "TextPositionSelector")), { start: -1 }),
  },
  {
    rule: "4.3.1 has no state of the class TimeState without its time",
    isKept: (file) =>
      targetsOf(file)
        .flatMap(({ state }) => listOf(state))
        .every((state) => !hasType(state, "TimeState") || isUtc(state["sourceDate"])),
    spoil: (file) => Object.assign(firstOf(targetsOf(file)), { state: { type: "TimeState" } }),
  },
  {
    rule: "5.1 gives the collection exactly one IRI, its class, and a text as label",
    isKept: (file) =>
      isIri(file["id"]) && hasType(file, "AnnotationCollection") && typeof file["label"] === "string",
    spoil: (file) => Object.assign(file, { label: 3 }),
  },
  {
    rule: "5.1 has a total that is a whole number from 0, and a first page where it isn't 0",
    isKept: (file) => isCount(file["total"]) && (file["total"] === 0 || pageOf(file).length === 1),
    spoil: (file) => Object.assign(file, { first: undefined }),
  },
  {
    rule: "5.2 gives the page exactly one IRI, its class and at least one annotation",
    isKept: (file) =>
      pageOf(file).every(
        (page) => isIri(page["id"]) && hasType(page, "AnnotationPage") && listOf(page["items"]).length > 0,
      ),
    spoil: (file) => Object.assign(firstOf(pageOf(file)), { items: [] }),
  },
  {
    rule: "5.2 names the next page unless the page is the last",
    isKept: (file) =>
      pageOf(file).every((page) => "next" in page || listOf(page["items"]).length === file["total"]),
    spoil: (file) => Object.assign(file, { total: 100 }),
  },
  {
    rule: "5.2 has at most one startIndex, a whole number from 0",
    isKept: (file) => pageOf(file).every(({ startIndex }) => startIndex === undefined || isCount(startIndex)),
    spoil: (file) => Object.assign(firstOf(pageOf(file)), { startIndex: "0" }),
  },
];
