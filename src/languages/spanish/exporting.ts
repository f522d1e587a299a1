import type { Catalogue } from "../catalogue.ts";

/** Export and import. */
export const exporting = {
  "UTF-16 code units, as JavaScript and Java count":
    "unidades de código UTF-16, como cuentan JavaScript y Java",
  "Unicode code points, as Python counts": "puntos de código Unicode, como cuenta Python",
  Format: "Formato",
  "Counts in": "Cuenta en",
  "Leaves out": "Deja fuera",
  "The whole collection ({count})": "Toda la colección ({count})",
  "This source ({count})": "Esta fuente ({count})",
  "Those listed ({count})": "Las de la lista ({count})",
  "The open annotation": "La anotación abierta",
  "Export annotations": "Exportar anotaciones",
  With: "Con",
  "The texts": "Los textos",
  "Code names": "Nombres en clave",
  "Without them, whoever annotated is called “reader”. The speakers of quotes stay.":
    "Sin ellos, quien anotó se llama “reader”. Quienes hablan en las citas se quedan.",
  "This format needs them.": "Este formato los necesita.",
  "This format has no room for them.": "Este formato no tiene sitio para ellos.",
  "Then the file can be read where the sources aren’t.":
    "Así el archivo se puede leer donde no están las fuentes.",
  New: "Nuevas",
  "Newer than yours, will replace yours": "Más nuevas que las tuyas, las sustituirán",
  "Deleted here, will come back": "Eliminadas aquí, volverán",
  "Older than yours, yours stay": "Más antiguas que las tuyas, se quedan las tuyas",
  "Moved to where their words are now": "Movidas a donde están ahora sus palabras",
  "Words changed, to be checked": "Con palabras cambiadas, por revisar",
  "Fit in several places, to be chosen": "Encajan en varios lugares, por elegir",
  "Words not in the text here, to be attached": "Sus palabras no están en el texto de aquí, por colocar",
  "Import annotations": "Importar anotaciones",
  "From {file}, read as {format}": "De {file}, leído como {format}",
  "Nothing in this file would change your annotations.": "Nada de este archivo cambiaría tus anotaciones.",
  "Made on another version of the text": "Hechas en otra versión del texto",
  "Annotated page (HTML)": "Página anotada (HTML)",
  "A page with numbered marks and your notes below. Choose this to print, mail or hand out.":
    "Una página con marcas numeradas y tus notas debajo. Elígela para imprimir, enviar o repartir.",
  "It is for reading and can't be imported again; links between annotations are left out.":
    "Es para leer y no se puede volver a importar; los enlaces entre anotaciones se quedan fuera.",
  "Annotated text (Markdown)": "Texto anotado (Markdown)",
  "The texts with numbered passages and your notes below. Choose this to write on in an editor.":
    "Los textos con pasajes numerados y tus notas debajo. Elígelo para seguir escribiendo en un editor.",
  "brat standoff": "brat standoff",
  "A text file and a list of annotations for each source. Choose this for brat and the tools that read its files.":
    "Un archivo de texto y una lista de anotaciones por cada fuente. Elígelo para brat y las herramientas que leen sus archivos.",
  "Links between annotations; which version of one is the newer; passages of line breaks alone; what no longer stands in its text.":
    "Los enlaces entre anotaciones; qué versión de una es la más nueva; los pasajes que solo son saltos de línea; lo que ya no está en su texto.",
  "UIMA CAS JSON 0.4": "UIMA CAS JSON 0.4",
  "A file for each source, in an archive. Choose this for INCEpTION: unpack it and import the files there.":
    "Un archivo por cada fuente, comprimidos juntos. Elígelo para INCEpTION: descomprímelo e importa allí los archivos.",
  "Links between annotations; which version of one is the newer; attributes whose names are no words of letters and digits; what no longer stands in its text.":
    "Los enlaces entre anotaciones; qué versión de una es la más nueva; los atributos cuyo nombre no es una palabra de letras y cifras; lo que ya no está en su texto.",
  "Table (CSV)": "Tabla (CSV)",
  "One row for each annotation. Choose this to count and sort in a spreadsheet.":
    "Una fila por cada anotación. Elígela para contar y ordenar en una hoja de cálculo.",
  "It can't be imported again; an apostrophe stands before what a spreadsheet would take for a formula.":
    "No se puede volver a importar; un apóstrofo precede a lo que una hoja de cálculo tomaría por una fórmula.",
  "doccano (JSONL)": "doccano (JSONL)",
  "Texts with their tagged passages, a line each. Choose this for doccano or to train a model.":
    "Textos con sus pasajes etiquetados, uno por línea. Elígelo para doccano o para entrenar un modelo.",
  "Notes, attributes, links, names and times; the parts of a broken passage become passages of their own; what no longer stands in its text.":
    "Notas, atributos, enlaces, nombres y horas; las partes de un pasaje partido pasan a ser pasajes propios; lo que ya no está en su texto.",
  Hypothesis: "Hypothesis",
  "For the Hypothesis sidebar: its import takes these annotations on the page where the text was published.":
    "Para la barra lateral de Hypothesis: su importación toma estas anotaciones en la página donde se publicó el texto.",
  "Nothing when it is imported here again; Hypothesis itself shows only the first part of a quote in several parts.":
    "Nada si se vuelve a importar aquí; Hypothesis solo muestra la primera parte de una cita en varias partes.",
  "Label Studio": "Label Studio",
  "Tasks with their labels. Choose this to go on in Label Studio.":
    "Tareas con sus etiquetas. Elígelo para seguir en Label Studio.",
  "Links between annotations, which version of one is the newer, and what no longer stands in its text.":
    "Los enlaces entre anotaciones, qué versión de una es la más nueva y lo que ya no está en su texto.",
  "Save the labelling configuration": "Guardar la configuración de etiquetado",
  "Web Annotation (W3C)": "Web Annotation (W3C)",
  "The standard of the Web for annotations. Choose this for other annotation tools and archives.":
    "El estándar de la web para anotaciones. Elígelo para otras herramientas de anotación y para archivar.",
  "Lateral annotations": "Anotaciones de Lateral",
  "Everything about your annotations. Choose this to keep a copy or to continue elsewhere.":
    "Todo sobre tus anotaciones. Elígelo para guardar una copia o para seguir en otro lugar.",
} satisfies Catalogue;
