import type { Catalogue } from "../catalogue.ts";

/** Fingers and pens. */
export const touch = {
  "Start of the words": "Comienzo de las palabras",
  "End of the words": "Final de las palabras",
  "Start of part {number}": "Comienzo de la parte {number}",
  "End of part {number}": "Final de la parte {number}",
  "Whole screen": "Pantalla completa",
  "Move the ends by letters": "Mover los extremos letra por letra",
  "Start one letter earlier": "Empezar una letra antes",
  "Start one letter later": "Empezar una letra después",
  "End one letter earlier": "Terminar una letra antes",
  "End one letter later": "Terminar una letra después",
} satisfies Catalogue;
