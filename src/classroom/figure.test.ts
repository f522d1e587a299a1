import { afterEach, expect, test } from "vitest";
import { type Catalogue, loadCatalogue, speak } from "../languages/index.ts";
import type { ClassFinding } from "./index.ts";
import { figureOf, measureClassSteps, promptOf, wordsOfFigure } from "./index.ts";

const text = "It was a shameful year.";
const passage = (tag: string) => ({ id: tag, tag, spans: [{ start: 9, end: 17 }] });

afterEach(() => speak({ code: "en", tag: "en" }, {}));

/** What is found while the words of the page are none that a reader should see. */
function foundWithoutWords(): ClassFinding[] {
  const noWords: Catalogue = new Proxy({}, { get: () => "no words" });
  speak({ code: "en", tag: "en" }, noWords);
  const readers = [[passage("quote")], [passage("opinion")], []];
  return [...measureClassSteps([{ text, readers }], ["quote", "opinion"])];
}

test("CL119 what a worker finds has no words", () => {
  const found = foundWithoutWords();
  expect(found.map(({ kind }) => kind)).toEqual(expect.arrayContaining(["contested", "agreement"]));
  expect(JSON.stringify(found)).not.toContain("no words");
});

test("CL119 a figure and what is asked are said in the reader's language", async () => {
  const contested = foundWithoutWords().flatMap((one) => (one.kind === "contested" ? one.passages : []));
  speak({ code: "es", tag: "es" }, await loadCatalogue("es"));
  expect(contested.map(promptOf)).toEqual([
    "1 dejó esto sin etiquetar, 1 lo etiquetó como opinión, 1 lo etiquetó como cita. ¿Qué hay en las palabras a favor de cada opción, y pueden ser correctas varias a la vez?",
  ]);
  expect(wordsOfFigure(figureOf("placeAlpha", 0.37))).toEqual({
    name: "|u-alfa de Krippendorff",
    unit: "caracteres del texto (unidades UTF-16)",
    distance: "etiquetado o no",
    means: "Solo en el lugar, los lectores recorren el 37 % del camino que va del azar al acuerdo completo.",
  });
});
