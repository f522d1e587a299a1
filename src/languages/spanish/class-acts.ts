import type { Catalogue } from "../catalogue.ts";

/** What is said of making, handing out and collecting exercises, when it is done or can't be. */
export const classActs = {
  "All {count} files are here already.": {
    one: "Este archivo ya está aquí.",
    other: "Los {count} archivos ya están aquí.",
  },
  "Checking quotes against the letter that they come from, with tracing.":
    "Comparar citas con la carta de la que proceden, con rastreo.",
  "Collected {count} files.": { one: "Se ha reunido 1 archivo.", other: "Se han reunido {count} archivos." },
  "Collecting was cancelled. Nothing changed.": "Se ha cancelado. No ha cambiado nada.",
  "Deleted “{title}”.": "Se ha eliminado “{title}”.",
  "Finding who holds an opinion, where two articles share whole paragraphs.":
    "Averiguar de quién es una opinión cuando dos artículos comparten párrafos enteros.",
  "It has characters in it that no link of Lateral has.":
    "Contiene caracteres que no tiene ningún enlace de Lateral.",
  "It is not complete JSON. {reason}": "No es JSON completo. {reason}",
  "Its text is not in this browser any more. Collect the file again, or restore a backup.":
    "Su texto ya no está en este navegador. Vuelve a traer el archivo o restaura una copia de seguridad.",
  "Made “{title}”.": "Se ha creado “{title}”.",
  "Not sure? Tag it, and tick “I am unsure”. We talk about those.":
    "¿Tienes dudas? Etiquétalo y marca “Tengo dudas”. Hablaremos de eso.",
  "Nothing that this exercise asks for is tagged in its texts yet.":
    "En los textos de este ejercicio todavía no hay nada etiquetado de lo que pide.",
  "Opened the class of “{title}”; the exercise stays as it is here.":
    "Se ha abierto la clase de “{title}”; el ejercicio queda como está aquí.",
  "Opened “{title}” with its class.": "Se ha abierto “{title}” con su clase.",
  "Opening the class": "Abrir la clase",
  "Opening was cancelled. Nothing changed.": "Se ha cancelado. No ha cambiado nada.",
  "Placing your tags": "Situar tus etiquetas",
  "Read the texts. Tag what is a **quote**, what is a **statistic**, and what is an **opinion**.":
    "Lee los textos. Etiqueta lo que es una **cita**, lo que es una **estadística** y lo que es una **opinión**.",
  "Reading the exercise": "Leer el ejercicio",
  "Saved the class with {count} files as {name}.": {
    one: "Se ha guardado la clase con 1 archivo como {name}.",
    other: "Se ha guardado la clase con {count} archivos como {name}.",
  },
  "Saved the feedback for {student} as {name}.":
    "Se han guardado los comentarios para {student} como {name}.",
  "Saved the table of {count} students as {name}, with code names alone.": {
    one: "Se ha guardado la tabla de {count} estudiante como {name}, solo con nombres en clave.",
    other: "Se ha guardado la tabla de {count} estudiantes como {name}, solo con nombres en clave.",
  },
  "Saved {count} files of feedback as {name}, one for each student.": {
    one: "Se ha guardado 1 archivo de comentarios como {name}, uno por estudiante.",
    other: "Se han guardado {count} archivos de comentarios como {name}, uno por estudiante.",
  },
  "Saved {file}, with the key in it.": "Se ha guardado {file}, con la clave dentro.",
  "Saved {file}. Give it to your teacher.": "Se ha guardado {file}. Dáselo a tu docente.",
  "Saved {file}. The key is not in it.": "Se ha guardado {file}. No lleva la clave.",
  "Saved {file}. What the key says to it stands beside the text.":
    "Se ha guardado {file}. Lo que dice la clave está junto al texto.",
  "Saving was cancelled. No file was saved.": "Se ha cancelado. No se ha guardado ningún archivo.",
  "Telling the three tags apart, one inside the other, in one opinion article.":
    "Distinguir las tres etiquetas, una dentro de otra, en un artículo de opinión.",
  "The archive is empty.": "El archivo comprimido está vacío.",
  "The class was not saved: its file would be larger than {most} MB and could not be opened again.":
    "La clase no se ha guardado: su archivo ocuparía más de {most} MB y no se podría volver a abrir.",
  "The discussion can’t be read, and was left as it is. {problem}":
    "El debate no se puede leer y se ha dejado como está. {problem}",
  "The exercise in this page can’t be read. {problem}":
    "El ejercicio de esta página no se puede leer. {problem}",
  "The exercise {file}": "El ejercicio {file}",
  "The file is too large for a hand-in: at most {most} MB are read.":
    "El archivo es demasiado grande para una entrega: se leen como mucho {most} MB.",
  "The key has {count} passages now.": {
    one: "La clave tiene ahora un pasaje.",
    other: "La clave tiene ahora {count} pasajes.",
  },
  "The link can’t be read: it may have been cut off on its way. {reason} Ask for it again, or for a file.":
    "El enlace no se puede leer: puede que se haya cortado por el camino. {reason} Pídelo otra vez o pide un archivo.",
  "The link can’t be read: what it carries is no exercise.":
    "El enlace no se puede leer: lo que lleva no es un ejercicio.",
  "The link carries no exercise.": "El enlace no lleva ningún ejercicio.",
  "The link is too long: unexpected {length} characters, expected at most {most}.":
    "El enlace es demasiado largo: tiene {length} caracteres y se esperaban como mucho {most}.",
  "The page for exercises": "La página para ejercicios",
  "The text of “{title}” is not in it.": "El texto de “{title}” no está en él.",
  "The warm-up": "El calentamiento",
  "There are no files in it.": "No contiene ningún archivo.",
  "This is an archive within an archive. Unpack it first, and collect what is in it.":
    "Es un archivo comprimido dentro de otro. Descomprímelo primero y trae lo que contiene.",
  "This is not a class saved by Lateral.": "Esto no es una clase guardada por Lateral.",
  "This is not a text: unexpected bytes, expected the JSON of a hand-in.":
    "Esto no es un texto: contiene bytes y se esperaba el JSON de una entrega.",
  "Took “{title}” out.": "Se ha quitado “{title}”.",
  "Unexpected {found}, expected the name of a ready exercise’s file.":
    "Se esperaba el nombre del archivo de un ejercicio listo para usar en lugar de {found}.",
  "When you began can’t be kept: {problem} Hand in before you close this page, else a later hand-in counts as somebody else’s.":
    "No se puede guardar cuándo empezaste: {problem} Entrega antes de cerrar esta página; si no, una entrega posterior contará como de otra persona.",
  "Writing the feedback": "Escribir los comentarios",
  "adding “{title}”": "añadir “{title}”",
  "changing the list of names": "cambiar la lista de nombres",
  "choosing tags of “{title}”": "elegir las etiquetas de “{title}”",
  "collecting {count} files for “{title}”": {
    one: "reunir 1 archivo para “{title}”",
    other: "reunir {count} archivos para “{title}”",
  },
  "copying “{title}”": "copiar “{title}”",
  "deleting the list of names": "eliminar la lista de nombres",
  "deleting “{title}”": "eliminar “{title}”",
  "making “{title}”": "crear “{title}”",
  "opening the exercise “{title}”": "abrir el ejercicio “{title}”",
  "opening “{title}”": "abrir “{title}”",
  "taking tags as the key": "tomar etiquetas como clave",
  "taking “{title}” out": "quitar “{title}”",
  "unexpected {found}, expected {expected}": "se esperaba {expected} en lugar de {found}",
  "{count} entries of it can’t be read.": {
    one: "Una de sus entradas no se puede leer.",
    other: "{count} de sus entradas no se pueden leer.",
  },
  "{count} files came, {before}.": {
    one: "Ha llegado 1 archivo; {before}.",
    other: "Han llegado {count} archivos; {before}.",
  },
  "{count} files came.": { one: "Ha llegado 1 archivo.", other: "Han llegado {count} archivos." },
  "{count} more are here already, and not kept twice.": {
    one: "Otro ya está aquí y no se guarda dos veces.",
    other: "Otros {count} ya están aquí y no se guardan dos veces.",
  },
  "{count} passages of the key went with it.": {
    one: "Con ello se ha ido un pasaje de la clave.",
    other: "Con ello se han ido {count} pasajes de la clave.",
  },
  "{count} tags are left out: their places in the texts aren’t sure.": {
    one: "Se omite una etiqueta: su lugar en el texto no es seguro.",
    other: "Se omiten {count} etiquetas: sus lugares en los textos no son seguros.",
  },
  "{count} that nobody tagged went.": {
    one: "Se ha ido uno que nadie etiquetó.",
    other: "Se han ido {count} que nadie etiquetó.",
  },
  "{count} were here already": { one: "{count} ya estaba aquí", other: "{count} ya estaban aquí" },
  "{done} But only until this page closes: {reason}":
    "{done} Pero solo hasta que se cierre esta página: {reason}",
  "{done} They last only until this page closes. {reason}":
    "{done} Solo duran hasta que se cierre esta página. {reason}",
  "{tag} is not asked for any more.": "{tag}: ya no se pide.",
  "{what} can’t be read: it is not complete JSON.": "{what} no se puede leer: no es JSON completo.",
  "{what} can’t be read: {problem}": "{what} no se puede leer: {problem}",
  "“{file}” was not opened. {problem}": "“{file}” no se ha abierto. {problem}",
  "“{title}” has another text here than the exercise was made on: {problem}. Ask for the exercise as a page: it carries its texts.":
    "“{title}” tiene aquí un texto distinto de aquel con el que se creó el ejercicio: {problem}. Pide el ejercicio como página: lleva dentro sus textos.",
  "“{title}” is not the text any more that the exercise was made on: {problem}. Make the exercise anew on the text of today.":
    "“{title}” ya no es el texto con el que se creó el ejercicio: {problem}. Crea el ejercicio de nuevo con el texto actual.",
  "“{title}” is not the text here that the exercise was made on.":
    "“{title}” no es aquí el texto con el que se creó el ejercicio.",
  "“{title}” names the character {found}, which the page has no room to know. Write the character itself into the text, or hand out the file.":
    "“{title}” nombra el carácter {found}, que la página no tiene espacio para conocer. Escribe el propio carácter en el texto o reparte el archivo.",
} satisfies Catalogue;
