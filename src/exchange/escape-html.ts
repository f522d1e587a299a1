const references: ReadonlyMap<string, string> = new Map([
  ["&", "&amp;"],
  ["<", "&lt;"],
  [">", "&gt;"],
  ['"', "&quot;"],
  ["'", "&#39;"],
  // Parsers of HTML make a line feed of it.
  ["\r", "&#13;"],
]);

/** Text as HTML shows it, in words and in attributes; characters that no page can hold become U+FFFD. */
export function escapeHtml(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Surrogate}\ufffe\uffff]/gu, (unit) => (isAllowed(unit) ? unit : "\uFFFD"))
    .replace(/[&<>"'\r]/g, (unit) => references.get(unit) ?? unit);
}

function isAllowed(control: string): boolean {
  return "\t\n\f\r".includes(control) || (control >= "\u0080" && control <= "\u009f");
}
