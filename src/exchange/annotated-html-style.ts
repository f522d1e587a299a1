/** The style of an annotated page: calm on screen and on paper; tags differ by their lines, not by colour. */
export const htmlStyle = `body { font: 1.05rem/1.6 Georgia, serif; max-width: 42rem; margin: 2rem auto; padding: 0 1rem; color: #1a1a1a; background: #fff; }
.text { white-space: pre-wrap; overflow-wrap: break-word; }
mark { color: inherit; background: #f3f0e6; text-decoration-line: underline; text-decoration-thickness: 0.1em; text-underline-offset: 0.2em; }
mark.quote { text-decoration-style: solid; }
mark.statistic { text-decoration-style: double; text-underline-offset: 0.3em; }
mark.opinion { text-decoration-style: wavy; text-underline-offset: 0.4em; }
sup { line-height: 0; font: 0.7em/0 system-ui, sans-serif; }
.legend, ol, ul { font: 0.9rem/1.5 system-ui, sans-serif; }
ol > li { margin: 0.6rem 0; }
.legend { overflow-wrap: anywhere; }
.note { white-space: pre-wrap; margin: 0.3rem 0; }
a { color: #1b4d8f; }
section + section { margin-top: 4rem; }
@media print {
  body { max-width: none; margin: 0; font-size: 11pt; }
  mark { background: none; }
  a { color: inherit; text-decoration: none; }
  ol > li { break-inside: avoid; }
  section + section { break-before: page; }
}
`;
