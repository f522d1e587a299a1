import type { Catalogue } from "../catalogue.ts";

/** What is found in a file or a pasted text that becomes a source. */
export const files = {
  "The file is empty.": "El archivo está vacío.",
  "This is a picture. Have its text recognised by a program for that, and add the text.":
    "Esto es una imagen. Haz que un programa de reconocimiento lea su texto y añade el texto.",
  "This is a document in Rich Text Format. Open it in the program it was made with and save it as .docx or PDF.":
    "Esto es un documento en formato RTF. Ábrelo en el programa con el que se hizo y guárdalo como .docx o PDF.",
  "This is a recording of sound or film. Add a written version of it.":
    "Esto es una grabación de sonido o vídeo. Añade una versión escrita.",
  "This is a packed archive. Unpack it and add the documents in it.":
    "Esto es un archivo comprimido. Descomprímelo y añade los documentos que contiene.",
  "This is a web archive of Safari. Open it there and save the page as PDF, or paste its text.":
    "Esto es un archivo web de Safari. Ábrelo allí y guarda la página como PDF, o pega su texto.",
  "This is a page saved as a single archive. Save it in the browser as “Web page, HTML only”.":
    "Esto es una página guardada como un único archivo. Guárdala en el navegador como “Página web, solo HTML”.",
  "This is a document of an older Word, or one that a password protects. Open it in Word and save it as .docx without a password, or as PDF.":
    "Esto es un documento de un Word antiguo o protegido con contraseña. Ábrelo en Word y guárdalo como .docx sin contraseña, o como PDF.",
  "This is neither a text nor a document of a known kind. Lateral reads text, Markdown, HTML, Word (.docx), PDF and EPUB.":
    "Esto no es un texto ni un documento de un tipo conocido. Lateral lee texto, Markdown, HTML, Word (.docx), PDF y EPUB.",
  "Its Markdown {reason}, so it is shown as plain text.":
    "Su Markdown {reason}, así que se muestra como texto sin formato.",
  "has a block that is too long": "tiene un bloque demasiado largo",
  "is nested too deeply": "tiene demasiados niveles",
  "has a block of too many parts": "tiene un bloque con demasiadas partes",
  "has too many parts": "tiene demasiadas partes",
  "has a table of too many cells": "tiene una tabla con demasiadas celdas",
  "is out of the ordinary and could not be read apart from the page":
    "es poco común y no se ha podido leer aparte de la página",
  "takes too long to read": "tarda demasiado en leerse",
  "could not be read": "no se ha podido leer",
  "There are no words in it, only pictures or nothing at all.":
    "No contiene palabras, solo imágenes o nada en absoluto.",
  "{count} pictures were left out.": {
    one: "Se ha dejado fuera una imagen.",
    other: "Se han dejado fuera {count} imágenes.",
  },
  "The part of Lateral that reads such files could not be loaded. Without a connection it is there only once it was used with one.":
    "No se ha podido cargar la parte de Lateral que lee estos archivos. Sin conexión solo está disponible si ya se ha usado con ella.",
  "This browser starts no workers, which reading such files needs.":
    "Este navegador no permite procesos en segundo plano, que hacen falta para leer estos archivos.",
  "The file takes too long to read. It may be damaged.":
    "El archivo tarda demasiado en leerse. Puede que esté dañado.",
  "The file could not be read; it may be damaged. ({reason})":
    "No se ha podido leer el archivo; puede que esté dañado. ({reason})",
  "The text was read as {encoding}, which its bytes suggest.":
    "El texto se ha leído como {encoding}, que es lo que sugieren sus bytes.",
  "{count} characters could not be read in this encoding; each is shown as \uFFFD.": {
    one: "Un carácter no se ha podido leer con esta codificación; se muestra como \uFFFD.",
    other: "{count} caracteres no se han podido leer con esta codificación; cada uno se muestra como \uFFFD.",
  },
  "Unicode (UTF-8)": "Unicode (UTF-8)",
  "Unicode (UTF-16)": "Unicode (UTF-16)",
  "Unicode (UTF-16, big-endian)": "Unicode (UTF-16, big-endian)",
  "Western European (Windows-1252)": "Europa occidental (Windows-1252)",
  "Central European (Windows-1250)": "Europa central (Windows-1250)",
  "Cyrillic (Windows-1251)": "Cirílico (Windows-1251)",
  "Greek (Windows-1253)": "Griego (Windows-1253)",
  "Turkish (Windows-1254)": "Turco (Windows-1254)",
  "Hebrew (Windows-1255)": "Hebreo (Windows-1255)",
  "Arabic (Windows-1256)": "Árabe (Windows-1256)",
  "Baltic (Windows-1257)": "Báltico (Windows-1257)",
  "Vietnamese (Windows-1258)": "Vietnamita (Windows-1258)",
  "Thai (Windows-874)": "Tailandés (Windows-874)",
  "Japanese (Shift JIS)": "Japonés (Shift JIS)",
  "Japanese (EUC-JP)": "Japonés (EUC-JP)",
  "Japanese (ISO-2022-JP)": "Japonés (ISO-2022-JP)",
  "Chinese, simplified (GB 18030)": "Chino simplificado (GB 18030)",
  "Chinese, traditional (Big5)": "Chino tradicional (Big5)",
  "Korean (EUC-KR)": "Coreano (EUC-KR)",
  "Cyrillic (KOI8-R)": "Cirílico (KOI8-R)",
  "Cyrillic (KOI8-U)": "Cirílico (KOI8-U)",
  "Central European (ISO 8859-2)": "Europa central (ISO 8859-2)",
  "Cyrillic (ISO 8859-5)": "Cirílico (ISO 8859-5)",
  "Arabic (ISO 8859-6)": "Árabe (ISO 8859-6)",
  "Greek (ISO 8859-7)": "Griego (ISO 8859-7)",
  "Hebrew (ISO 8859-8)": "Hebreo (ISO 8859-8)",
  "Western European (ISO 8859-15)": "Europa occidental (ISO 8859-15)",
  "Cyrillic (DOS)": "Cirílico (DOS)",
  "Western European (Mac OS)": "Europa occidental (Mac OS)",
  "Cyrillic (Mac OS)": "Cirílico (Mac OS)",
  "This book is damaged: the list of its chapters can't be read. Get it anew.":
    "Este libro está dañado: no se puede leer la lista de sus capítulos. Consíguelo de nuevo.",
  "This book is locked by its seller (DRM), so its text can't be read. Use an edition without a lock.":
    "Quien vende este libro lo ha bloqueado (DRM), así que su texto no se puede leer. Usa una edición sin bloqueo.",
  "The part {address} is missing in the file or can't be read.":
    "La parte {address} falta en el archivo o no se puede leer.",
  "The file could not be read. It may have been moved or changed.":
    "No se ha podido leer el archivo. Puede que se haya movido o cambiado.",
  "The facts in front of the text were read, and are no part of it.":
    "Los datos que preceden al texto se han leído y no forman parte de él.",
  "The facts in front of the text are no part of it. They could not be read: {reason}":
    "Los datos que preceden al texto no forman parte de él. No se han podido leer: {reason}",
  "The file has no words: there is nothing in it but spaces.":
    "El archivo no tiene palabras: solo contiene espacios.",
  "The file is too large: it has {size}, and at most {limit} are read. Cut it into parts.":
    "El archivo es demasiado grande: tiene {size} y se leen como máximo {limit}. Divídelo en partes.",
  "The file unpacks to more than {most} MB, so it is not read. Cut it into parts.":
    "El archivo ocupa descomprimido más de {most} MB, así que no se lee. Divídelo en partes.",
  "The file is damaged or cut off. Get it anew, or open it elsewhere and save it again.":
    "El archivo está dañado o incompleto. Consíguelo de nuevo, o ábrelo en otro sitio y vuelve a guardarlo.",
  "This is an OpenDocument file. Open it in the program it was made with and save it as .docx or PDF.":
    "Esto es un archivo OpenDocument. Ábrelo en el programa con el que se hizo y guárdalo como .docx o PDF.",
  "This is a document of Pages. Open it in the program it was made with and save it as .docx or PDF.":
    "Esto es un documento de Pages. Ábrelo en el programa con el que se hizo y guárdalo como .docx o PDF.",
  "This is an Excel sheet. Save it as PDF, or paste its text.":
    "Esto es una hoja de Excel. Guárdala como PDF o pega su texto.",
  "This is a PowerPoint presentation. Save it as PDF.":
    "Esto es una presentación de PowerPoint. Guárdala como PDF.",
  "This is a packed archive without a document in it. Unpack it and add the documents.":
    "Esto es un archivo comprimido sin ningún documento dentro. Descomprímelo y añade los documentos.",
  "Only the article was taken; menus, comments and whatever else stood around it were left out.":
    "Solo se ha tomado el artículo; se han dejado fuera los menús, los comentarios y todo lo demás que lo rodeaba.",
  "No article stands out on this page, so all of its words were taken.":
    "En esta página no destaca ningún artículo, así que se han tomado todas sus palabras.",
  "There are no words in what was pasted.": "En lo que se ha pegado no hay palabras.",
  "None of the pages of this PDF could be read. It may be damaged.":
    "No se ha podido leer ninguna página de este PDF. Puede que esté dañado.",
  "This PDF has no text: its pages are pictures, as a scanner makes them. Have the text recognised by a program for that (OCR), and add the PDF that it makes.":
    "Este PDF no tiene texto: sus páginas son imágenes, como las de un escáner. Haz que un programa de reconocimiento (OCR) lea el texto y añade el PDF que cree.",
  "Pages {pages} have no text: a picture, or nothing at all.": {
    one: "La página {pages} no tiene texto: una imagen, o nada en absoluto.",
    other: "Las páginas {pages} no tienen texto: una imagen, o nada en absoluto.",
  },
  "Pages {pages} have not been read: the file is damaged there.": {
    one: "La página {pages} no se ha leído: ahí el archivo está dañado.",
    other: "Las páginas {pages} no se han leído: ahí el archivo está dañado.",
  },
  "{pages} and {more} more": "{pages} y {more} más",
  "Lines that come back on the pages were left out, such as {lines}.":
    "Se han dejado fuera líneas que se repiten en las páginas, como {lines}.",
  "The PDF does not say what {count} of its characters mean. Compare the text with the file.": {
    one: "El PDF no dice qué significa uno de sus caracteres. Compara el texto con el archivo.",
    other: "El PDF no dice qué significan {count} de sus caracteres. Compara el texto con el archivo.",
  },
  "This PDF is protected by a password. Open it with the password, save or print it as a PDF without one, and add that.":
    "Este PDF está protegido con contraseña. Ábrelo con ella, guárdalo o imprímelo como un PDF sin contraseña y añade ese.",
  "This PDF is damaged or cut off. Get it anew, or open it elsewhere and save it as a new PDF.":
    "Este PDF está dañado o incompleto. Consíguelo de nuevo, o ábrelo en otro sitio y guárdalo como un PDF nuevo.",
  "The document holds macros. They were not read and can't run here.":
    "El documento contiene macros. No se han leído y aquí no se pueden ejecutar.",
  "This Word document is damaged. Open it in Word, save it under another name, and add that.":
    "Este documento de Word está dañado. Ábrelo en Word, guárdalo con otro nombre y añade ese.",
  "Words that tracked changes delete were left out.":
    "Se han dejado fuera las palabras eliminadas con el control de cambios.",
  "Comments were left out.": "Se han dejado fuera los comentarios.",
} satisfies Catalogue;
