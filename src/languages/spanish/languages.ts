import type { Catalogue } from "../catalogue.ts";

/** Choosing the language. */
export const languages = {
  Language: "Idioma",
  "Language of the page": "Idioma de la página",
  "Like the browser": "Como el navegador",
  "Layout of the page": "Disposición de la página",
  "As the language is written": "Como se escribe el idioma",
  "From left to right": "De izquierda a derecha",
  "From right to left": "De derecha a izquierda",
} satisfies Catalogue;
