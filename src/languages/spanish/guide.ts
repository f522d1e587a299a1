import type { Catalogue } from "../catalogue.ts";

/** First steps, help, keys and rules. */
export const guide = {
  "Cards beside the text take notes and details. Undo takes back any step. Export (↧), in the bar above, saves what you tagged as a file; until then it stays in this browser.":
    "En las fichas junto al texto caben notas y detalles. “Deshacer” anula cualquier paso. “Exportar” (↧), en la barra de arriba, guarda en un archivo lo que has etiquetado; hasta entonces se queda en este navegador.",
  "Facts can speak for it or against it; whether it makes sense is a judgement.":
    "Puede haber hechos a favor o en contra; si tiene sentido o no, es un juicio.",
  "Find a judgement of the mayor’s own, which evidence alone could not settle.":
    "Busca un juicio propio del alcalde, algo que las pruebas por sí solas no podrían resolver.",
  "Find words in the mayor’s letter that are somebody else’s: look for quotation marks.":
    "Busca en la carta del alcalde palabras que sean de otra persona: fíjate en las comillas.",
  "Go on with this text, or add texts of your own under “Add sources”.":
    "Sigue con este texto o añade tus propios textos en “Añadir fuentes”.",
  "It says how many people it is about. Number, unit and what is counted are the statistic, not the sentence.":
    "Dice de cuántas personas se trata. La estadística es el número, la unidad y lo que se cuenta, no la frase.",
  "Open the text": "Abrir el texto",
  "Select them and choose {tag} or press {key}.": "Selecciónalas y elige {tag} o pulsa {key}.",
  "Select them and choose {tag}.": "Selecciónalas y elige {tag}.",
  "Show me where": "Muéstrame dónde",
  Skip: "Saltar",
  "Tagged. We thought of “{words}”. {reason} Does yours fit as well?":
    "Etiquetado. Pensábamos en “{words}”. {reason} ¿Encaja también lo tuyo?",
  "The letter’s numbers are dates and addresses, and those count nothing. Find a number in the article about it that counts something.":
    "Los números de la carta son fechas y direcciones, y esos no cuentan nada. Busca en el artículo sobre ella un número que cuente algo.",
  "The mayor gives these words to someone else: “ICE has explicitly said”.":
    "El alcalde atribuye estas palabras a otros: “ICE has explicitly said” (“el ICE ha dicho expresamente”).",
  "Try it: {step} of {all}": "Pruébalo: {step} de {all}",
  "Yes. {reason}": "Sí. {reason}",
  "You know all three": "Ya conoces las tres",

  "12 percent of the budget": "el 12 por ciento del presupuesto",
  "450 Main Street (an address)": "calle Mayor, 450 (una dirección)",
  "Answer what you can; each question stands for itself.":
    "Responde lo que puedas; cada pregunta vale por sí sola.",
  "Does the text present these words as somebody else’s?":
    "¿Presenta el texto estas palabras como de otra persona?",
  "He reads “Moby-Dick”. (a title)": "Lee “Moby-Dick”. (un título)",
  "House Bill 1234 (a name)": "Proyecto de ley 1234 (un nombre)",
  "ICE arrested two people. (true or false)": "El ICE detuvo a dos personas. (verdadero o falso)",
  "Is there a number, in digits or words, that counts or measures something?":
    "¿Hay un número, en cifras o en palabras, que cuente o mida algo?",
  "It is a quote.": "Es una cita.",
  "It is a statistic.": "Es una estadística.",
  "It is an opinion.": "Es una opinión.",
  "It is {tags}: give all these tags. Several can be right at once.":
    "Es {tags}: pon todas estas etiquetas. Varias pueden ser correctas a la vez.",
  "It is {tags}: give both tags. Several can be right at once.":
    "Es {tags}: pon las dos etiquetas. Varias pueden ser correctas a la vez.",
  "It makes no sense.": "No tiene sentido.",
  "June 24, 2019 (a date)": "24 de junio de 2019 (una fecha)",
  No: "No",
  "No tag fits: leave it untagged.": "Ninguna etiqueta encaja: déjalo sin etiquetar.",
  "Officials said that arrests would begin on Sunday.":
    "Las autoridades dijeron que las detenciones empezarían el domingo.",
  "Tag number, unit and what is counted, not the sentence.":
    "Etiqueta el número, la unidad y lo que se cuenta, no la frase.",
  "Tag the selected words as {tags}": "Etiquetar las palabras seleccionadas como {tags}",
  "Tag the smallest clause that carries it. Whether you agree does not matter.":
    "Etiqueta la parte más pequeña de la frase que la contiene. No importa si estás de acuerdo.",
  "Tag the words with their quotation marks, without “the mayor wrote”.":
    "Etiqueta las palabras con sus comillas, sin “escribió el alcalde”.",
  "The city must say no.": "La ciudad tiene que decir que no.",
  "The letter is dated June 24. (it can be checked)":
    "La carta lleva fecha del 24 de junio. (se puede comprobar)",
  "The so-called “experts” disagree. (doubt, not a quote)":
    "Los llamados “expertos” no están de acuerdo. (duda, no una cita)",
  "This reckless plan will fail.": "Este plan temerario fracasará.",
  "Would evidence alone not settle it: a judgement, a wish, a prediction, a loaded word?":
    "¿Es algo que las pruebas por sí solas no resolverían: un juicio, un deseo, una predicción, una palabra cargada?",
  Yes: "Sí",
  "approximately 2,000 people": "unas 2000 personas",
  "one in three families": "una de cada tres familias",
  "“It makes no sense,” the mayor wrote.": "“No tiene sentido”, escribió el alcalde.",

  "By a word; with ↑ ↓ by a sentence": "Por palabras; con ↑ ↓, por frases",
  "Connect the open annotation with another one": "Conectar la anotación abierta con otra",
  "Download Lateral as one file": "Descargar Lateral como un solo archivo",
  "Drop the selection; close the trace or the open annotation":
    "Soltar la selección; cerrar el rastreo o la anotación abierta",
  "Go to the card of the open annotation": "Ir a la ficha de la anotación abierta",
  "Go to the next annotation": "Ir a la anotación siguiente",
  "Go to the next paragraph; with Shift, move the end by a paragraph":
    "Ir al párrafo siguiente; con Mayús, mover el extremo un párrafo",
  "Go to the previous annotation": "Ir a la anotación anterior",
  "Go to the previous paragraph; with Shift, likewise": "Ir al párrafo anterior; con Mayús, lo mismo",
  "It opens from a disk, without a server or a connection, and keeps annotations of its own.":
    "Se abre desde un disco, sin servidor ni conexión, y guarda sus propias anotaciones.",
  Keys: "Teclas",
  "Let the other end of the selection move": "Mover el otro extremo de la selección",
  "Make the selection longer or shorter by a letter": "Alargar o acortar la selección una letra",
  "Make the selection longer or shorter by a word": "Alargar o acortar la selección una palabra",
  "Open the annotation that has the focus": "Abrir la anotación que tiene el foco",
  "Select the next sentence; with Shift, add it": "Seleccionar la frase siguiente; con Mayús, añadirla",
  "Select the previous sentence; with Shift, add it": "Seleccionar la frase anterior; con Mayús, añadirla",
  "Move the ends of the open annotation; again, those of its next part":
    "Mover los extremos de la anotación abierta; otra vez, los de su parte siguiente",
  "Open what has the focus or lies under the reading cursor; take ends that were moved":
    "Abrir lo que tiene el foco o está bajo el cursor de lectura; aceptar los extremos que se han movido",
  "Search the annotations": "Buscar en las anotaciones",
  "Select the next sentence; with Shift, move the end by a sentence":
    "Seleccionar la frase siguiente; con Mayús, mover el extremo una frase",
  "Select the next word; with Shift, move the end by a word":
    "Seleccionar la palabra siguiente; con Mayús, mover el extremo una palabra",
  "Select the previous sentence; with Shift, likewise": "Seleccionar la frase anterior; con Mayús, lo mismo",
  "Select the previous word; with Shift, likewise": "Seleccionar la palabra anterior; con Mayús, lo mismo",
  "Shift + Alt + ← →": "Mayús + Alt + ← →",
  "Shift + Ctrl + Z": "Mayús + Ctrl + Z",
  "Shift + ← →": "Mayús + ← →",
  "Show this list": "Mostrar esta lista",
  "Single-letter keys can be switched off under Settings.":
    "Las teclas de una sola letra se pueden desactivar en “Ajustes”.",
  "Tag the selected words, or those under the reading cursor, as opinion":
    "Etiquetar como opinión las palabras seleccionadas o las que están bajo el cursor de lectura",
  "Tag the selected words, or those under the reading cursor, as quote":
    "Etiquetar como cita las palabras seleccionadas o las que están bajo el cursor de lectura",
  "Tag the selected words, or those under the reading cursor, as statistic":
    "Etiquetar como estadística las palabras seleccionadas o las que están bajo el cursor de lectura",
  "Tags and keys": "Etiquetas y teclas",
  "To take along": "Para llevar",
  "Trace where the selected words, or those of the open annotation, come from":
    "Rastrear de dónde vienen las palabras seleccionadas o las de la anotación abierta",
  "Undo (Cmd + Z on a Mac)": "Deshacer (Cmd + Z en un Mac)",
  "Write a note on the open annotation": "Escribir una nota en la anotación abierta",
} satisfies Catalogue;
