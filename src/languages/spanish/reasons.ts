import type { Catalogue } from "../catalogue.ts";

/** Why a quote was traced as it was. */
export const reasons = {
  "There are no words here that could be traced.": "Aquí no hay palabras que se puedan rastrear.",
  "{count} words are too short to trace, and in none of these sources.": {
    one: "Una palabra es demasiado poco para rastrearla, y no está en ninguna de estas fuentes.",
    other: "{count} palabras son demasiado pocas para rastrearlas, y no están en ninguna de estas fuentes.",
  },
  "{count} words are too short to trace: so few words come together by chance.": {
    one: "Una palabra es demasiado poco para rastrearla: puede coincidir por casualidad.",
    other:
      "{count} palabras son demasiado pocas para rastrearlas: tan pocas pueden coincidir por casualidad.",
  },
  "These words are not in these sources.": "Estas palabras no están en estas fuentes.",
  "Not in {place}.": "No están en {place}.",
  "{place} has these words exactly.": "{place} tiene exactamente estas palabras.",
  "{place} has these words; {marks} differ.": "{place} tiene estas palabras; cambian {marks}.",
  "capital letters": "las mayúsculas",
  "marks at the ends": "los signos de los extremos",
  "quotation marks inside": "las comillas interiores",
  "{place} has these words; what the writer changed is marked.":
    "{place} tiene estas palabras; lo que el autor cambió está señalado.",
  "words in {count} places": "palabras en {count} lugares",
  "{place} has these words; marked as left out: {list}.":
    "{place} tiene estas palabras; señalado como omitido: {list}.",
  "{place} has these words; marked as left out: {list}, which can turn the sense.":
    "{place} tiene estas palabras; señalado como omitido: {list}, lo que puede cambiar el sentido.",
  "{place} has these words with other punctuation between them.":
    "{place} tiene estas palabras con otra puntuación entre ellas.",
  "{place} has {same} of these {count} words in this order; the others were changed without a mark.":
    "{place} tiene {same} de estas {count} palabras en este orden; las demás se cambiaron sin señalarlo.",
  "{words} was put in": "se añadió {words}",
  "{words} was left out": "se omitió {words}",
  "{was} became {now}": "{was} pasó a ser {now}",
  "{place} has these words, but without a mark {list}.":
    "{place} tiene estas palabras, pero sin señalarlo {list}.",
  "Pieces from {count} places of {place} stand here as one, without a mark.":
    "Aquí aparecen como un solo pasaje, sin señalarlo, trozos que en {place} están en {count} lugares distintos.",
  "the primary source": "la fuente primaria",
} satisfies Catalogue;
