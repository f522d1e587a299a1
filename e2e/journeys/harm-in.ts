import type { Page } from "@playwright/test";

/** What the page may consist of; the texts have no say in it. */
const harmless = new Set(
  (
    "html head body meta link title style script div span p a b i em strong del sub sup mark h1 h2 h3 h4 h5 h6 ul ol " +
    "li pre code br hr blockquote table thead tbody tr th td section article header main nav details summary button " +
    "input label select option textarea fieldset legend svg rect path circle g bdi kbd dl dt dd dialog progress " +
    "noscript figure figcaption"
  ).split(" "),
);

const ofThePageOnly = /^(?:script|style|link|meta)$/;
const withAddress =
  /^(?:(?:xlink:)?href|src|srcset|srcdoc|action|formaction|data|background|poster|ping|style)$/;

interface Seen {
  readonly name: string;
  readonly inHead: boolean;
  /** Handlers, and attributes that hold an address. */
  readonly attributes: readonly (readonly [name: string, value: string])[];
  readonly target: string | null;
  readonly rel: string | null;
}

/** Each kind of element in the page, with what could do harm in it. */
function elementsIn(page: Page): Promise<Seen[]> {
  return page.evaluate((pattern) => {
    const dangerous = new RegExp(pattern, "i");
    const kinds = new Set<string>();
    for (const element of document.querySelectorAll("*")) {
      const attributes = [...element.attributes].filter(({ name }) => dangerous.test(name));
      const seen = {
        name: element.localName,
        inHead: document.head.contains(element),
        attributes: attributes.map(({ name, value }) => [name, value]),
        target: element.getAttribute("target"),
        rel: element.getAttribute("rel"),
      };
      kinds.add(JSON.stringify(seen));
    }
    return [...kinds].map((kind) => JSON.parse(kind));
  }, `^on|${withAddress.source}`);
}

/** Why an attribute with an address does harm; null where it leads to another page or a place of this one. */
function harmOfAddress({ name, target, rel }: Seen, attribute: string, value: string): string | null {
  if (attribute === "style") return /url|expression|import/i.test(value) ? `a style ${value}` : null;
  const isLink = name === "a" && attribute === "href";
  if (isLink && value.startsWith("#")) return null;
  if (!(isLink && /^(?:https?:\/\/|mailto:)/i.test(value))) return `${attribute}=${value} of ${name}`;
  const isApart = target === "_blank" && rel === "noopener noreferrer nofollow";
  return isApart ? null : `a link to ${value} that knows of this page`;
}

function harmOf(seen: Seen): (string | null)[] {
  const { name, inHead, attributes } = seen;
  const isOutOfPlace = ofThePageOnly.test(name) && !inHead;
  const element = !harmless.has(name) || isOutOfPlace ? [`an element ${name}`] : [];
  if (inHead) return element;
  return [
    ...element,
    ...attributes.map(([attribute, value]) =>
      /^on/i.test(attribute) ? `a handler ${attribute}` : harmOfAddress(seen, attribute.toLowerCase(), value),
    ),
  ];
}

/** What a page that a text has got hold of would show: in words, nothing in a page that is all right. */
export async function harmIn(page: Page): Promise<string[]> {
  const found = (await elementsIn(page)).flatMap(harmOf);
  return [...new Set(found.filter((one) => one !== null))];
}
