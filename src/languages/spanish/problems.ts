import type { Catalogue } from "../catalogue.ts";

/** What is wrong with a file, or with what is stored. */
export const problems = {
  "unexpected {found}, expected {expected}": "se encontró {found}, se esperaba {expected}",
  "a whole number, 0 or more": "un número entero, 0 o más",
  "a time, a counter and a name": "una hora, un contador y un nombre",
  "a time as 2019-06-24T10:00:00Z": "una hora como 2019-06-24T10:00:00Z",
  "the kind and the hash of a text": "el tipo y el hash de un texto",
  "each id once": "cada id una sola vez",
  "the name of a text's file": "el nombre del archivo de un texto",
  "something else": "otra cosa",
} satisfies Catalogue;
