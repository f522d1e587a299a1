import type { Catalogue } from "../catalogue.ts";

/** The class at a glance. */
export const see = {
  "Nothing was handed in yet. What a class tagged is seen here once its files are {collected}.":
    "Aún no se ha entregado nada. Lo que etiquetó la clase se ve aquí cuando sus archivos están {collected}.",
  collected: "reunidos",
  "Measuring the class: {done} %": "Midiendo la clase: {done} %",
  "The class could not be measured: {problem}": "No se ha podido medir la clase: {problem}",
  "{count} students tagged {passages} in {texts}": {
    one: "{count} estudiante ha etiquetado {passages} en {texts}",
    other: "{count} estudiantes han etiquetado {passages} en {texts}",
  },
  "{count} passages": { one: "{count} pasaje", other: "{count} pasajes" },
  "{count} texts": { one: "{count} texto", other: "{count} textos" },
  "{count} students": { one: "{count} estudiante", other: "{count} estudiantes" },
  "{count} as {tag}": "{count} como {tag}",
  "Of {count} they were not sure; those are listed below, and not counted.": {
    one: "En {count} caso tenían dudas; figura más abajo y no cuenta.",
    other: "En {count} casos tenían dudas; figuran más abajo y no cuentan.",
  },
  "On this page": "En esta página",
  "Heat map": "Mapa de calor",
  "Where and what": "Dónde y qué",
  "To discuss": "Para debatir",
  Pairs: "Parejas",
  "Hand-ins": "Entregas",

  "{count} {label}": "{count} {label}",
  "Tagged by {steps} of the class": "Etiquetado por {steps} de la clase",
  "up to a quarter": "hasta un cuarto",
  "up to half": "hasta la mitad",
  "up to three quarters": "hasta tres cuartos",
  more: "más",
  "As {tags}": "Como {tags}",
  "As {tags} – several lines where several tags have a following":
    "Como {tags} – varias líneas donde varias etiquetas tienen apoyo",
  "in the key": "en la clave",
  "Sentence by sentence": "Frase por frase",
  "{count} of {all} sentences were tagged by anyone. Counts are of students.":
    "Alguien etiquetó {count} de {all} frases. Los números son de estudiantes.",
  "{count} of {all}: {counts}": "{count} de {all}: {counts}",
  "“{words}”: {counts}.": "“{words}”: {counts}.",
  "In the key: {tags}.": "En la clave: {tags}.",
  Student: "Estudiante",
  "The whole class": "Toda la clase",
  "Show the key": "Mostrar la clave",
  "Nobody tagged anything here.": "Aquí nadie ha etiquetado nada.",
  "Heat map of {title}": "Mapa de calor de {title}",
  "Point at words, tap them, or go through them with the arrow keys.":
    "Señala unas palabras, tócalas o recórrelas con las teclas de flecha.",

  "Nothing is contested: all said the same everywhere.":
    "No hay discrepancias: en todas partes han dicho todos lo mismo.",
  "Discuss this": "Debatirlo",
  "Discuss these": "Debatirlos",
  "Not sure": "Con dudas",
  "No student marked a passage as unsure.": "Nadie ha marcado ningún pasaje con dudas.",
  "{words} {students}: {tag}? {source}": "{words} {students}: ¿{tag}? {source}",
  "All {count} passages of which students were not sure": {
    one: "El único pasaje en el que había dudas",
    other: "Los {count} pasajes en los que había dudas",
  },

  "{low} to {high}": "de {low} a {high}",
  Measure: "Medida",
  "95 % interval": "Intervalo del 95 %",
  "It counts": "Cuenta",
  "A difference is": "Es diferencia",
  "It means": "Significa",
  "Agreement takes two: one student has handed in so far.":
    "Para el acuerdo hacen falta dos: hasta ahora ha entregado un estudiante.",
  What: "Qué",
  "0 is what chance gives, 1 is full agreement; there is no pass mark. Trained annotators reach about 0.75 on quotations. The tag alone can be asked of {part}: what both of two students tagged. Intervals tell how much hangs on single passages.":
    "0 es lo que da el azar, 1 es el acuerdo completo; no hay una nota para aprobar. Quienes tienen formación llegan a cerca de 0,75 en las citas. La etiqueta por sí sola se mide en esta parte: {part} (lo que etiquetaron los dos de cada pareja). Los intervalos dicen cuánto depende de pasajes sueltos.",
  "no text": "ningún texto",
  "{share} of the text": "{share} del texto",
  "Agreement of the class, all tags together": "Acuerdo de la clase, todas las etiquetas juntas",
  "Agreement on place and tag, tag by tag": "Acuerdo en el lugar y la etiqueta, etiqueta por etiqueta",
  "The figures come in a moment.": "Las cifras llegan en un momento.",

  "For a methods class": "Para una clase de métodos",
  "Coefficients of the class by tag": "Coeficientes de la clase por etiqueta",
  Nobody: "Nadie",
  "Two students by word": "Dos estudiantes, palabra por palabra",
  "First student": "Primer estudiante",
  "Second student": "Segundo estudiante",
  "Cohen’s kappa of the two": "Kappa de Cohen de los dos",
  "Up to four students in one text": "Hasta cuatro estudiantes en un texto",
  "First of up to four": "Primero de hasta cuatro",
  "Second of up to four": "Segundo de hasta cuatro",
  "Third of up to four": "Tercero de hasta cuatro",
  "Fourth of up to four": "Cuarto de hasta cuatro",
  "In the text": "En el texto",
  "Gamma takes two to four different students.":
    "Para gamma hacen falta de dos a cuatro estudiantes distintos.",
  "Gamma of those chosen": "Gamma de los elegidos",
  "There are so many ways to align these that the best may not have been found.":
    "Hay tantas maneras de alinearlos que puede que no se haya encontrado la mejor.",

  "Pairs take two: one student has handed in so far.":
    "Para una pareja hacen falta dos: hasta ahora ha entregado un estudiante.",
  "The pairs come in a moment.": "Las parejas llegan en un momento.",
  "No two students tagged anything: n/a: no variation.":
    "No hay dos estudiantes que hayan etiquetado algo: n/d: sin variación.",
  "{one} and {other}": "{one} y {other}",
  "{one} and {other}: {value}": "{one} y {other}: {value}",
  "Of what two students tagged, {share} is common to both on average (F1 of passages: the same words count one, most of them a half). Closest are {closest} ({closestF1}), furthest apart {furthest} ({furthestF1}).":
    "De lo que etiquetaron dos estudiantes, el {share} es común a ambos de media (F1 de pasajes: las mismas palabras cuentan uno; la mayoría de ellas, medio). Los más cercanos son {closest} ({closestF1}); los más alejados, {furthest} ({furthestF1}).",
  "Of {all} pairs a sample of {some} was compared, as many for each student.":
    "De {all} parejas se ha comparado una muestra de {some}, las mismas por estudiante.",
  "The picture has {count} of {students}, from who agrees most with the others to who does least.":
    "La imagen tiene {count} de {students}, de quien más coincide con los demás a quien menos.",
  "Pairs as a table": "Parejas en una tabla",
  "Pairs in the picture, the closest first": "Parejas de la imagen, primero las más cercanas",
  "Matrix of {count} students": {
    one: "Matriz de {count} estudiante",
    other: "Matriz de {count} estudiantes",
  },
  "Point at a cell, tap it, or go through them with the arrow keys.":
    "Señala una celda, tócala o recórrelas con las teclas de flecha.",

  "Nothing was tagged in any text.": "No se etiquetó nada en ningún texto.",
  "Sources as a table": "Fuentes en una tabla",
  "Tags by source, of all students together": "Etiquetas por fuente, de todos los estudiantes juntos",
  "{tag} in “{title}” ({share})": "{tag} en “{title}” ({share})",
  "Greatest shares: {shares}.": "Mayores proporciones: {shares}.",
  "Tags by source. {shares}": "Etiquetas por fuente. {shares}",
  "Everyone handed in once.": "Todos han entregado una vez.",
  "{count} of {students} handed in more than once; the newest counts.": {
    one: "{count} de {students} ha entregado más de una vez; cuenta la entrega más reciente.",
    other: "{count} de {students} han entregado más de una vez; cuenta la entrega más reciente.",
  },
  "Tags by hand-in, the oldest first": "Etiquetas por entrega, primero la más antigua",
} satisfies Catalogue;
