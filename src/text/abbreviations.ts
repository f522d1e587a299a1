/** Written before a name or a word that they belong to: a full stop after them never ends a sentence. */
const titles = set(`
  adj adm asst atty brig capt cmdr cmsr col comdr comm cpl cpt det dr fr gen gov hon insp lt maj messrs mlle mme
  mr mrs ms msgr ofc pfc pres prof pvt rep reps rev sen sens sgt spc sr supt treas
  vs v e.g i.e viz cf al op lic rt st ste mt ft
  sra sras srta srtas sres dra dras ing arq gral cnel pdte pdta mons dña av avda ee
`);

/** Written before a number: they end no sentence when a digit follows. */
const beforeNumbers = set(`
  no nos art arts sec secs fig figs vol vols ch chs p pp pt eq ex ext par para paras rev ver tel c ca circa
  approx est min max ed eds n nn r rm rms núm núms pág págs tít
`);

/** Stand inside a sentence and at its end alike: the word after them decides. */
const either = set(`
  u.s u.s.a u.k u.n e.u d.c n.y n.j l.a u.s.c a.m p.m b.c a.d ph.d m.d b.a m.a j.d
  dept div exec inc corp co ltd llc llp plc bros assn assoc univ govt natl intl dist jr esq etc
  jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun
  ala ariz ark calif colo conn del fla ga ill ind kan kans ky la mass mich minn miss mo mont neb nebr nev okla
  ore pa penn tenn tex va vt wash wis wisc wyo ave blvd rd hwy bldg apt
`);

/**
 * Words that begin sentences and hardly ever a name: after "U.S." or an initial they show that a new sentence
 * has begun. A word missing here keeps two sentences together; a wrong one would cut one in two.
 */
const openers = set(`
  a according after all also although an and another any are as at because before but by can did do does during
  even every few for from had has have he her here his how however i if in instead is it its many meanwhile more
  most my no not nor now of on once one or our perhaps she since so some still such than thank that the their then
  there these they this those though thus to under until was we were what when where whether which while who whose
  why will with would yes yet you your
`);

/** What stands inside a Spanish sentence and at its end alike. */
const spanishEither = set("uu ee.uu");

/** The same in Spanish. After English abbreviations they are parts of names: "U.S. Los Angeles office". */
const spanishOpeners = set(`
  además aunque como con cuando desde el ella ellos en es esta este la las los no para pero por según si sin su una un y
`);

/**
 * Whether the full stop that ends `before` only marks an abbreviation, an initial or the number of a list
 * item, so that the sentence goes on with `after`. `before` is the line so far, without white space at its
 * end; `after` starts with the next visible sign. True also for a cue after a quoted question
 * ("Why?" he asked), which starts with a small letter.
 */
export function sentenceGoesOn(before: string, after: string): boolean {
  if (quoteEnd.test(before)) return smallLetter.test(after);
  if (listNumber.test(before)) return true;
  const token = lastToken.exec(before)?.[1];
  if (token === undefined) return false;
  const word = token.toLowerCase();
  const followedByNumber = number.test(after);
  if (titles.has(word)) return true;
  if (beforeNumbers.has(word) && followedByNumber) return true;
  const isSpanish = spanishEither.has(word);
  if (!(isSpanish || either.has(word) || initials.test(token))) return false;
  if (followedByNumber || after.startsWith("(")) return true;
  const next = nextWord.exec(after)?.[0];
  return next !== undefined && !(isSpanish ? spanishOpeners : openers).has(next.toLowerCase());
}

const quoteEnd = /[?!…][”’"'»)\]]+$/u;
const smallLetter = /^\p{Ll}/u;
const listNumber = /^[([]?(?:\d{1,3}|\p{L})[.)]$/u;
/** The last word before a full stop, with the stops inside it: "U.S", "Gov", "A". */
const lastToken = /(?:^|[^\p{L}\p{M}\p{N}.’'-])(\p{L}[\p{L}\p{M}.]*)\.$/u;
const initials = /^\p{Lu}(?:\.\p{Lu})*$/u;
const number = /^[#$£€]?\p{Nd}/u;
const nextWord = /^\p{L}[\p{L}\p{M}]*/u;

function set(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/));
}
