/**
 * What a word may be about, where exchanging it can turn what a sentence says: a number, a negation, how many, whether
 * it must or may, a name.
 */
export type Weight = "number" | "negation" | "quantifier" | "modal" | "name";

/** In the order in which they are told. */
const weights: readonly Weight[] = ["number", "negation", "quantifier", "modal", "name"];

/**
 * Which weights are among the words that only one of the two texts has, each once, in a fixed order; an empty array when
 * there are none. Words of English and Spanish are known; digits count in any language, and as a name counts any word
 * that has a capital letter and is none that sentences often begin with: rather one warning too many.
 */
export function changedWeights(was: string, now: string): Weight[] {
  const [old, young] = [weighted(was), weighted(now)];
  const found = new Set<Weight>();
  for (const [mine, others] of [
    [old, young],
    [young, old],
  ] as const) {
    for (const [word, all] of mine) {
      if (!others.has(word)) for (const weight of all) found.add(weight);
    }
  }
  return weights.filter((weight) => found.has(weight));
}

const wordPattern = /[\p{L}\p{M}\p{N}\u00ad]+(?:['’.,-][\p{L}\p{M}\p{N}\u00ad]+)*/gu;

/** "II" behind a name. Higher ones and "I" are words and initials too. */
const romanNumber = /^(?=..)X{0,3}(?:IX|IV|V?I{0,3})$/;

/** Each word that has a weight, with its weights. */
function weighted(text: string): Map<string, Weight[]> {
  const found = new Map<string, Weight[]>();
  for (const [word] of text.matchAll(wordPattern)) {
    const plain = word
      .toLowerCase()
      .replace(/’/g, "'")
      .replace(/\u00ad/g, "")
      .normalize("NFC");
    const all = weightsOf(plain);
    if (romanNumber.test(word)) all.unshift("number");
    if (all.length === 0 && /\p{Lu}/u.test(word) && !openers.has(plain)) all.push("name");
    if (all.length > 0) found.set(plain, all);
  }
  return found;
}

function weightsOf(word: string): Weight[] {
  const found: Weight[] = [];
  const parts = [word, ...word.split("-"), word.replace(/n't$/, "")];
  const isOneOf = (words: ReadonlySet<string>) => parts.some((part) => words.has(part));
  if (/\p{N}/u.test(word) || isOneOf(numbers)) found.push("number");
  if (word.endsWith("n't") || isOneOf(negations)) found.push("negation");
  if (isOneOf(quantifiers)) found.push("quantifier");
  if (isOneOf(modals)) found.push("modal");
  return found;
}

const numbers = words(`
  zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
  eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million
  millions billion billions trillion trillions dozen dozens half quarter third percent once twice double triple
  first second fourth fifth sixth seventh eighth ninth tenth doubled tripled halved
  cero uno una dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince veinte treinta cuarenta
  cincuenta sesenta setenta ochenta noventa cien ciento mil millón millones mitad doble
`);

const negations = words(`
  not no never none nobody nothing nowhere neither nor non without cannot cant wont dont hardly scarcely barely
  ni nunca jamás nada nadie ningún ninguno ninguna sin tampoco apenas
`);

const quantifiers = words(`
  all some most many much few fewer less more least any every each several both either half majority minority plenty
  enough only always often sometimes rarely seldom usually almost nearly about approximately entire whole part partly
  todo toda todos todas algún alguno alguna algunos algunas muchos muchas pocos pocas cada varios varias ambos más menos
  solo sólo siempre casi mayoría minoría
`);

const modals = words(`
  may might must can could shall should will would ought need needs can't couldn't won't wouldn't shan't shouldn't mustn't
  possibly perhaps probably certainly likely unlikely
  puede pueden podría podrían debe deben debería deberían quizá quizás probablemente
`);

/** Words that sentences often begin with, and that are no names. */
const openers = words(`
  a an the this that these those he she it we you they i his her its our your their my who what when where which while why
  how and but or so yet if as at by for from in into of on to with after before because since although though until
  upon over under about according last next first also another another's there here then thus however meanwhile moreover still instead
  is are was were be been being has have had do does did say says said
  el la los las un unos unas y o pero si como en de del al por para con su sus es son fue que este esta estos estas
`);

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}
