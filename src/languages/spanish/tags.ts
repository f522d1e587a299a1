import type { Catalogue } from "../catalogue.ts";

/** The tags: when they apply, what may be noted about them, and how claims bear on each other. */
export const tags = {
  "Words that the text presents as someone else's: in quotation marks, set off as a block, or reported with a cue such as “said” or “according to”.":
    "Palabras que el texto presenta como de otra persona: entre comillas, en un bloque aparte o introducidas por una señal como “dijo” o “según”.",
  "Ask: does the text say or show that these words come from someone other than its writer? Then tag them.":
    "Pregúntate: ¿el texto dice o muestra que estas palabras son de alguien que no es su autor? Entonces etiquétalas.",
  "Include the quotation marks. Leave out the cue (“the mayor said”).":
    "Incluye las comillas. Deja fuera la señal (“dijo el alcalde”).",
  "A report without quotation marks counts when a cue gives it to someone: in “The mayor said that taxes would rise”, tag “taxes would rise”.":
    "Lo que se cuenta sin comillas vale cuando una señal lo atribuye a alguien: en “El alcalde dijo que los impuestos subirían”, etiqueta “los impuestos subirían”.",
  "When the cue interrupts the words (“We will act,” she said, “and soon”), make one quote with two parts.":
    "Cuando la señal interrumpe las palabras (“Actuaremos”, dijo, “y pronto”), haz una sola cita con dos partes.",
  "When someone quotes someone else, tag the whole and list the people under “Who says that who said”.":
    "Cuando alguien cita a otra persona, etiqueta el conjunto y anota a las personas en “Quién dice que quién dijo”.",
  "Tag what is inside as well: a number in a quote is a statistic too, a judgement in it an opinion too.":
    "Etiqueta también lo que hay dentro: un número en una cita es además una estadística; un juicio, además una opinión.",
  "Not a quote: scare quotes around a word that the writer doubts, and titles of books, films or laws.":
    "No es una cita: una palabra entre comillas de la que el autor duda, ni los títulos de libros, películas o leyes.",
  "Not a quote: words copied without a word about where they are from. The trace view finds those.":
    "No es una cita: palabras copiadas sin decir de dónde vienen. Esas las encuentra el rastreo.",
  Speaker: "Quién habla",
  "Whose words are they? Write the name, even if this sentence only says “he”.":
    "¿De quién son las palabras? Escribe el nombre, aunque esta frase solo diga “él”.",
  "How the speaker is given": "Cómo se indica quién habla",
  "By name (“Luke Bronin”)": "Por su nombre (“Luke Bronin”)",
  "By role (“a police officer”, “experts”)": "Por su función (“un policía”, “expertos”)",
  "By a pronoun (“she”, “they”)": "Con un pronombre (“ella”, “ellos”)",
  "Not given": "No se indica",
  Form: "Forma",
  "Direct: a whole statement in quotation marks": "Directa: una declaración entera entre comillas",
  "Mixed: partly in quotation marks, partly the writer's wording":
    "Mixta: en parte entre comillas, en parte con palabras del autor",
  "Indirect: reported without quotation marks": "Indirecta: se cuenta sin comillas",
  "Block: set off as a paragraph of its own": "En bloque: separada en un párrafo propio",
  Cue: "Señal",
  "The words that announce the quote: “said”, “according to”, “wrote”.":
    "Las palabras que anuncian la cita: “dijo”, “según”, “escribió”.",
  "Who says that who said": "Quién dice que quién dijo",
  "Outermost first: the newspaper, then the spokeswoman, then the mayor.":
    "De fuera adentro: el periódico, luego la portavoz, luego el alcalde.",
  "A number, in digits or in words, that counts or measures something and is put forward as information.":
    "Un número, en cifras o en palabras, que cuenta o mide algo y se ofrece como información.",
  "Ask: how many, how much, how often, how large? If the number answers that, tag it.":
    "Pregúntate: ¿cuántos, cuánto, con qué frecuencia, de qué tamaño? Si el número responde a eso, etiquétalo.",
  "Tag the number, its unit and what is counted (“12 percent of residents”), not the whole sentence.":
    "Etiqueta el número, su unidad y lo que se cuenta (“el 12 por ciento de los vecinos”), no la frase entera.",
  "Numbers in words count too: “half of the city”, “three officers”, “dozens of calls”.":
    "También valen los números en palabras: “media ciudad”, “tres agentes”, “decenas de llamadas”.",
  "A comparison counts when it measures: “twice as many”, “fell by a third”.":
    "Una comparación vale cuando mide: “el doble”, “bajó un tercio”.",
  "One statistic for each number. A range (“10 to 12 percent”) is one.":
    "Una estadística por cada número. Un intervalo (“del 10 al 12 por ciento”) es una sola.",
  "A statistic inside a quote is tagged as well; write down who states it.":
    "Una estadística dentro de una cita también se etiqueta; anota quién la da.",
  "Whether the number is right does not matter here. Record what the text gives as its source.":
    "Aquí no importa si el número es correcto. Anota la fuente que indica el texto.",
  "Not a statistic: dates, ages that only identify a person (“Smith, 42”), addresses, telephone numbers, numbers of bills or laws.":
    "No es una estadística: fechas, edades que solo identifican a alguien (“Smith, 42”), direcciones, teléfonos, números de leyes o de proyectos de ley.",
  Value: "Valor",
  "The number, as precise as the text gives it: 12, about 500, half.":
    "El número, con la precisión que le da el texto: 12, unos 500, la mitad.",
  Unit: "Unidad",
  "Percent, dollars, people, miles an hour.": "Por ciento, dólares, personas, millas por hora.",
  "What it counts": "Qué cuenta",
  "What is counted or measured: residents without a job, shots fired.":
    "Lo que se cuenta o se mide: vecinos sin trabajo, disparos.",
  When: "Cuándo",
  "The time that the number is about, if the text says so.":
    "El momento al que se refiere el número, si el texto lo dice.",
  Where: "Dónde",
  "The place or group that the number is about, if the text says so.":
    "El lugar o el grupo al que se refiere el número, si el texto lo dice.",
  "Who states it": "Quién lo afirma",
  "The writer, or the person quoted. Leave empty for the writer.":
    "El autor o la persona citada. Si es el autor, déjalo vacío.",
  "Source given": "Fuente indicada",
  "Named and checkable (“census table B01, 2015”, a link)":
    "Nombrada y comprobable (“censo, tabla B01, 2015”, un enlace)",
  "Named (“the police”, “the census”)": "Nombrada (“la policía”, “el censo”)",
  "Vague (“studies”, “experts”)": "Vaga (“estudios”, “expertos”)",
  "None given": "No se indica ninguna",
  Precision: "Precisión",
  "Exact (“1,204”)": "Exacta (“1204”)",
  "Rounded (“about 1,200”, “half”)": "Redondeada (“unos 1200”, “la mitad”)",
  "Vague (“dozens”, “most”)": "Vaga (“decenas”, “la mayoría”)",
  "A judgement, a wish, a prediction or a loaded description: something that evidence alone could not settle.":
    "Un juicio, un deseo, una predicción o una descripción cargada: algo que las pruebas por sí solas no podrían resolver.",
  "Ask: if everyone had all the facts, could people still disagree? Then it is an opinion.":
    "Pregúntate: si todo el mundo conociera todos los hechos, ¿se podría seguir en desacuerdo? Entonces es una opinión.",
  "Whether you agree does not matter. “Murder is wrong” is an opinion that nearly everyone shares.":
    "No importa si estás de acuerdo. “Matar está mal” es una opinión que comparte casi todo el mundo.",
  "A false statement is not an opinion: evidence could settle it.":
    "Una afirmación falsa no es una opinión: las pruebas podrían resolverla.",
  "Tag the smallest clause that carries it, and leave out the facts around it.":
    "Etiqueta la frase más pequeña que la contiene y deja fuera los hechos que la rodean.",
  "Words that describe and judge at once count: “shameful”, “so-called”, “thugs”, “heroic”.":
    "Valen las palabras que describen y juzgan a la vez: “vergonzoso”, “supuesto”, “matones”, “heroico”.",
  "Predictions and wishes count: “this will fail”, “the city should act”.":
    "Valen las predicciones y los deseos: “esto fracasará”, “la ciudad debería actuar”.",
  "An opinion inside a quote is tagged as well; its holder is then the speaker, not the writer.":
    "Una opinión dentro de una cita también se etiqueta; entonces es de quien habla, no del autor.",
  "Not an opinion: a report that someone has one, where the text gives no judging words (“He criticised the law”).":
    "No es una opinión: contar que alguien la tiene, sin palabras que juzguen (“Criticó la ley”).",
  Holder: "De quién es",
  "The writer": "El autor",
  "Someone who is quoted": "Alguien a quien se cita",
  "A commenter below the article": "Alguien que comenta el artículo",
  "A group (“critics”, “many people”)": "Un grupo (“los críticos”, “mucha gente”)",
  Unclear: "No está claro",
  "Whose opinion is it, according to the text?": "¿De quién es la opinión, según el texto?",
  "What it does": "Qué hace",
  "Judges: good, bad, right, wrong": "Juzga: bueno, malo, justo, injusto",
  "Wishes or demands: should, must": "Desea o exige: debería, tiene que",
  "Predicts what will happen": "Predice lo que pasará",
  "Guesses at causes or motives": "Supone causas o motivos",
  "Says the opposite of what is meant": "Dice lo contrario de lo que quiere decir",
  "Asks a question that already answers itself": "Hace una pregunta que ya se responde sola",
  "Calls names": "Insulta",
  Exaggerates: "Exagera",
  "Puts a word in quotation marks to doubt it": "Pone una palabra entre comillas para dudar de ella",
  Reasons: "Razones",
  "Reasons are given": "Se dan razones",
  "No reasons are given": "No se dan razones",
  supports: "respalda",
  "is supported by": "está respaldada por",
  contradicts: "contradice",
  "is contradicted by": "está contradicha por",
  "is the source of": "es la fuente de",
  "comes from": "procede de",
  misquotes: "cita mal",
  "is misquoted by": "está mal citada en",
  "is linked ({kind}) to": "está enlazada ({kind}) con",
  "is linked ({kind}) from": "está enlazada ({kind}) desde",
  "{number} %": "{number} %",
  "{from} in {whole}": "{from} de cada {whole}",
} satisfies Catalogue;
