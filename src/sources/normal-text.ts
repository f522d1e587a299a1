/**
 * A text as it is read from here on: well-formed UTF-16 (a lone surrogate becomes U+FFFD, since it could
 * neither be hashed nor saved), "\n" as the only line break, no byte order mark in front.
 */
export function normalText(text: string): string {
  return wellFormed(text)
    .replace(/^\uFEFF/, "")
    .replace(/\r\n?/g, "\n");
}

/** The text with U+FFFD for each lone surrogate, so that all offsets stay. */
export function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, "\uFFFD");
}
