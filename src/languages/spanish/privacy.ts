import type { Catalogue } from "../catalogue.ts";

/** The sheet for parents. */
export const privacy = {
  "Computers that several people use": "Equipos que usan varias personas",
  "Everything in a browser:": "Todo lo de un navegador:",
  Files: "Los archivos",
  "Hand in first, check that the file is where it should be, then use “Erase everything”. A private window forgets all when it is closed; the file that was saved stays. Where each has an account of their own on the computer, nothing needs to be done.":
    "Primero entrega, comprueba que el archivo está donde debe y después usa “Borrar todo”. Una ventana privada lo olvida todo al cerrarse; el archivo guardado se queda. Si en el equipo cada cual tiene su propia cuenta, no hay que hacer nada.",
  "How to delete it": "Cómo eliminarlo",
  "In the file that is handed in": "En el archivo que se entrega",
  "It has no real name, no address, no class, no school, nothing about the computer, and nothing that was tagged in other texts. The code name is made up by Lateral, such as “blue-heron-14”. Students can change it and can write what they like into notes, so please remind them: no real names there.":
    "No contiene ningún nombre real, ni dirección, ni clase, ni centro, ni nada sobre el equipo, ni nada de lo etiquetado en otros textos. El nombre en clave lo inventa Lateral, por ejemplo “blue-heron-14”. Los estudiantes pueden cambiarlo y escribir lo que quieran en las notas; recuérdales, por favor, que ahí no pongan nombres reales.",
  "It holds, and the student sees this list before it is saved:":
    "Contiene esto, y el estudiante ve la lista antes de guardarlo:",
  "On the student’s computer": "En el equipo del estudiante",
  "On the teacher’s computer": "En el equipo del docente",
  "One exercise:": "Un ejercicio:",
  "Tags, notes, the code name and the exercise are kept in that browser, on that computer, for that address of Lateral. Nobody else can see them, unless they use the same computer and browser account.":
    "Las etiquetas, las notas, el nombre en clave y el ejercicio se guardan en ese navegador, en ese equipo, para esa dirección de Lateral. Nadie más puede verlos, salvo quien use el mismo equipo y la misma cuenta del navegador.",
  "The files that were handed in, and all that is worked out from them, stay in the teacher’s browser. A private list of which code name is whose stays there, too: no file that Lateral saves has it, neither the class, nor tables, feedback or backups. The teacher sees real names only after asking for them. The view for the projector has no names at all, not even code names.":
    "Los archivos entregados, y todo lo que se calcula con ellos, se quedan en el navegador del docente. Allí se queda también una lista privada de quién es cada nombre en clave: no está en ningún archivo que guarde Lateral, ni en la clase, ni en las tablas, ni en los comentarios, ni en las copias de seguridad. El docente solo ve nombres reales si los pide. La vista para el proyector no muestra ningún nombre, ni siquiera en clave.",
  "Your class reads texts with Lateral, a page that works inside of the browser. There is no account, and no server that anything is sent to. Nobody is counted or watched. What is tagged leaves a computer only in a file that somebody saves and passes on.":
    "Tu clase lee textos con Lateral, una página que funciona dentro del navegador. No hay cuentas ni ningún servidor al que se envíe nada. No se cuenta ni se observa a nadie. Lo que se etiqueta solo sale de un equipo en un archivo que alguien guarda y comparte.",
  "{all} Settings, “Erase everything”. It asks first, and then nothing is left there.":
    "{all} Ajustes, “Borrar todo”. Pregunta antes, y después no queda nada allí.",
  "{files} that were saved or passed on, such as hand-ins in a mailbox or on a learning platform, are deleted where they lie. Lateral can’t reach them.":
    "{files} que se guardaron o compartieron, como las entregas de un buzón de correo o de una plataforma de aprendizaje, se eliminan donde están. Lateral no llega hasta ellos.",
  "{one} Exercises, “Delete” beside it, with its hand-ins and names. One student: the class’s page, “Take this student out”. Texts of what was deleted are cleared away after a week, as it may be undone until then; “Erase everything” does not wait.":
    "{one} Ejercicios, “Eliminar” a su lado, con sus entregas y sus nombres. Un estudiante: en la página de la clase, “Quitar a este estudiante”. Los textos de lo eliminado se borran al cabo de una semana, porque hasta entonces se puede deshacer; “Borrar todo” no espera.",
} satisfies Catalogue;
