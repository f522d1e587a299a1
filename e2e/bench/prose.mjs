/*
 * Deterministic texts for measuring: prose in paragraphs of about 80 words, the same on every machine.
 */

const words = (
  "the of and to in a is that for it as was with be by on not he his but at are this have from or had an they which " +
  "one you were her all she there would their we him been has when who will more no if out so said what up its about " +
  "into than them can only other new some could time these two may then do first any my now such like our over man " +
  "me even most made after also did many before must through back years where much your way well down should because " +
  "each just those people mayor letter city county police officer federal report article quote statistic opinion " +
  "source reader evidence claim number percent public safety community government agency order policy question " +
  "answer statement spokesman reporter newspaper editor witness record document history neighbour family resident"
).split(" ");

/**
 * A stream of numbers from 0 to below 1 that depends on the seed alone (mulberry32, Tommy Ettinger 2017, public domain).
 * @param {number} seed
 * @returns {() => number}
 */
export function randomFrom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/**
 * Paragraphs of prose, together at least as long as asked.
 * @param {number} length UTF-16 code units
 * @param {number} [seed]
 * @returns {string[]}
 */
export function paragraphs(length, seed = 1) {
  const random = randomFrom(seed);
  const result = [];
  let written = 0;
  while (written < length) {
    const sentences = [];
    let count = 0;
    while (count < 70) {
      const size = 6 + Math.floor(random() * 18);
      const sentence = Array.from(
        { length: size },
        () => words[Math.floor(random() * words.length)] ?? "the",
      ).join(" ");
      sentences.push(`${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`);
      count += size;
    }
    const paragraph = sentences.join(" ");
    result.push(paragraph);
    written += paragraph.length + 2;
  }
  return result;
}

/**
 * Spans of a few words of a text, in random places; with 10,000 on 1 MB about a fifth overlap another one.
 * @param {string} text
 * @param {number} count
 * @param {number} [seed]
 * @returns {{start: number, end: number}[]} UTF-16 code units, end exclusive
 */
export function spans(text, count, seed = 2) {
  const random = randomFrom(seed);
  const result = [];
  while (result.length < count) {
    const from = text.indexOf(" ", Math.floor(random() * text.length)) + 1;
    if (from === 0) continue;
    let to = from;
    for (let left = 3 + Math.floor(random() * 10); left > 0; left--) {
      const space = text.indexOf(" ", to + 1);
      if (space < 0) break;
      to = space;
    }
    const paragraphEnd = text.indexOf("\n", from);
    if (paragraphEnd >= 0 && paragraphEnd < to) to = paragraphEnd;
    if (to - from > 8) result.push({ start: from, end: to });
  }
  return result;
}
