import type { Catalogue } from "../catalogue.ts";

/** Handing out and collecting. */
export const handing = {
  "A newer Lateral wrote it.": "Lo ha escrito un Lateral más reciente.",
  "A newer hand-in of the same student counts in their place. They show how the work grew.":
    "En su lugar cuenta una entrega más reciente del mismo estudiante. Muestran cómo fue creciendo el trabajo.",
  "As a file": "Como archivo",
  "As a link": "Como enlace",
  "As one page": "Como una página",
  "Ask the student to hand in again, and to send the file as it was saved.":
    "Pide al estudiante que vuelva a entregar y que envíe el archivo tal como se guardó.",
  "Choose a folder…": "Elegir una carpeta…",
  "Choose files…": "Elegir archivos…",
  "Code names and real names": "Nombres en clave y nombres reales",
  "Collect it on that exercise’s page, or ask the student for the right file.":
    "Tráelo a la página de ese ejercicio o pide al estudiante el archivo correcto.",
  "Copied the link. The key is not in it.": "Se ha copiado el enlace. No lleva la clave.",
  "Copy the link": "Copiar el enlace",
  "Delete the list": "Eliminar la lista",
  "Drop hand-ins here: files, a folder, a zip, or a saved class.":
    "Suelta aquí las entregas: archivos, una carpeta, un zip o una clase guardada.",
  "Earlier hand-ins": "Entregas anteriores",
  "Files that count": "Archivos que cuentan",
  "Folder of hand-ins": "Carpeta de entregas",
  "For a class that uses Lateral already: students open the file in it, under Exercises, and find the task among their collections.":
    "Para una clase que ya usa Lateral: los estudiantes abren en él el archivo, en Ejercicios, y encuentran la tarea entre sus colecciones.",
  "For everybody: the page has Lateral, the texts and the task in it. It opens from a disk or out of a learning platform, without a connection.":
    "Para cualquiera: la página lleva dentro Lateral, los textos y la tarea. Se abre desde un disco o desde una plataforma de aprendizaje, sin conexión.",
  "For practice on one’s own: with the key": "Para practicar por cuenta propia: con la clave",
  "For students with a connection: the link opens Lateral at this address, with the task. It opens all of Lateral, and so also the exercises that come with it, whose keys are there for practice.":
    "Para estudiantes con conexión: el enlace abre Lateral en esta dirección, con la tarea. Abre todo Lateral y, por tanto, también los ejercicios que trae, con sus claves para practicar.",
  "For you alone. The list stays in this browser: no file that Lateral saves has it, not even a backup. Write it down elsewhere if you need it for long.":
    "Solo para ti. La lista se queda en este navegador: no está en ningún archivo que guarde Lateral, ni siquiera en una copia de seguridad. Apúntala en otro sitio si la necesitas por mucho tiempo.",
  "Hand-ins are the files that “Hand in” saves; their names begin with “exercise_”. Take this one out.":
    "Las entregas son los archivos que guarda “Entregar”; sus nombres empiezan por “exercise_”. Quita este.",
  "It belongs to another exercise.": "Es de otro ejercicio.",
  "It can’t be read.": "No se puede leer.",
  "It is no hand-in.": "No es una entrega.",
  "It was made on other texts.": "Se hizo con otros textos.",
  "Left out": "No cuentan",
  "Let go to collect them.": "Suéltalos para reunirlos.",
  "Line {line}: {problem}.": "Línea {line}: {problem}.",
  "Link, {count} characters": { one: "Enlace, {count} carácter", other: "Enlace, {count} caracteres" },
  "Looking up where words come from is off.": "No se puede buscar de dónde vienen las palabras.",
  "No hand-ins yet. Your students choose “Hand in”, which saves a file, and pass you that file. Bring all of them here, as many at once as you like. They stay in this browser.":
    "Todavía no hay entregas. Tus estudiantes eligen “Entregar”, que guarda un archivo, y te hacen llegar ese archivo. Tráelos todos aquí, tantos a la vez como quieras. Se quedan en este navegador.",
  "No such exercise": "No hay tal ejercicio",
  "One file with the exercise, its key and all hand-ins, without real names. “Open an exercise file” opens it on another computer.":
    "Un solo archivo con el ejercicio, su clave y todas las entregas, sin nombres reales. “Abrir un archivo de ejercicio” lo abre en otro equipo.",
  "Or paste a list, a line for each: code name, real name":
    "O pega una lista, con una línea para cada uno: nombre en clave, nombre real",
  "Read in part": "Leídos en parte",
  "Reading the hand-ins…": "Leyendo las entregas…",
  "Reading the hand-ins… {done} of {all}": "Leyendo las entregas… {done} de {all}",
  "Real name": "Nombre real",
  "Real name of {name}": "Nombre real de {name}",
  "Reload this page to get the newest Lateral, then collect the file again.":
    "Vuelve a cargar esta página para tener el Lateral más reciente y trae el archivo otra vez.",
  "Save the class…": "Guardar la clase…",
  "Save the file, with the key": "Guardar el archivo, con la clave",
  "Save the page": "Guardar la página",
  "Save the page, with the key": "Guardar la página, con la clave",
  "Scoring the hand-ins…": "Puntuando las entregas…",
  "Take out": "Quitar",
  "Take out {file}": "Quitar {file}",
  "Take this list": "Tomar esta lista",
  "That is long: some programs cut off links of more than {most} characters. A shorter task makes a shorter link.":
    "Es largo: algunos programas cortan los enlaces de más de {most} caracteres. Con una tarea más breve, el enlace será más corto.",
  "The exercise {id} is not in this browser. It may have been deleted, or made in another.":
    "El ejercicio {id} no está en este navegador. Puede que se haya eliminado o que se creara en otro.",
  "The key is in it: {count} passages with the reasons, which anybody who gets it can read. Students are told of it as soon as they hand in.":
    {
      one: "Lleva la clave: un pasaje con los motivos, que puede leer cualquiera que la reciba. A los estudiantes se les muestra en cuanto entregan.",
      other:
        "Lleva la clave: {count} pasajes con los motivos, que puede leer cualquiera que la reciba. A los estudiantes se les muestra en cuanto entregan.",
    },
  "The key is not in it. What they hand in is a file that comes back to you, under Class.":
    "No lleva la clave. Lo que entregan es un archivo que vuelve a ti, en Clase.",
  "The rules of the tags are hidden.": "Las reglas de las etiquetas están ocultas.",
  "The rules of the tags are shown.": "Las reglas de las etiquetas se muestran.",
  "The student had an older or newer version of the exercise. Hand out this one again, or collect the file for the version that it belongs to.":
    "El estudiante tenía una versión más antigua o más reciente del ejercicio. Vuelve a repartir esta o trae el archivo a la versión a la que pertenece.",
  "There is no link to this exercise: a link has no room for texts, and not all of these come with Lateral. Save the page or the file instead.":
    "Este ejercicio no tiene enlace: en un enlace no caben textos, y no todos estos vienen con Lateral. Guarda mejor la página o el archivo.",
  "There is no task in words yet. Write one under Edit.":
    "Todavía no hay una tarea escrita. Escribe una en Editar.",
  "They may look up where words come from.": "Pueden buscar de dónde vienen las palabras.",
  "This browser lets no page copy. The link is selected: copy it with Ctrl+C (Cmd+C on a Mac).":
    "Este navegador no deja copiar a ninguna página. El enlace está seleccionado: cópialo con Ctrl+C (Cmd+C en un Mac).",
  "Took out the hand-ins of {name}. It is forgotten for good in a week.":
    "Se han quitado las entregas de {name}. Se olvidarán del todo dentro de una semana.",
  "Took out “{file}”. It is forgotten for good in a week.":
    "Se ha quitado “{file}”. Se olvidará del todo dentro de una semana.",
  "What others tagged is hidden.": "Lo que han etiquetado otros está oculto.",
  "What stays where: a sheet for parents": "Qué se queda dónde: una hoja para las familias",
  "What students get": "Qué reciben los estudiantes",
  "While they work": "Mientras trabajan",
  "blue-heron-14, Ana": "blue-heron-14, Ana",
  "taking out the hand-ins of {name}": "quitar las entregas de {name}",
  "taking out “{file}”": "quitar “{file}”",
  "with {details}": "con {details}",
  "{count} files do not count. Nothing of them was thrown away.": {
    one: "Un archivo no cuenta. No se ha tirado nada de él.",
    other: "{count} archivos no cuentan. No se ha tirado nada de ellos.",
  },
  "{count} tags of {name} can’t be read and do not count; the others do.": {
    one: "Una etiqueta de {name} no se puede leer y no cuenta; las demás sí.",
    other: "{count} etiquetas de {name} no se pueden leer y no cuentan; las demás sí.",
  },
  "{name}, handed in on {day}": "{name}, entregado el {day}",
} satisfies Catalogue;
