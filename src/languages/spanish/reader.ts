import type { Catalogue } from "../catalogue.ts";

/** The text: what is known of a source, marks, the bars beside selected words, and the library that leads to texts. */
export const reader = {
  "Primary source": "Fuente primaria",
  "News report": "Noticia",
  "Opinion article": "Artículo de opinión",
  "Aggregator article": "Artículo de un agregador",
  Text: "Texto",
  "Publisher unknown": "Editor desconocido",
  Undated: "Sin fecha",
  "{date} (about)": "{date} (aproximadamente)",
  "{count} min": "{count} min",
  "About this text": "Acerca de este texto",
  "Shown as plain text, as you asked, and without your annotations, which are kept.":
    "Se muestra como texto sin formato, como has pedido, y sin tus anotaciones, que se conservan.",
  "Show it as it is laid out": "Mostrarlo con su formato",
  "words changed": "palabras cambiadas",
  "{count} annotations here": { one: "{count} anotación aquí", other: "{count} anotaciones aquí" },
  "{arrows} letter, {words} word, {sentences} sentence, {other} other end, {enter} takes them, {escape} leaves it as it is.":
    "{arrows} letra, {words} palabra, {sentences} frase, {other} el otro extremo, {enter} los acepta, {escape} lo deja como está.",
  Enter: "Intro",
  "Take the selected words": "Tomar las palabras seleccionadas",
  "Tag the selected words": "Etiquetar las palabras seleccionadas",
  "Take these words": "Tomar estas palabras",
  "Move here": "Mover aquí",
  "Add part": "Añadir parte",
  Trace: "Rastrear",
  Library: "Biblioteca",
  "Add sources": "Añadir fuentes",
  Collection: "Colección",
  Collections: "Colecciones",
  "All claims": "Todas las afirmaciones",
  "Who shares words with whom": "Quién comparte palabras con quién",
  Exercises: "Ejercicios",
  "All {count} sources": { one: "La única fuente", other: "Las {count} fuentes" },
  "Tags in {source}": "Etiquetas en {source}",
  "Tags in all sources": "Etiquetas en todas las fuentes",
} satisfies Catalogue;
