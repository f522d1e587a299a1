import type { Catalogue } from "../catalogue.ts";

/** What is wrong with the file of an exercise or a class, and the page that tells a student what came out. */
export const classFiles = {
  "A newer Lateral wrote this file (version {version}; this one reads {known}).":
    "Este archivo lo ha escrito un Lateral más reciente (versión {version}; este lee la {known}).",
  "Feedback for {name}, handed in on {day}.": "Comentarios para {name}, entregado el {day}.",
  "The file can't be read: {reason}.": "El archivo no se puede leer: {reason}.",
  "The text “{title}” is neither in the file nor does it come with Lateral here, so the exercise can't be done. Ask for the exercise as a file.":
    "El texto “{title}” no está en el archivo ni viene aquí con Lateral, así que el ejercicio no se puede hacer. Pide el ejercicio como archivo.",
  "This is not a class saved by Lateral: unexpected {found}, expected {expected}.":
    "Esto no es una clase guardada por Lateral: se esperaba {expected} en lugar de {found}.",
  "a list": "una lista",
  "a sentence": "una frase",
  "a text or null": "un texto o null",
  "a text that comes with Lateral here": "un texto que venga aquí con Lateral",
  "an object": "un objeto",
  "at most {most} are read": "se leen como mucho {most}",
  "at most {most} texts": "como mucho {most} textos",
  "each id once": "cada id una sola vez",
  "format {value}": "el formato {value}",
  "letters, digits, - or _": "letras, cifras, - o _",
  "the name of a file": "el nombre de un archivo",
  "unexpected other characters, expected those of its key":
    "se han encontrado otros caracteres y se esperaban los de su clave",
  "unexpected record, expected an exercise": "se ha encontrado otro registro y se esperaba un ejercicio",
  "{title}: feedback for {name}": "{title}: comentarios para {name}",
} satisfies Catalogue;
