import type { Catalogue } from "../catalogue.ts";

/** What is wrong with a file, or with what is stored. */
export const problems = {
  "a time, a counter and a name": "una hora, un contador y un nombre",
  "a time as 2019-06-24T10:00:00Z": "una hora como 2019-06-24T10:00:00Z",
  "the kind and the hash of a text": "el tipo y el hash de un texto",
  "the name of a text's file": "el nombre del archivo de un texto",
  "something else": "otra cosa",
  "Lateral file": "archivo de Lateral",
  "UIMA CAS file": "archivo UIMA CAS",
  "Label Studio file": "archivo de Label Studio",
  "Hypothesis file": "archivo de Hypothesis",
  "Web Annotation file": "archivo Web Annotation",
  "doccano file": "archivo de doccano",
  "class file": "archivo de clase",
  "The file is too large, at most {most} MB are read.":
    "El archivo es demasiado grande, se leen como máximo {most} MB.",
  "The file nests values more than {deepest} levels deep. No {kind} does that.":
    "El archivo tiene valores a más de {deepest} niveles de profundidad. Ningún {kind} hace eso.",
  "The file is cut off: its end is missing. Save or download it again.":
    "El archivo está incompleto: le falta el final. Guárdalo o descárgalo de nuevo.",
  "The file is not JSON, so it is not a {kind}.": "El archivo no es JSON, así que no es un {kind}.",
  "The file is not text, so it is not a {kind}.": "El archivo no es texto, así que no es un {kind}.",
  list: "una lista",
  text: "texto",
  "at least one character": "al menos un carácter",
  "an object with id, title and textHash": "un objeto con id, title y textHash",
  "deleted annotation": "una anotación eliminada",
  "one that is there": "una que exista",
  "unexpected value": "valor inesperado",
  "(and {count} more)": "(y {count} más)",
  "it once ({path} is taken)": "una sola vez (se toma {path})",
  "it once": "una sola vez",
  "no label": "ninguna etiqueta",
  "label {labels}": "la etiqueta {labels}",
  "one of {list}": "una de {list}",
  "annotation of a whole source": "una anotación de toda una fuente",
  "one of words in it": "una de palabras en ella",
  "positions alone": "solo posiciones",
  "the words or their text too": "también las palabras o su texto",
  "no words": "ninguna palabra",
  "{start} to {end}": "de {start} a {end}",
  "a place in the text of {count} characters": "un lugar en el texto de {count} caracteres",
  "at most {length}, the length of the text": "como máximo {length}, la longitud del texto",
  "{words}, which the text says there": "{words}, que es lo que dice ahí el texto",
  "source {title}": "la fuente {title}",
  "one that is open here": "una que esté abierta aquí",
  "Add its text as a source with this title, or give yours this title, then import the file again":
    "Añade su texto como fuente con este título, o dale este título a la tuya, y vuelve a importar el archivo",
  "The file has its text: add that as a source of your own, then import the file again":
    "El archivo tiene su texto: añádelo como fuente propia y vuelve a importar el archivo",
  "This is a backup of everything. Restore it in the settings, under Storage.":
    "Esto es una copia de seguridad de todo. Restáurala en los ajustes, en Almacenamiento.",
  "This is a collection with its texts. Open it under Collections in the library.":
    "Esto es una colección con sus textos. Ábrela en Colecciones, en la biblioteca.",
  'This is not a file of Lateral annotations: unexpected {found}, expected "{format}".':
    'Esto no es un archivo de anotaciones de Lateral: se esperaba "{format}" en lugar de {found}.',
  "This is an export of annotations, not a backup. Take it in with Import.":
    "Esto es una exportación de anotaciones, no una copia de seguridad. Tómala con Importar.",
  'This is not a backup made by Lateral: unexpected {found}, expected "{format}".':
    'Esto no es una copia de seguridad de Lateral: se esperaba "{format}" en lugar de {found}.',
  "A newer Lateral wrote this backup (version {version}; this one reads {known}).":
    "Esta copia de seguridad la ha escrito un Lateral más reciente (versión {version}; este lee la {known}).",
  "a time": "una hora",
  "an object of texts, numbers and yes or no": "un objeto de textos, números y sí o no",
  "an object with key and raw": "un objeto con key y raw",
  'This is not a collection saved by Lateral: unexpected {found}, expected "{format}".':
    'Esto no es una colección guardada por Lateral: se esperaba "{format}" en lugar de {found}.',
  "{id} a second time": "{id} por segunda vez",
  "one that can be read in this file": "una que se pueda leer en este archivo",
  "an object with lists of records and texts": "un objeto con listas de registros y textos",
  "other characters": "otros caracteres",
  "those of the hash in its key": "los del hash de su clave",
  '"markdown" or "plain"': '"markdown" o "plain"',
  "those of textHash": "los de textHash",
  collection: "una colección",
  "a source": "una fuente",
  "The file is an office document. Its text can be added as a source; annotations can’t be read from it.":
    "El archivo es un documento de oficina. Su texto se puede añadir como fuente; de él no se pueden leer anotaciones.",
  "The file is an electronic book. Its text can be added as a source; annotations can’t be read from it.":
    "El archivo es un libro electrónico. Su texto se puede añadir como fuente; de él no se pueden leer anotaciones.",
  "The file is JSON, but not of annotations: none of the fields is there that tell its kind.":
    "El archivo es JSON, pero no de anotaciones: no tiene ninguno de los campos que dicen de qué tipo es.",
  "The file is neither text nor a zip archive.": "El archivo no es texto ni un archivo zip.",
  "The file is a zip archive.": "El archivo es un archivo zip.",
  "A brat file without its text can’t be read: put the .ann file and its .txt file into one zip archive.":
    "Un archivo de brat sin su texto no se puede leer: pon el archivo .ann y su archivo .txt en un mismo archivo zip.",
  "A file of the kind “{format}” is for looking at and can’t be read back.":
    "Un archivo del tipo “{format}” es para mirarlo y no se puede volver a leer.",
  "The file is not JSON, so it holds no annotations that can be read.":
    "El archivo no es JSON, así que no contiene anotaciones que se puedan leer.",
  "Can be read: {formats}.": "Se pueden leer: {formats}.",
  "The archive is too large, at most {most} MB are read.":
    "El archivo zip es demasiado grande, se leen como máximo {most} MB.",
  "The archive holds {size} MB, at most {most} MB are read.":
    "El archivo zip contiene {size} MB, se leen como máximo {most} MB.",
  "The archive is broken: {file} can't be unpacked.":
    "El archivo zip está dañado: {file} no se puede descomprimir.",
  "The archive has two files with the name {file}.":
    "El archivo zip tiene dos archivos con el nombre {file}.",
  "The file is no zip archive, or its end is missing.":
    "El archivo no es un archivo zip, o le falta el final.",
  "The archive has {files} files, at most {most} are read.":
    "El archivo zip tiene {files} archivos, se leen como máximo {most}.",
  "The archive is broken: its directory does not fit its files.":
    "El archivo zip está dañado: su índice no concuerda con sus archivos.",
  "The archive has a file with the name {file}, which leads out of its folder.":
    "El archivo zip tiene un archivo con el nombre {file}, que lleva fuera de su carpeta.",
  "The archive is encrypted: {file}.": "El archivo zip está cifrado: {file}.",
  "The archive is packed in a way that is not read ({method}): {file}.":
    "El archivo zip está comprimido de una forma que no se lee ({method}): {file}.",
  "This is a text; brat's files are read from a zip archive.":
    "Esto es un texto; los archivos de brat se leen de un archivo zip.",
  "The archive has no .ann file, so it is none of brat.":
    "El archivo zip no tiene ningún archivo .ann, así que no es de brat.",
  "bytes that are no text": "bytes que no son texto",
  "an annotation of words or a note on one": "una anotación de palabras o una nota sobre una",
  "{file}: line {line}": "{file}: línea {line}",
  "line {number}": "línea {number}",
  "an object with a text": "un objeto con un texto",
  "The archive has no .json file.": "El archivo zip no tiene ningún archivo .json.",
  "layer with {count} annotations whose labels name no tag": {
    one: "una capa con una anotación cuya etiqueta no es ninguna de las de aquí",
    other: "una capa con {count} anotaciones cuyas etiquetas no son ninguna de las de aquí",
  },
  "quote, statistic or opinion": "quote, statistic u opinion",
  "unexpected annotation without a text": "anotación inesperada sin texto",
  "This is no UIMA CAS JSON: %FEATURE_STRUCTURES: unexpected {found}, expected a list.":
    "Esto no es UIMA CAS JSON: %FEATURE_STRUCTURES: se esperaba una lista en lugar de {found}.",
  "The file is not of Label Studio: it has no task with data.":
    "El archivo no es de Label Studio: no tiene ninguna tarea con data.",
  "data without a text": "data sin un texto",
  one: "uno",
  "result of type {type}": "un resultado de tipo {type}",
  "an annotation": "una anotación",
  "reply to another annotation": "una respuesta a otra anotación",
  "an annotation of words": "una anotación de palabras",
  "This is no Web Annotation: unexpected {found}, expected an object.":
    "Esto no es Web Annotation: se esperaba un objeto en lugar de {found}.",
  'This is no Web Annotation: unexpected type {found}, expected "AnnotationCollection", "AnnotationPage" or "Annotation".':
    'Esto no es Web Annotation: se ha encontrado el tipo {found} y se esperaba "AnnotationCollection", "AnnotationPage" o "Annotation".',
  "The file only names its first page, {page}, and has no annotations in it.":
    "El archivo solo nombra su primera página, {page}, y no contiene anotaciones.",
  "further page {page}": "otra página {page}",
  "all annotations in one file": "todas las anotaciones en un archivo",
  "link from {id}": "un enlace desde {id}",
  "one from an annotation of this file": "uno desde una anotación de este archivo",
  link: "un enlace",
  "at most {count} from one annotation": "como máximo {count} desde una anotación",
  "more than start ({start})": "más que start ({start})",
  "{count} characters": "{count} caracteres",
  "at least {least} (spans in text order, no overlap)":
    "al menos {least} (tramos en el orden del texto, sin solaparse)",
  "a day and time that exist": "un día y una hora que existan",
  "this field": "este campo",
  "unexpected nesting, expected at most {limit} levels":
    "hay demasiados niveles y se esperaban como máximo {limit}",
  "at most {count}": "como máximo {count}",
  "at most {count} spans": "como máximo {count} tramos",
  "at most {count} items": "como máximo {count} elementos",
  "at most {count} links": "como máximo {count} enlaces",
  "a whole number from 0": "un número entero desde 0",
  "a date and time such as 2026-11-22T10:00:00Z": "una fecha y hora como 2026-11-22T10:00:00Z",
  "a date and time with zone such as 2026-11-22T10:00:00Z":
    "una fecha y hora con zona como 2026-11-22T10:00:00Z",
  "an id of 8 to 64 letters, digits, - or _": "un id de 8 a 64 letras, cifras, - o _",
  "an object with kind and to": "un objeto con kind y to",
  "a list of spans": "una lista de tramos",
  "at least one span": "al menos un tramo",
  "text or a list of texts": "texto o una lista de textos",
  "true or false": "true o false",
  "a list of links": "una lista de enlaces",
  "a stamp of time, counter and replica": "una marca de hora, contador y réplica",
  "true, or no such field": "true, o ningún campo así",
  "The browser does not let this page store anything.": "El navegador no deja que esta página guarde nada.",
  "The browser's storage for this page is full.":
    "El almacenamiento del navegador para esta página está lleno.",
  "The browser refused to store it ({reason}).": "El navegador se ha negado a guardarlo ({reason}).",
  "The browser refused to store it.": "El navegador se ha negado a guardarlo.",
  "The browser’s database can’t be used.": "La base de datos del navegador no se puede usar.",
  "The browser’s database can’t be used ({reason}).":
    "La base de datos del navegador no se puede usar ({reason}).",
  "there is none": "no hay ninguna",
  "it did not open in time": "no se ha abierto a tiempo",
  "nothing was found": "no se ha encontrado nada",
  "It lies where this page can’t remove it.": "Está donde esta página no puede quitarlo.",
  "It has changed since it was read. Reload the page to see what is there now.":
    "Ha cambiado desde que se leyó. Vuelve a cargar la página para ver qué hay ahora.",
  "The browser refused to remove it ({reason}).": "El navegador se ha negado a quitarlo ({reason}).",
  "The browser refused to remove it.": "El navegador se ha negado a quitarlo.",
  "The file is not a text in UTF-8. It may be of another kind, or damaged.":
    "El archivo no es un texto en UTF-8. Puede que sea de otro tipo o que esté dañado.",
  "The file says that it is a text in UTF-16, and is not. It may be damaged or cut off.":
    "El archivo dice que es un texto en UTF-16 y no lo es. Puede que esté dañado o incompleto.",
  "The file is neither a text in UTF-8 nor a zip archive. It may be of another kind, or damaged.":
    "El archivo no es un texto en UTF-8 ni un archivo zip. Puede que sea de otro tipo o que esté dañado.",
  "The file is too large: {size}, at most {most}.":
    "El archivo es demasiado grande: {size}, como máximo {most}.",
  "{count} bytes": { one: "{count} byte", other: "{count} bytes" },
  "It is not complete JSON.": "No es JSON completo.",
  "the id in the key": "el id de la clave",
  "The data is too large: it unpacks to more than {count} bytes.":
    "Los datos son demasiado grandes: ocupan descomprimidos más de {count} bytes.",
  "The data is damaged or cut off.": "Los datos están dañados o incompletos.",
  "A part of Lateral could not be loaded. Reload the page, and try again.":
    "No se ha podido cargar una parte de Lateral. Vuelve a cargar la página e inténtalo de nuevo.",
  "The browser said that it was stored, and lost it again.":
    "El navegador dijo que se había guardado y lo ha vuelto a perder.",
  "The browser said that it was stored, but it is not there.":
    "El navegador dijo que se había guardado, pero no está.",
  "It could not be read and was set aside.": "No se ha podido leer y se ha apartado.",
  "It is not a valid annotation: {problem}": "No es una anotación válida: {problem}",
  "an unreadable value is there, and no copy of it could be made":
    "hay un valor ilegible y no se ha podido hacer una copia de él",
  "Annotated texts": "Textos anotados",
  "Marks and the letters at their ends: {letters}. The numbers lead to the notes below each text.":
    "Las marcas y las letras de su final: {letters}. Los números llevan a las notas de debajo de cada texto.",
  "Note {number}, {tag}": "Nota {number}, {tag}",
  "Back to mark {number}": "Volver a la marca {number}",
  "Text: {hash}; places in it count UTF-16 code units from 0, the end not included.":
    "Texto: {hash}; sus lugares cuentan unidades de código UTF-16 desde 0, sin incluir el final.",
  yes: "sí",
  By: "Por",
  "{places} of another text, {hash}": "{places} de otro texto, {hash}",
} satisfies Catalogue;
