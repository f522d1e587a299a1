/**
 * What is measured. A rival's id is the name of its file in `rivals/`, which says how it is used.
 * @typedef {object} Subject
 * @property {string} id as `--only` takes it
 * @property {string} name
 * @property {"app" | "static" | "rival"} kind
 */

/** @type {readonly Subject[]} */
export const subjects = [
  { id: "lateral", name: "Lateral", kind: "app" },
  { id: "static", name: "static HTML, no annotations", kind: "static" },
  { id: "recogito-ranges", name: "Recogito 4.1.1, given ready ranges", kind: "rival" },
  { id: "recogito-spans", name: "Recogito 4.1.1, spans", kind: "rival" },
  { id: "recogito-css", name: "Recogito 4.1.1, CSS highlights", kind: "rival" },
  { id: "mark-js", name: "mark.js 8.11.1 (no overlaps)", kind: "rival" },
  { id: "web-highlighter", name: "web-highlighter 0.7.4", kind: "rival" },
  { id: "apache", name: "Apache Annotator 0.2.0, quote", kind: "rival" },
];

/** @param {string} id */
export function nameOf(id) {
  return subjects.find((subject) => subject.id === id)?.name ?? id;
}

/** @param {string} id */
export function kindOf(id) {
  return subjects.find((subject) => subject.id === id)?.kind ?? "rival";
}
