import type { Catalogue } from "../catalogue.ts";

/** What is said of a class, its figures and its files, wherever it is shown. */
export const classroom = {
  // Of tags within a sentence.
  quotes: "citas",
  statistics: "estadísticas",
  opinions: "opiniones",
  "{tag}, rule {number}: {words}": "{tag}, regla {number}: {words}",

  // A class in sentences.
  "{count} students take part.": {
    one: "Participa {count} estudiante.",
    other: "Participan {count} estudiantes.",
  },
  "{count} of them handed in more than once; the newest counts.": {
    one: "{count} de ellos ha entregado más de una vez; cuenta la entrega más reciente.",
    other: "{count} de ellos han entregado más de una vez; cuenta la entrega más reciente.",
  },
  "They tagged from {least} to {count} passages each, in the middle {middle}.": {
    one: "Cada uno ha etiquetado entre {least} y {count} pasaje; la mediana es {middle}.",
    other: "Cada uno ha etiquetado entre {least} y {count} pasajes; la mediana es {middle}.",
  },
  "They tagged {count} passages.": {
    one: "Ha etiquetado {count} pasaje.",
    other: "Ha etiquetado {count} pasajes.",
  },
  "Each of them tagged {count} passages.": {
    one: "Cada uno ha etiquetado {count} pasaje.",
    other: "Cada uno ha etiquetado {count} pasajes.",
  },
  "Of {count} passages they were unsure: those go to the discussion.": {
    one: "De {count} pasaje tenían dudas: queda para el debate.",
    other: "De {count} pasajes tenían dudas: quedan para el debate.",
  },
  "Against the key the score is {score} of 1.": "Frente a la clave, la puntuación es {score} de 1.",
  "Against the key scores lie between {least} and {most} of 1, the middle one at {middle}.":
    "Frente a la clave, las puntuaciones van de {least} a {most} de 1; la mediana es {middle}.",
  "Of the key’s {most} the class found most ({mostShare}), of its {least} least ({leastShare}).":
    "De la clave, lo que más ha encontrado la clase son las {most} ({mostShare}), y lo que menos, las {least} ({leastShare}).",
  "{count} hand-ins: {numbers} tags{score}.": "{count} entregas: {numbers} etiquetas{score}.",
  "the score stayed at {to}": "la puntuación se ha quedado en {to}",
  "the score rose from {from} to {to}": "la puntuación ha subido de {from} a {to}",
  "the score fell from {from} to {to}": "la puntuación ha bajado de {from} a {to}",

  // What is asked of a class.
  "{count} left this untagged": {
    one: "{count} dejó esto sin etiquetar",
    other: "{count} dejaron esto sin etiquetar",
  },
  "{count} left it untagged": {
    one: "{count} lo dejó sin etiquetar",
    other: "{count} lo dejaron sin etiquetar",
  },
  "{count} tagged this as {tags}": {
    one: "{count} etiquetó esto como {tags}",
    other: "{count} etiquetaron esto como {tags}",
  },
  "{count} tagged it as {tags}": {
    one: "{count} lo etiquetó como {tags}",
    other: "{count} lo etiquetaron como {tags}",
  },
  "What in the words speaks for tagging them, and what against it?":
    "¿Qué hay en las palabras a favor de etiquetarlas, y qué en contra?",
  "Where does it begin and end, and what tells?": "¿Dónde empieza y dónde termina, y en qué se nota?",
  "What in the words speaks for each of these, and can several be right at once?":
    "¿Qué hay en las palabras a favor de cada opción, y pueden ser correctas varias a la vez?",
  "{count} of you weren’t sure about this. What in the words makes it hard to tell, and what would settle it?":
    {
      one: "Alguien de la clase tenía dudas sobre esto. ¿Qué hay en las palabras que lo hace difícil, y qué lo aclararía?",
      other:
        "{count} de la clase tenían dudas sobre esto. ¿Qué hay en las palabras que lo hace difícil, y qué lo aclararía?",
    },

  // Feedback on single passages.
  "Right words, right tag.": "Palabras correctas, etiqueta correcta.",
  "Right tag; the ends differ from those of the key.":
    "Etiqueta correcta; los extremos no son los de la clave.",
  "Right tag, but the ends are far from those of the key.":
    "Etiqueta correcta, pero los extremos están lejos de los de la clave.",
  "Right words, other tag: the key says {tag}.": "Palabras correctas, otra etiqueta: la clave dice {tag}.",
  "You were unsure, so it isn’t counted. The key says {tag}.":
    "Tenías dudas, así que no cuenta. La clave dice {tag}.",
  "You were unsure, so it isn’t counted. It is not in the key.":
    "Tenías dudas, así que no cuenta. No está en la clave.",
  "The key leaves this one open.": "La clave lo deja abierto.",
  "In the key, but not in yours: {tag}.": "En la clave, pero no en lo tuyo: {tag}.",
  "In yours, but not in the key: {tag}.": "En lo tuyo, pero no en la clave: {tag}.",
  "Nothing was tagged, and the key asks for nothing.": "No se etiquetó nada, y la clave no pide nada.",
  "{count} passages: {what}.": { one: "{count} pasaje: {what}.", other: "{count} pasajes: {what}." },
  "{count} as in the key": { one: "{count} como en la clave", other: "{count} como en la clave" },
  "{count} with other ends": { one: "{count} con otros extremos", other: "{count} con otros extremos" },
  "{count} with ends far off": {
    one: "{count} con extremos alejados",
    other: "{count} con extremos alejados",
  },
  "{count} with another tag": { one: "{count} con otra etiqueta", other: "{count} con otra etiqueta" },
  "{count} in the key but not in yours": {
    one: "{count} en la clave pero no en lo tuyo",
    other: "{count} en la clave pero no en lo tuyo",
  },
  "{count} in yours but not in the key": {
    one: "{count} en lo tuyo pero no en la clave",
    other: "{count} en lo tuyo pero no en la clave",
  },
  "{count} marked as unsure, for the discussion": {
    one: "{count} marcado con dudas, para el debate",
    other: "{count} marcados con dudas, para el debate",
  },

  // Figures.
  "n/a: no variation": "n/d: sin variación",
  "Nothing varies here, so nothing can be said about agreement.":
    "Aquí no varía nada, así que no se puede decir nada del acuerdo.",
  "The readers agree fully {what}.": "Los lectores coinciden por completo {what}.",
  "{what}, the readers agree no more than chance would have it.":
    "{what}, los lectores no coinciden más de lo que daría el azar.",
  "{what}, the readers go {share} of the way from chance to full agreement.":
    "{what}, los lectores recorren el {share} del camino que va del azar al acuerdo completo.",
  "on place and tag together": "en el lugar y la etiqueta a la vez",
  "on the place alone": "solo en el lugar",
  "on the tag of what both tagged": "en la etiqueta de lo que ambos etiquetaron",
  "on this tag where both tagged": "en esta etiqueta donde ambos etiquetaron",
  "word by word": "palabra por palabra",
  "word by word, each with their own habits": "palabra por palabra, cada uno con sus propios hábitos",
  "word by word, where only doubtful words are left to chance":
    "palabra por palabra, dejando al azar solo las palabras dudosas",
  "on the place and tag of whole passages": "en el lugar y la etiqueta de pasajes enteros",
  "Counting misses and extras, {share} of what was tagged and asked for was met.":
    "Contando lo omitido y lo añadido, coincide el {share} de lo etiquetado y lo pedido.",
  "Of what was tagged, {share} is in the key.": "De lo etiquetado, el {share} está en la clave.",
  "Of what is in the key, {share} was tagged.": "De lo que hay en la clave, se etiquetó el {share}.",
  "Of what the two tagged, {share} is common to both.":
    "De lo que etiquetaron los dos, el {share} es común a ambos.",
  words: "palabras",
  passages: "pasajes",
  "characters of the text (UTF-16 code units)": "caracteres del texto (unidades UTF-16)",
  "characters of the text (UTF-16 code units) that two readers tagged":
    "caracteres del texto (unidades UTF-16) que etiquetaron dos lectores",
  "characters of the text (UTF-16 code units) that two readers tagged, one of them with this tag":
    "caracteres del texto (unidades UTF-16) que etiquetaron dos lectores, uno de ellos con esta etiqueta",
  "the same tag or not": "la misma etiqueta o no",
  "tagged or not": "etiquetado o no",
  "the same words, most of them, or neither":
    "las mismas palabras, la mayoría de ellas o ninguna de las dos cosas",
  "how far apart the ends are, and the same tag or not":
    "cuánto distan los extremos, y la misma etiqueta o no",
  "Score against the key": "Puntuación frente a la clave",
  Recall: "Exhaustividad",
  "F1 of two readers": "F1 de dos lectores",
  "Krippendorff’s u-alpha": "u-alfa de Krippendorff",
  "Krippendorff’s |u-alpha": "|u-alfa de Krippendorff",
  "Krippendorff’s cu-alpha": "cu-alfa de Krippendorff",
  "Krippendorff’s (k)u-alpha": "(k)u-alfa de Krippendorff",
  "Krippendorff’s alpha by word": "Alfa de Krippendorff por palabra",
  "Fleiss’s kappa": "Kappa de Fleiss",
  "Cohen’s kappa": "Kappa de Cohen",
  "Gwet’s AC1": "AC1 de Gwet",
  Gamma: "Gamma",

  // What is wrong with a file.
  "This is not {what} saved by Lateral: unexpected {found}, expected {expected}.":
    "Esto no es {what} de Lateral: se esperaba {expected} en lugar de {found}.",
  "format {format}": "formato {format}",
  "no format": "ningún formato",
  "A newer Lateral wrote this file (version {version}; this one reads {own}).":
    "Este archivo lo ha creado un Lateral más reciente (versión {version}; este lee la {own}).",
  "{path}: unexpected {found}, expected {expected}": "{path}: se esperaba {expected} en lugar de {found}",
  "an exercise": "un ejercicio",
  "a discussion": "un debate",
  "a hand-in": "una entrega",
  "at most {count} characters": {
    one: "{count} carácter como máximo",
    other: "{count} caracteres como máximo",
  },
  "at most {count} passages": { one: "{count} pasaje como máximo", other: "{count} pasajes como máximo" },
  "at most {count} annotations": {
    one: "{count} anotación como máximo",
    other: "{count} anotaciones como máximo",
  },
  "spans of whole numbers, in text order, without overlap":
    "tramos de números enteros, en el orden del texto y sin solaparse",
  "one statement or more": "una afirmación o más",
  "one span or more": "un tramo o más",
  "a number, 0 or more": "un número, 0 o más",
  "a whole number, 0 or more": "un número entero, 0 o más",
  "a whole number, 1 or more": "un número entero, 1 o más",
  "an end behind the beginning": "un final posterior al principio",
  "one source or more, each once": "una fuente o más, cada una una sola vez",
  "one tag or more, each once": "una etiqueta o más, cada una una sola vez",
  "a source of the exercise": "una fuente del ejercicio",
  "by label how many hands, whole numbers from 0 to 10,000":
    "por etiqueta, cuántas manos: números enteros de 0 a 10 000",
  "one vote on the same words": "una sola votación sobre las mismas palabras",
  "a time as 2026-11-22T10:00:00Z": "una hora como 2026-11-22T10:00:00Z",
  "unexpected value, expected an annotation": "no es una anotación, y se esperaba una",
  "unexpected true, expected a live annotation": "hay true, se esperaba una anotación que no esté eliminada",
  "unexpected {id} a second time, expected each id once":
    "{id} está por segunda vez, se esperaba cada id una sola vez",
  "unexpected {sourceId}, expected a source of the hand-in":
    "hay {sourceId}, se esperaba una fuente de la entrega",
  "unexpected {found}, expected {expected} as of the hand-in’s text":
    "se esperaba {expected} en lugar de {found}, como el texto de la entrega",
  "This is a hand-in for another exercise: unexpected {found}, expected {expected}.":
    "Esta entrega es de otro ejercicio: se esperaba {expected} en lugar de {found}.",
  "“{title}” is not among its texts.": "“{title}” no está entre sus textos.",
  "“{title}” had other words: unexpected {found}, expected {expected}.":
    "“{title}” tenía otras palabras: se esperaba {expected} en lugar de {found}.",
  "unexpected “{found}”, expected “blue-heron-14, Ana”": "hay “{found}”, se esperaba “blue-heron-14, Ana”",
  "expected at most {most} characters for a name": "un nombre puede tener como máximo {most} caracteres",
} satisfies Catalogue;
