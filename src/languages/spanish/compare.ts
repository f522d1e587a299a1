import type { Catalogue } from "../catalogue.ts";

/** Two texts side by side, and which texts share words. */
export const compare = {
  "A band is as broad at a text as the share of its words that stand in the other.":
    "El ancho de una banda junto a un texto es la proporción de sus palabras que están en el otro.",
  "Comparing the texts…": "Comparando los textos…",
  "From {least} % shared words: {count} pairs of {all}": {
    one: "Desde {least} % de palabras compartidas: {count} par de {all}",
    other: "Desde {least} % de palabras compartidas: {count} pares de {all}",
  },
  "How much of each text stands in another one, in both directions: {count} pairs": {
    one: "Cuánto de cada texto está en otro, en ambos sentidos: {count} par",
    other: "Cuánto de cada texto está en otro, en ambos sentidos: {count} pares",
  },
  "List all {count} passages": "Mostrar los {count} pasajes",
  "Loading the texts: {count} of {all}": "Cargando los textos: {count} de {all}",
  Map: "Mapa",
  "No two of these {count} texts share a passage.":
    "De estos {count} textos, no hay dos que compartan un pasaje.",
  "Of this text": "De este texto",
  "Only the month or year is known: the dot stands in its middle.":
    "Solo se conoce el mes o el año: el punto está en la mitad.",
  "Pairs that share words": "Pares que comparten palabras",
  "Passages that stand in two texts of “{collection}”. They don’t say who copied whom: both texts may have taken the words from elsewhere.":
    "Pasajes que están en dos textos de “{collection}”. No dicen quién copió a quién: los dos textos pueden haber tomado las palabras de otro lugar.",
  "Share of its words": "Proporción de sus palabras",
  "Shared words": "Palabras compartidas",
  "Show as": "Mostrar como",
  "Show side by side": "Mostrar lado a lado",
  "Show side by side: {words}, “{begin}”": "Mostrar lado a lado: {words}, “{begin}”",
  Table: "Tabla",
  "Table of shared words": "Tabla de palabras compartidas",
  "Texts that are loaded": "Textos cargados",
  "The texts could not be compared: {reason}": "No se han podido comparar los textos: {reason}",
  "This collection has one text. Sharing takes two.":
    "Esta colección tiene un solo texto. Para compartir hacen falta dos.",
  "Without a date": "Sin fecha",
  "stands in": "está en",
  "{count} passages of {first} in {second}": {
    one: "{count} pasaje de {first} en {second}",
    other: "{count} pasajes de {first} en {second}",
  },
  "{count} shared passages": { one: "{count} pasaje compartido", other: "{count} pasajes compartidos" },
  "{date} (day not known)": "{date} (sin día)",
  "{first} and {second} share {count} words": {
    one: "{first} y {second} comparten {count} palabra",
    other: "{first} y {second} comparten {count} palabras",
  },
  "{first}, {second}: these dates don’t tell which is earlier.":
    "{first}, {second}: estas fechas no dicen cuál es anterior.",
  "{ofFirst} of {first} stands in {second}, {ofSecond} of {second} stands in {first}.":
    "{ofFirst} de {first} está en {second}; {ofSecond} de {second} está en {first}.",
  "{titles} have no date here, so that dates don’t tell which is earlier.": {
    one: "{titles} no tiene fecha aquí, así que las fechas no dicen cuál es anterior.",
    other: "{titles} no tienen fecha aquí, así que las fechas no dicen cuál es anterior.",
  },
  "{title} is dated earlier: {date}, the other {otherDate}.":
    "{title} lleva una fecha anterior: {date}; el otro, {otherDate}.",
  "{words}, no change": "{words}, ningún cambio",
  "{words}, {count} changes": { one: "{words}, {count} cambio", other: "{words}, {count} cambios" },
  "{words}: shared by {first} and {second}.": "{words}: las comparten {first} y {second}.",

  Above: "Arriba",
  Annotation: "Anotación",
  Below: "Abajo",
  Beside: "Al lado",
  "Beside:": "Al lado:",
  Both: "Los dos",
  "Close the annotation": "Cerrar la anotación",
  "First text": "Primer texto",
  "No shared passages": "No hay pasajes compartidos",
  "Scroll together": "Mover a la vez",
  "Second text": "Segundo texto",
  "Shared passages": "Pasajes compartidos",
  "Side by side…": "Lado a lado…",
  "Swap sides": "Cambiar de lado",
  "Texts on screen": "Textos en pantalla",
  "The texts could not be compared.": "No se han podido comparar los textos.",
  "This collection has one text, and nothing to put beside it.":
    "Esta colección tiene un solo texto y nada que poner a su lado.",
  "{figures}: {changes}; and {count} more": "{figures}: {changes}; y {count} más",
  "{title} – nothing shared": "{title} – nada compartido",
  "{title} – {count} shared words": {
    one: "{title} – {count} palabra compartida",
    other: "{title} – {count} palabras compartidas",
  },
} satisfies Catalogue;
