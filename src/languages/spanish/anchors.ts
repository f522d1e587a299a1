import type { Catalogue } from "../catalogue.ts";

/** What became of annotations on a text that is another one than they were made on. */
export const anchors = {
  "To check": "Por revisar",
  "To check: {counts}.": "Por revisar: {counts}.",
  "{count} changed": { one: "{count} cambiada", other: "{count} cambiadas" },
  "{count} in several places": { one: "{count} en varios lugares", other: "{count} en varios lugares" },
  "{count} not found": { one: "{count} no encontrada", other: "{count} no encontradas" },
  "Changed words": "Palabras cambiadas",
  "In several places": "En varios lugares",
  "Not found in this text": "No encontradas en este texto",
  "Looking for {count} in this text…": "Buscando {count} en este texto…",
  Moved: "Movida",
  "Formatting only": "Solo el formato",
  Changed: "Cambiada",
  "What changed": "Qué ha cambiado",
  "What changed in part {number}": "Qué ha cambiado en la parte {number}",
  "was:": "antes:",
  "now:": "ahora:",
  Accept: "Aceptar",
  Reject: "Rechazar",
  "Choose the words again": "Elegir de nuevo las palabras",
  "Attach to the selected words": "Unir a las palabras seleccionadas",
  "The text has several places that fit. Which one is meant?":
    "En el texto hay varios lugares que encajan. ¿Cuál es?",
  "The same words stand elsewhere, in other surroundings:":
    "Las mismas palabras están en otro lugar, con otro entorno:",
  "You rejected its place in this text.": "Has rechazado su lugar en este texto.",
  "Its parts would overlap in the text as it is now.":
    "Sus partes se solaparían en el texto tal como es ahora.",
  "The text no longer has these words.": "El texto ya no tiene estas palabras.",
  "The text no longer has part {parts}. What is found stays with the words that you attach.":
    "El texto ya no tiene la parte {parts}. Lo que se encuentra se queda con las palabras que unas.",
  Places: "Lugares",
  "Places for part {number}": "Lugares para la parte {number}",
  "Place {number} of {count}:": "Lugar {number} de {count}:",
  "None of these": "Ninguno de estos",
  "Select the words for “{words}”.": "Selecciona las palabras para “{words}”.",
  "{enter} takes them, {escape} leaves it as it is.": "{enter} las toma, {escape} lo deja como está.",
  Leave: "Dejarlo",
  "a number": "un número",
  "a negation": "una negación",
  "a quantity word": "una palabra de cantidad",
  "a modal verb": "un verbo modal",
  "a name": "un nombre",
  "{what} were added: {words}": {
    one: "se ha añadido {what}: {words}",
    other: "se han añadido {what}: {words}",
  },
  "{what} were taken out: {words}": {
    one: "se ha quitado {what}: {words}",
    other: "se han quitado {what}: {words}",
  },
  "{what} differ: {was} → {now}": {
    one: "cambia {what}: {was} → {now}",
    other: "cambian {what}: {was} → {now}",
  },
} satisfies Catalogue;
