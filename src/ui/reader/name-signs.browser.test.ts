import { afterEach, expect, test } from "vitest";
import { loadCatalogue, speak } from "../../languages/index.ts";
import { nameSigns } from "./name-signs.ts";
import "./reader.css";
import "./spoken-tags.css";

const host = document.createElement("div");

afterEach(() => {
  speak({ code: "en", tag: "en" }, {});
  host.remove();
  document.documentElement.removeAttribute("style");
});

/** What a screen reader is given for the signs of a text with a quote and a mark of direction. */
function spokenSigns(): (string | undefined)[] {
  nameSigns(document.documentElement);
  host.toggleAttribute("data-spoken-tags", true);
  host.innerHTML = `<p data-near><mark data-tag="quote" data-letter="Q" data-end="Q">a</mark><b data-bidi="200f"></b></p>`;
  document.body.append(host);
  const contentOf = (selector: string, part: string) => {
    const element = host.querySelector(selector);
    return element ? getComputedStyle(element, part).content.split(" / ").at(-1) : undefined;
  };
  return [contentOf("mark", "::before"), contentOf("mark", "::after"), contentOf("[data-bidi]", "::before")];
}

test("the signs in a text are named in the language that is spoken", async () => {
  expect(spokenSigns()).toEqual([`"quote begins, " "" ""`, `", quote ends" "" ""`, `"right-to-left mark"`]);
  speak({ code: "es", tag: "es" }, await loadCatalogue("es"));
  expect(spokenSigns()).toEqual([
    `"empieza una cita, " "" ""`,
    `", termina la cita" "" ""`,
    `"marca de derecha a izquierda"`,
  ]);
});
