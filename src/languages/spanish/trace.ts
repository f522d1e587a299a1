import type { Catalogue } from "../catalogue.ts";

/** Where words came from. */
export const trace = {
  "the article": "el artículo",
  "the letter": "la carta",
  "the memo": "el memorando",
  "the record": "el acta",
  "the report": "el informe",
  "the speech": "el discurso",
  "the statement": "la declaración",
  "the text": "el texto",
  "the transcript": "la transcripción",

  "Altered without a mark": "Cambiado sin señalarlo",
  "Joined from two places": "Unido a partir de dos lugares",
  "Marked edit": "Cambio señalado",
  "Not in the primary source, but elsewhere": "No en la fuente primaria, pero sí en otro lugar",
  "Not in these sources": "No en estas fuentes",
  "Too short to trace": "Demasiado corto para rastrearlo",
  "Word for word": "Palabra por palabra",
  "Word for word, but for case or punctuation": "Palabra por palabra, salvo mayúsculas o puntuación",
  "{verdict} in another text": "{verdict}, en otro texto",
  "{verdict} in {text}": "{verdict}, en {text}",
  "{verdict}, {percent} % of the words": "{verdict}, {percent} % de las palabras",

  "a condition": "una condición",
  "{what} differ: “{was}” in the source, “{now}” in the quote": {
    one: "{what} es diferente: “{was}” en la fuente, “{now}” en la cita",
    other: "{what} son diferentes: “{was}” en la fuente, “{now}” en la cita",
  },
  "{what} is among the words left out": "{what} está entre las palabras omitidas",
  "{what} is among the words that differ": "{what} está entre las palabras diferentes",
  "{what} were left out: “{was}”": {
    one: "{what} se ha omitido: “{was}”",
    other: "{what} se han omitido: “{was}”",
  },
  "{what} were put in: “{now}”": {
    one: "{what} se ha añadido: “{now}”",
    other: "{what} se han añadido: “{now}”",
  },

  "And then:": "Y después:",
  "Move {name} outwards": "Mover a {name} hacia fuera",
  "Remove {name}": "Quitar a {name}",
  "The text names {names}": "El texto nombra a {names}",
  "changing “Who says that who said”": "cambiar “Quién dice que quién dijo”",

  "Back to “{title}”": "Volver a “{title}”",
  "Closest sentences": "Frases más parecidas",
  "In {text}": "En {text}",
  "Left out where the quote has a mark:": "Omitido donde la cita lo señala:",
  "Linked: {words} is noted as the source.": "Enlazado: {words} consta como la fuente.",
  "Looking for these words…": "Buscando estas palabras…",
  "No other text here has these words": "Ningún otro texto de aquí tiene estas palabras",
  "No sentence of the other texts says anything like it.":
    "Ninguna frase de los otros textos dice algo parecido.",
  "No source here is marked as the primary one: the words are looked for in all texts.":
    "Aquí ninguna fuente está marcada como primaria: las palabras se buscan en todos los textos.",
  "Note {words} as the source": "Anotar {words} como la fuente",
  "Nothing beside them says whose words these are.": "Nada junto a ellas dice de quién son estas palabras.",
  "Reported without quotation marks: there is no verdict. The closest sentences are for you to judge.":
    "Referido sin comillas: no hay veredicto. Juzga tú las frases más parecidas.",
  "Show in “{title}”": "Mostrar en “{title}”",
  "Side by side": "Lado a lado",
  "Side by side with “{title}”": "Lado a lado con “{title}”",
  "The quote begins and ends in the middle of a sentence here.":
    "Aquí la cita empieza y termina en medio de una frase.",
  "The quote begins in the middle of a sentence here.": "Aquí la cita empieza en medio de una frase.",
  "The quote ends in the middle of a sentence here.": "Aquí la cita termina en medio de una frase.",
  "The same differences stand in {titles}: a sign that one took the words from the other.":
    "Las mismas diferencias aparecen en {titles}: señal de que un texto tomó las palabras del otro.",
  "The source of these words is not in this collection.":
    "La fuente de estas palabras no está en esta colección.",
  "The words in “{title}”": "Las palabras en “{title}”",
  "There is no other text in this collection to look in.":
    "En esta colección no hay ningún otro texto en el que buscar.",
  "These words can’t be traced: {reason}": "Estas palabras no se pueden rastrear: {reason}",
  "They stand in {text} itself.": "Están directamente en {text}.",
  "They stand in {text} itself: below is who else has them.":
    "Están directamente en {text}: más abajo se ve quién más las tiene.",
  "Where the words stand": "Dónde están las palabras",
  "only in the quote:": "solo en la cita:",
  "only in the source:": "solo en la fuente:",
  "{count} of the texts could not be looked through yet.": {
    one: "{count} de los textos no se ha podido revisar todavía.",
    other: "{count} de los textos no se han podido revisar todavía.",
  },
  "{count} other texts have these words": {
    one: "{count} texto más tiene estas palabras",
    other: "{count} textos más tienen estas palabras",
  },
  undated: "sin fecha",

  "Also in {title}": "También en {title}",
  "Also in {title} and {count} more": "También en {title} y {count} más",
  "another text": "otro texto",
  "Passages that stand elsewhere too": "Pasajes que también están en otro lugar",
  "Stands elsewhere too": "También está en otro lugar",
  "{words}, no difference": "{words}, ninguna diferencia",
  "{words}, {count} differences": {
    one: "{words}, {count} diferencia",
    other: "{words}, {count} diferencias",
  },

  "How often sentences are quoted": "Cuántas veces se citan las frases",
  "It has the whole sentence.": "Tiene la frase entera.",
  "It leaves out:": "Omite:",
  "Looking for who quotes this…": "Buscando quién cita esto…",
  "Not tagged as a quote there: the same words.": "Allí no está etiquetado como cita: las mismas palabras.",
  "Quoted sentences": "Frases citadas",
  "Sentences that nobody quotes ({count})": "Frases que nadie cita ({count})",
  "Shared passages can’t be found: {reason}": "No se pueden encontrar los pasajes compartidos: {reason}",
  "Tagged as a quote there.": "Allí está etiquetado como cita.",
  "This source is not in the collection.": "Esta fuente no está en la colección.",
  "What it quotes beside these words stands in the other order here.":
    "Lo que cita junto a estas palabras está aquí en el orden contrario.",
  "Who quotes this": "Quién cita esto",
  "Who quotes this?": "¿Quién cita esto?",
  "Who quotes which sentence?": "¿Quién cita cada frase?",
  "{count} of {all}": "{count} de {all}",
  "{count} places": { one: "{count} lugar", other: "{count} lugares" },
  "{count} places have words of this sentence": {
    one: "{count} lugar tiene palabras de esta frase",
    other: "{count} lugares tienen palabras de esta frase",
  },
  "{figures} sentences are quoted, or stand elsewhere word for word in part.":
    "{figures} frases se citan o están en parte, palabra por palabra, en otro lugar.",
} satisfies Catalogue;
