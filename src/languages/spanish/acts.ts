import type { Catalogue } from "../catalogue.ts";

/** What is said of acts: steps, messages. */
export const acts = {
  importing: "importar",
  "restoring a backup": "restaurar una copia de seguridad",
  "Left as it was.": "Se queda como estaba.",
  "This annotation was changed meanwhile. Look at it again.":
    "Esta anotación ha cambiado mientras tanto. Vuelve a mirarla.",
  "moving the ends": "mover los extremos",
  "Now on “{words}”.": "Ahora en “{words}”.",
  "These words reach into another part of the annotation. Nothing was changed.":
    "Estas palabras entran en otra parte de la anotación. No ha cambiado nada.",
  "accepting changed words": "aceptar palabras cambiadas",
  "Accepted: now on “{words}”.": "Aceptado: ahora en “{words}”.",
  "rejecting a place": "rechazar un lugar",
  "Rejected. “{words}” is kept, without a place in this text.":
    "Rechazado. “{words}” se conserva, sin lugar en este texto.",
  "choosing a place": "elegir un lugar",
  "This exercise asks for {tags}.": "Este ejercicio pide {tags}.",
  "tagging {count} places as {tag}": {
    one: "etiquetar un lugar como {tag}",
    other: "etiquetar {count} lugares como {tag}",
  },
  "Tagged “{words}” as {tag} in {count} places.": {
    one: "“{words}” se ha etiquetado como {tag}.",
    other: "“{words}” se ha etiquetado como {tag} en {count} lugares.",
  },
  "A newer version of Lateral wrote this annotation. It can be read here, but not changed.":
    "Una versión más nueva de Lateral escribió esta anotación. Aquí se puede leer, pero no cambiar.",
  "changing the tag to {tag}": "cambiar la etiqueta a {tag}",
  "Changed to {tag}: “{words}”.": "Cambiado a {tag}: “{words}”.",
  "deleting an annotation": "eliminar una anotación",
  "Deleted the {tag} “{words}”.": "Se ha eliminado la {tag} “{words}”.",
  "First say where this annotation belongs in the text as it is now.":
    "Primero di cuál es el lugar de esta anotación en el texto actual.",
  "adding a part": "añadir una parte",
  "choosing other words": "elegir otras palabras",
  "It begins with “{words}” now.": "Ahora empieza con “{words}”.",
  "It ends with “{words}” now.": "Ahora termina con “{words}”.",
  "removing a part": "quitar una parte",
  "Removed the part. Now on “{words}”.": "Se ha quitado la parte. Ahora en “{words}”.",
  "Linked already: {link}.": "Ya están enlazadas: {link}.",
  "linking two annotations": "enlazar dos anotaciones",
  "Linked: {link}.": "Enlazadas: {link}.",
  "removing a link": "quitar un enlace",
  "Removed the link.": "Se ha quitado el enlace.",
  "“{words}” is tagged as {tag} already.": "“{words}” ya está etiquetado como {tag}.",
  "Starts with “{words} …”": "Empieza con “{words} …”",
  "Ends with “… {words}”": "Termina con “… {words}”",
  "adding {what}": "añadir {what}",
  "Added {what} to {collection}.": "Se ha añadido {what} a {collection}.",
  "Added {what}, but only until this page closes.":
    "Se ha añadido {what}, pero solo hasta que se cierre esta página.",
  "editing {title}": "editar {title}",
  "Changed {title}.": "Se ha cambiado {title}.",
  "deleting {title}": "eliminar {title}",
  "Deleted {title}. Its annotations are kept.": "Se ha eliminado {title}. Sus anotaciones se conservan.",
  "making {title}": "crear {title}",
  "Made the collection {title}.": "Se ha creado la colección {title}.",
  "renaming {title}": "cambiar el nombre de {title}",
  "{before} is called {title} now.": "{before} se llama ahora {title}.",
  "Deleted {title}. Annotations are kept.": "Se ha eliminado {title}. Las anotaciones se conservan.",
  "Deleted {title} with {count} sources. Annotations are kept.": {
    one: "Se ha eliminado {title} con una fuente. Las anotaciones se conservan.",
    other: "Se ha eliminado {title} con {count} fuentes. Las anotaciones se conservan.",
  },
  "moving in {title}": "mover en {title}",
  "adding {title} to {collection}": "añadir {title} a {collection}",
  "taking {title} out of {collection}": "sacar {title} de {collection}",
  "Took {title} out of {collection}.": "Se ha sacado {title} de {collection}.",
  "hiding {title}": "ocultar {title}",
  "showing {title}": "mostrar {title}",
  "Hid {title}.": "Se ha ocultado {title}.",
  "{title} is offered again.": "{title} vuelve a ofrecerse.",
  "{count} sources": { one: "{count} fuente", other: "{count} fuentes" },
  "“{file}” was not imported.": "“{file}” no se ha importado.",
  "Reading the file": "Leer el archivo",
  "Import cancelled. Nothing changed.": "Importación cancelada. No ha cambiado nada.",
  "{count} have to be checked.": { one: "Una está por revisar.", other: "{count} están por revisar." },
  "Imported {count} annotations.": {
    one: "Se ha importado {count} anotación.",
    other: "Se han importado {count} anotaciones.",
  },
  "Export cancelled. No file was saved.": "Exportación cancelada. No se ha guardado ningún archivo.",
  "Exported {count} annotations as {name}.": {
    one: "Se ha exportado {count} anotación como {name}.",
    other: "Se han exportado {count} anotaciones como {name}.",
  },
  "Saved {name}.": "Se ha guardado {name}.",
  "{count} are not in it: their places in the texts here aren’t sure.": {
    one: "Una no está en él: su lugar en el texto de aquí no es seguro.",
    other: "{count} no están en él: sus lugares en los textos de aquí no son seguros.",
  },
  "Backup cancelled. No file was saved.": "Copia de seguridad cancelada. No se ha guardado ningún archivo.",
  "Saved {count} annotations and your preferences as {name}.": {
    one: "Se han guardado {count} anotación y tus preferencias como {name}.",
    other: "Se han guardado {count} anotaciones y tus preferencias como {name}.",
  },
  "Reading the backup": "Leer la copia de seguridad",
  "Restoring cancelled. Nothing changed.": "Restauración cancelada. No ha cambiado nada.",
  "Restored {annotations} and {sources}.": "Restaurado: {annotations} y {sources}.",
  "Restored {count} annotations.": {
    one: "Se ha restaurado {count} anotación.",
    other: "Se han restaurado {count} anotaciones.",
  },
  "Deleted {count} annotations, as the backup did.": {
    one: "Se ha eliminado {count} anotación, como en la copia de seguridad.",
    other: "Se han eliminado {count} anotaciones, como en la copia de seguridad.",
  },
  "Your preferences are those of the backup.": "Tus preferencias son las de la copia de seguridad.",
  "Saved {count} damaged values as {name}.": {
    one: "Se ha guardado {count} valor dañado como {name}.",
    other: "Se han guardado {count} valores dañados como {name}.",
  },
  "{count} damaged values could not be removed.": {
    one: "No se ha podido quitar {count} valor dañado.",
    other: "No se han podido quitar {count} valores dañados.",
  },
  "Removed {count} damaged values.": {
    one: "Se ha quitado {count} valor dañado.",
    other: "Se han quitado {count} valores dañados.",
  },
  "Everything that Lateral kept on this computer was erased.":
    "Se ha borrado todo lo que Lateral guardaba en este equipo.",
  "Another tab erased everything that Lateral kept here.":
    "Otra pestaña ha borrado todo lo que Lateral guardaba aquí.",
  "Reading the collection": "Leer la colección",
  "“{file}” was not opened.": "“{file}” no se ha abierto.",
  "The text of one of its sources is not in this browser any more.":
    "El texto de una de sus fuentes ya no está en este navegador.",
  "Added {sources} and took {annotations}.": "Añadido: {sources} y {annotations}.",
  "The sources last only until this page closes.": "Las fuentes duran solo hasta que se cierre esta página.",
  "opening the collection “{title}”": "abrir la colección “{title}”",
  "{title} has this very text already.": "{title} ya tiene este mismo texto.",
  "Finding the passages again": "Volver a encontrar los pasajes",
  "Replacing was cancelled. Nothing changed.": "Sustitución cancelada. No ha cambiado nada.",
  "replacing the text of {title}": "sustituir el texto de {title}",
  "Replaced the text of {title}.": "Se ha sustituido el texto de {title}.",
  "“{title}” was not saved: its file would be larger than {most} MB and could not be opened again. Make two collections of it.":
    "“{title}” no se ha guardado: su archivo tendría más de {most} MB y no podría volver a abrirse. Haz dos colecciones con ella.",
  "Saved {sources} and {annotations} as {name}.": "Guardado: {sources} y {annotations}, como {name}.",
  "Saved {sources} as {name}.": "Guardado: {sources}, como {name}.",
  "The text of “{title}” could not be read.": "No se ha podido leer el texto de “{title}”.",
  "The text of “{title}” is not in this browser any more. Delete the source, or restore a backup.":
    "El texto de “{title}” ya no está en este navegador. Elimina la fuente o restaura una copia de seguridad.",
  "{count} stored sources or collections can’t be read. Nothing was overwritten; the rest is here.": {
    one: "Una fuente o colección guardada no se puede leer. No se ha sobrescrito nada; el resto está aquí.",
    other:
      "{count} fuentes o colecciones guardadas no se pueden leer. No se ha sobrescrito nada; el resto está aquí.",
  },
  "{what} could not be fetched. Check the connection, then try again.":
    "No se ha podido obtener: {what}. Comprueba la conexión e inténtalo de nuevo.",
  "{what} could not be loaded: the server answered {status} for {path}.":
    "No se ha podido cargar: {what}. El servidor respondió {status} para {path}.",
  "{what} is too large: at most {most} MB are read.":
    "Demasiado grande: {what}. Se leen como máximo {most} MB.",
  "The list of sources": "la lista de fuentes",
  "The list of sources can’t be read: {reason}": "No se puede leer la lista de fuentes: {reason}",
  "The text of {what} is not in this page.": "El texto de {what} no está en esta página.",
  "The text of {what} could not be read.": "No se ha podido leer el texto de {what}.",
  "The text of {what} is not in this browser any more. Add its file again, or restore a backup that has it.":
    "El texto de {what} ya no está en este navegador. Vuelve a añadir su archivo o restaura una copia de seguridad que lo tenga.",
  "This page carries no exercise. Ask for the exercise’s own page.":
    "Esta página no contiene ningún ejercicio. Pide la página propia del ejercicio.",
  "Lateral as one file keeps no sources of your own: use it from a server.":
    "Lateral como un solo archivo no guarda fuentes tuyas: úsalo desde un servidor.",
  "The page of an exercise reads no other files.": "La página de un ejercicio no lee otros archivos.",
} satisfies Catalogue;
