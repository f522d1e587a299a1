import type { Catalogue } from "../catalogue.ts";

/** The list of sentences, and tagging by quoting. */
export const sentences = {
  "Back to annotations": "Volver a las anotaciones",
  "Close sentences": "Cerrar las frases",
  "First choose one of the places, or several.": "Elige primero uno de los lugares, o varios.",
  "Heading: {words}": "Título: {words}",
  "Listing the sentences…": "Preparando las frases…",
  "No place has these words.": "Ningún lugar tiene estas palabras.",
  "Paragraph {number}": "Párrafo {number}",
  "Places with these words": "Lugares con estas palabras",
  "Show earlier sentences": "Mostrar frases anteriores",
  "Show more sentences": "Mostrar más frases",
  "Tag as {tag}: {what}": "Etiquetar como {tag}: {what}",
  "Tag by quoting": "Etiquetar citando",
  "Tag {what} as": "Etiquetar {what} como",
  "Tag: {words}": "Etiqueta: {words}",
  "Tags of {words}": "Etiquetas de {words}",
  "The first {count} are listed; more words find fewer.":
    "Se muestran los {count} primeros; con más palabras se encuentran menos.",
  "Words from the text": "Palabras del texto",
  "{count} places have these words.": {
    one: "Un lugar tiene estas palabras.",
    other: "{count} lugares tienen estas palabras.",
  },
  "{tag}: open “{words}”": "{tag}: abrir “{words}”",
} satisfies Catalogue;
