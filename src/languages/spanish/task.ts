import type { Catalogue } from "../catalogue.ts";

/** Doing an exercise. */
export const task = {
  "Exercise for practice": "Ejercicio para practicar",
  Texts: "Textos",
  Tags: "Etiquetas",
  Time: "Tiempo",
  Points: "Puntos",
  Tracing: "Rastreo",
  "On: look up where words come from.": "Activado: averigua de dónde vienen las palabras.",
  "Off: words can’t be looked up in other texts.":
    "Desactivado: las palabras no se pueden buscar en otros textos.",
  "What your teacher gets": "Qué recibe tu docente",
  "Nothing, until you hand in. Then one file is saved on this computer, and you pass it on yourself.":
    "Nada, hasta que entregues. Entonces se guarda un archivo en este equipo, y lo haces llegar tú.",
  "For practice, it is compared with the key at once, here, passage by passage.":
    "Para practicar, se compara enseguida con la clave, aquí mismo, pasaje por pasaje.",
  "What is in that file": "Qué hay en ese archivo",
  Begin: "Empezar",
  "Go on": "Seguir",
  "You have begun this here before. What you tagged is kept.":
    "Ya habías empezado esto aquí. Lo que etiquetaste se conserva.",
  "Reading the exercise…": "Leyendo el ejercicio…",
  "This exercise can’t be opened": "Este ejercicio no se puede abrir",
  "Your code name": "Tu nombre en clave",
  "Made up by Lateral. Note it down, and change it to anything but your real name.":
    "Lo ha inventado Lateral. Apúntalo, y cámbialo por lo que quieras menos por tu nombre real.",
  "This exercise can’t be read: a newer Lateral may have made it. What you tagged in it is kept.":
    "Este ejercicio no se puede leer: puede que lo haya creado un Lateral más reciente. Lo que etiquetaste en él se conserva.",
  "Leave the exercise": "Salir del ejercicio",

  "{count} are as in the key": { one: "una está como en la clave", other: "{count} están como en la clave" },
  "{count} have other ends": {
    one: "una tiene otros extremos",
    other: "{count} tienen otros extremos",
  },
  "{count} have another tag": { one: "una tiene otra etiqueta", other: "{count} tienen otra etiqueta" },
  "{count} are not in the key": { one: "una no está en la clave", other: "{count} no están en la clave" },
  "{count} of the key you left out": {
    one: "has omitido una de la clave",
    other: "has omitido {count} de la clave",
  },
  "{parts}, and {last}": "{parts} y {last}",
  "There is nothing here to compare: neither you nor the key tagged anything.":
    "Aquí no hay nada que comparar: no hay nada etiquetado ni por ti ni en la clave.",

  "nothing so far": "nada por ahora",
  "{tags}, {notes}, {details}": "{tags}, {notes}, {details}",
  "{count} tags": { one: "{count} etiqueta", other: "{count} etiquetas" },
  "{count} notes": { one: "{count} nota", other: "{count} notas" },
  "{count} details": { one: "{count} detalle", other: "{count} detalles" },
  "A file is saved on this computer: {file}. It holds this, and nothing else:":
    "Se guarda un archivo en este equipo: {file}. Contiene esto, y nada más:",
  "In the file": "En el archivo",
  "Tags in each text": "Etiquetas en cada texto",
  "Without any tag": "Sin ninguna etiqueta",
  "You are unsure": "Tienes dudas",
  "These are not counted as right or wrong. They go to the discussion.":
    "No cuentan ni como acierto ni como error. Quedan para el debate.",
  "{texts}: the text here is not the one that the exercise was made on. Tell your teacher, whose Lateral will set this file aside.":
    "{texts}: el texto que hay aquí no es aquel con el que se creó el ejercicio. Díselo a tu docente: su Lateral apartará este archivo.",
  "{count} tags were made on an earlier version of a text. Your teacher’s Lateral will list them as not readable.":
    {
      one: "{count} etiqueta se puso en una versión anterior de un texto. El Lateral de tu docente la mostrará como ilegible.",
      other:
        "{count} etiquetas se pusieron en una versión anterior de un texto. El Lateral de tu docente las mostrará como ilegibles.",
    },
  "which exercise it is": "qué ejercicio es",
  "a number drawn by chance, so that a second hand-in takes the place of the first":
    "un número al azar, para que una segunda entrega sustituya a la primera",
  "your code name": "tu nombre en clave",
  "when you began": "cuándo empezaste",
  "when you handed in": "cuándo entregaste",
  "which Lateral you used": "qué Lateral usaste",
  "which texts you read, and in which version": "qué textos leíste, y en qué versión",
  "what you tagged in them: the words with a few before and after, the tag, the details asked for, your note, whether you were unsure, and when":
    "lo que etiquetaste en ellos: las palabras con algunas de antes y de después, la etiqueta, los detalles que se pedían, tu nota, si tenías dudas y cuándo",
  "Handed in": "Entregado",
  "Hand in": "Entregar",
  Done: "Listo",
  "Go on working": "Seguir trabajando",
  "Save the file": "Guardar el archivo",
  "Saved {file}. You find it among your downloads.":
    "Se ha guardado {file}. Lo encontrarás entre tus descargas.",
  "Give it to your teacher, the way you were told: upload it, mail it, or bring it on a stick.":
    "Dáselo a tu docente como te haya dicho: súbelo, envíalo por correo o llévalo en una memoria USB.",
  "You can go on and hand in again. The newest file counts.":
    "Puedes seguir y volver a entregar. Cuenta el archivo más reciente.",
  "Handed in {count} times:": { one: "Has entregado una vez:", other: "Has entregado {count} veces:" },
  "That you handed in on {moment} can’t be kept in this browser: {problem} The file is saved all the same.":
    "En este navegador no se puede guardar constancia de tu entrega del {moment}: {problem} El archivo se ha guardado de todos modos.",

  "Texts of the exercise": "Textos del ejercicio",
  "Handed in {count} times, last on {moment}.": {
    one: "Has entregado una vez, el {moment}.",
    other: "Has entregado {count} veces, la última el {moment}.",
  },
  "Change code name": "Cambiar el nombre en clave",
  Keep: "Conservar",
  "Rules of the tags": "Reglas de las etiquetas",
  "Rules: {tag}": "Reglas: {tag}",
  "Not in this exercise": "No en este ejercicio",
  "It is done without looking up where words come from.":
    "Se hace sin averiguar de dónde vienen las palabras.",
  "Nothing tagged yet.": "Aún no hay nada etiquetado.",
  "{count} tags.": { one: "{count} etiqueta.", other: "{count} etiquetas." },
  "{count} tags in {some} of {all} texts.": {
    one: "{count} etiqueta en {some} de {all} textos.",
    other: "{count} etiquetas en {some} de {all} textos.",
  },
  "Just begun.": "Recién empezado.",
  "Just begun; {count} minutes suggested.": {
    one: "Recién empezado; se sugiere {count} minuto.",
    other: "Recién empezado; se sugieren {count} minutos.",
  },
  "Begun on {day}.": "Empezado el {day}.",
  "Begun on {day}; {count} minutes suggested.": {
    one: "Empezado el {day}; se sugería {count} minuto.",
    other: "Empezado el {day}; se sugerían {count} minutos.",
  },
  "Begun about {count} minutes ago.": {
    one: "Empezado hace cerca de {count} minuto.",
    other: "Empezado hace unos {count} minutos.",
  },
  "About {gone} of {count} minutes suggested.": {
    one: "Cerca de {gone} de {count} minuto sugerido.",
    other: "Cerca de {gone} de los {count} minutos sugeridos.",
  },
  "About {gone}; {count} were suggested.": {
    one: "Cerca de {gone}; se sugería {count}.",
    other: "Cerca de {gone}; se sugerían {count}.",
  },
  "{count} minutes": { one: "{count} minuto", other: "{count} minutos" },

  "Your hand-in and the key": "Tu entrega y la clave",
  "Passage by passage": "Pasaje por pasaje",
  "For the discussion": "Para el debate",
  "You were unsure of these. They are neither right nor wrong here.":
    "De estos tenías dudas. Aquí no son ni aciertos ni errores.",
  "Told of in other texts": "Comentarios en otros textos",
  "In the other texts": "En los otros textos",
  "You can mend your tags and hand in again. Close this to see them as they are now.":
    "Puedes corregir tus etiquetas y volver a entregar. Cierra esto para verlas como están ahora.",
  You: "Tú",
  "The key": "La clave",
  "The key has nothing like it.": "La clave no tiene nada parecido.",
  "{tag}, rule {number}.": "{tag}, regla {number}.",
  "Show in the text": "Mostrar en el texto",

  Storage: "Almacenamiento",
  "What you tag stays in this browser on this computer, for this exercise. Nothing is sent anywhere: what you hand in is a file that you give away yourself.":
    "Lo que etiquetas se queda en este navegador de este equipo, para este ejercicio. No se envía nada a ningún sitio: lo que entregas es un archivo que das tú.",
  "Erase everything…": "Borrar todo…",
  "{count} stored annotations can’t be read. Nothing was overwritten; the rest is here.": {
    one: "Una anotación guardada no se puede leer. No se ha sobrescrito nada; el resto está aquí.",
    other: "{count} anotaciones guardadas no se pueden leer. No se ha sobrescrito nada; el resto está aquí.",
  },
} satisfies Catalogue;
