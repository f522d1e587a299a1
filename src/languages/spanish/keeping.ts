import type { Catalogue } from "../catalogue.ts";

/** What is kept, lost and restored. */
export const keeping = {
  "Damaged data": "Datos dañados",
  "There is no damaged data any more.": "Ya no hay datos dañados.",
  "These values were found where annotations are kept, and can’t be read. They stay as they are until you remove them. Someone who knows JSON may be able to mend the saved values.":
    {
      one: "Este valor se ha encontrado donde se guardan las anotaciones y no se puede leer. Se queda como está hasta que lo quites. Quizá alguien que sepa JSON pueda reparar el valor guardado.",
      other:
        "Estos valores se han encontrado donde se guardan las anotaciones y no se pueden leer. Se quedan como están hasta que los quites. Quizá alguien que sepa JSON pueda reparar los valores guardados.",
    },
  "and {count} more, which are in the file": {
    one: "y {count} más, que está en el archivo",
    other: "y {count} más, que están en el archivo",
  },
  "Remove all": "Quitar todos",
  "Save the raw values": "Guardar los valores sin tocar",
  "Remove without a file?": "¿Quitar sin tener un archivo?",
  "These {count} values are in no file that was saved here. Once removed, nobody can bring them back.": {
    one: "Este valor no está en ningún archivo que se haya guardado aquí. Una vez quitado, nadie puede recuperarlo.",
    other:
      "Estos {count} valores no están en ningún archivo que se haya guardado aquí. Una vez quitados, nadie puede recuperarlos.",
  },
  "Keep them": { one: "Conservarlo", other: "Conservarlos" },
  "Remove them for good": { one: "Quitarlo para siempre", other: "Quitarlos para siempre" },
  "Not everything was erased.": "No se ha borrado todo.",
  "Erase everything on this computer": "Borrar todo en este equipo",
  "This browser will forget everything that Lateral keeps in it, in all open tabs:":
    "Este navegador olvidará todo lo que Lateral guarda en él, en todas las pestañas abiertas:",
  "{annotations} on {sources}": "{annotations} en {sources}",
  "{count} sources that you added, with the text": {
    one: "una fuente que has añadido, con su texto",
    other: "{count} fuentes que has añadido, con su texto",
  },
  "the traces of {count} that you deleted, and what can be undone": {
    one: "los rastros de una que has eliminado, y lo que se puede deshacer",
    other: "los rastros de {count} que has eliminado, y lo que se puede deshacer",
  },
  "{count} damaged values": { one: "{count} valor dañado", other: "{count} valores dañados" },
  "your preferences and your code name": "tus preferencias y tu nombre en clave",
  "Files that you saved stay where you saved them. Nothing else can bring the annotations back.":
    "Los archivos que has guardado se quedan donde los guardaste. Nada más puede recuperar las anotaciones.",
  "Save a backup first": "Guardar antes una copia de seguridad",
  "I have what I need. Erase it for good.": "Tengo lo que necesito. Borrarlo para siempre.",
  "Erase everything": "Borrar todo",
  "Look at the data": "Ver los datos",
  "{count} annotations that you made or changed are in no file yet.": {
    one: "{count} anotación que has hecho o cambiado no está todavía en ningún archivo.",
    other: "{count} anotaciones que has hecho o cambiado no están todavía en ningún archivo.",
  },
  "A reminder: save your annotations as a file.": "Recuerda: guarda tus anotaciones como archivo.",
  Reminder: "Recordatorio",
  "Export to a file": "Exportar a un archivo",
  "Not now": "Ahora no",
  "New here": "Nuevas aquí",
  "Newer in the backup, will replace yours": "Más nuevas en la copia, sustituirán a las tuyas",
  "Deleted here, then changed elsewhere, will come back":
    "Eliminadas aquí y cambiadas después en otro lugar, volverán",
  "Deleted in the backup, will be deleted here": "Eliminadas en la copia, se eliminarán aquí",
  "Newer here, yours stay": "Más nuevas aquí, se quedan las tuyas",
  "The same as yours": "Iguales que las tuyas",
  "colours like the system": "colores como el sistema",
  "colours light": "colores claros",
  "colours dark": "colores oscuros",
  "text size smallest": "tamaño de texto muy pequeño",
  "text size small": "tamaño de texto pequeño",
  "text size normal": "tamaño de texto normal",
  "text size large": "tamaño de texto grande",
  "text size largest": "tamaño de texto muy grande",
  "single-letter keys on": "teclas de una letra activadas",
  "single-letter keys off": "teclas de una letra desactivadas",
  "code name “{name}”": "nombre en clave “{name}”",
  "Restore a backup": "Restaurar una copia de seguridad",
  "From {file}, made on {date}. Of two versions of an annotation the newer one stays.":
    "De {file}, hecha el {date}. De dos versiones de una anotación se queda la más nueva.",
  "Deleted here since the backup, stay deleted": "Eliminadas aquí después de la copia, siguen eliminadas",
  "Bring them back": "Recuperarlas",
  "{count} sources of your own, new here or newer": {
    one: "{count} fuente tuya, nueva aquí o más nueva",
    other: "{count} fuentes tuyas, nuevas aquí o más nuevas",
  },
  "The backup also knows of annotations that were deleted; they leave only a trace.":
    "La copia también sabe de anotaciones que se eliminaron; de ellas solo queda un rastro.",
  "{count} values that could not be read when the backup was made stay in the file.": {
    one: "Un valor que no se pudo leer cuando se hizo la copia se queda en el archivo.",
    other: "{count} valores que no se pudieron leer cuando se hizo la copia se quedan en el archivo.",
  },
  "Take the preferences, too: {preferences}": "Tomar también las preferencias: {preferences}",
  "Nothing in this backup would change anything here.": "Nada de esta copia cambiaría nada aquí.",
  Restore: "Restaurar",
  "Nothing: the browser does not let this page store anything.":
    "Nada: el navegador no deja que esta página guarde nada.",
  "Space used": "Espacio usado",
  "{units} of about {millions} million characters ({percent})":
    "{units} de unos {millions} millones de caracteres ({percent})",
  "The browser itself counts {used} for this address, and would give it {quota}.":
    "El propio navegador cuenta {used} para esta dirección y le daría {quota}.",
  "The browser has promised to keep it until you erase it yourself.":
    "El navegador ha prometido guardarlo hasta que lo borres tú.",
  "This browser does not say for how long; on addresses without https none does. It may erase everything when space is short. Save a backup now and then, or an export.":
    "Este navegador no dice por cuánto tiempo; en direcciones sin https ninguno lo dice. Puede borrarlo todo cuando falte espacio. Guarda de vez en cuando una copia de seguridad o una exportación.",
  "The browser was asked to keep it, and has not promised to. When space is short, or after weeks without a visit, it may erase everything. Save a backup now and then, or an export.":
    "Se ha pedido al navegador que lo guarde y no lo ha prometido. Cuando falte espacio, o tras semanas sin visitas, puede borrarlo todo. Guarda de vez en cuando una copia de seguridad o una exportación.",
  "The browser will be asked to keep it when you make an annotation.":
    "Se pedirá al navegador que lo guarde cuando hagas una anotación.",
  "In this browser on this computer, under this address. Nothing is sent anywhere, and no other browser has it.":
    "En este navegador de este equipo, en esta dirección. No se envía nada a ninguna parte y ningún otro navegador lo tiene.",
  Used: "Usado",
  "For how long": "Por cuánto tiempo",
  "Last file": "Último archivo",
  "Backup, {date}.": "Copia de seguridad, {date}.",
  "Export, {date}.": "Exportación, {date}.",
  "None was saved yet.": "Todavía no se ha guardado ninguno.",
  "None was saved yet, and {count} annotations have changed.": {
    one: "Todavía no se ha guardado ninguno, y ha cambiado {count} anotación.",
    other: "Todavía no se ha guardado ninguno, y han cambiado {count} anotaciones.",
  },
  "{count} annotations changed since.": {
    one: "{count} anotación ha cambiado desde entonces.",
    other: "{count} anotaciones han cambiado desde entonces.",
  },
  Damaged: "Dañado",
  "{count} stored values can’t be read.": {
    one: "Un valor guardado no se puede leer.",
    other: "{count} valores guardados no se pueden leer.",
  },
  "Look at the damaged data": "Ver los datos dañados",
  "Save a backup": "Guardar una copia de seguridad",
  "Restore a backup…": "Restaurar una copia de seguridad…",
  "A backup is one file with all annotations and your preferences. Restoring never replaces what is newer here.":
    "Una copia de seguridad es un archivo con todas las anotaciones y tus preferencias. Restaurar nunca sustituye lo que aquí es más nuevo.",
  "Backup file": "Archivo de la copia de seguridad",
  "Shared computer": "Equipo compartido",
  "Others who use this browser can open what you made. Before you leave, save a backup and erase the rest.":
    "Otras personas que usen este navegador pueden abrir lo que has hecho. Antes de irte, guarda una copia de seguridad y borra el resto.",
  "an unknown day": "un día desconocido",
  "“{file}” was not restored.": "“{file}” no se ha restaurado.",
} satisfies Catalogue;
