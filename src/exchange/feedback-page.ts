import type { FeedbackItem, FeedbackSheet } from "../classroom/index.ts";
import { formatDate, languages, spokenLocale, t } from "../languages/index.ts";
import { isolated } from "../text/index.ts";
import { escapeHtml } from "./escape-html.ts";

/** Calm on screen and on paper; nothing is told by colour alone. */
const style = `body { font: 1.05rem/1.6 Georgia, serif; max-width: 42rem; margin: 2rem auto; padding: 0 1rem; color: #1a1a1a; background: #fff; }
h1 { font-size: 1.6rem; line-height: 1.25; margin-bottom: 0; }
h2 { font-size: 1.2rem; margin-top: 2rem; }
ol { padding-left: 1.5rem; }
li { margin: 1rem 0; }
p { margin: 0.3rem 0; }
blockquote { margin: 0; overflow-wrap: anywhere; }
.says, .rule, .reason, .who { font: 0.9rem/1.5 system-ui, sans-serif; }
.says { font-weight: 600; }
.rule, .reason, .who { color: #555; }
@media print {
  body { max-width: none; margin: 0; font-size: 11pt; }
  li { break-inside: avoid; }
}
`;

/**
 * A student's feedback as a page that stands alone: all words escaped, no script, and nothing is fetched.
 * @param sheet as the classroom's `feedbackSheet` gives it
 */
export function feedbackPage({ title, name, handedIn, says, texts }: FeedbackSheet): string {
  const heading = t("{title}: feedback for {name}", { title, name });
  const { code } = spokenLocale();
  const day = formatDate(Date.parse(handedIn), { dateStyle: "long", timeZone: "UTC" });
  const sections = texts.map(
    (text) => `<section>
<h2 dir="auto">${escapeHtml(text.title)}</h2>
<ol>
${text.items.map(itemHtml).join("")}</ol>
</section>
`,
  );
  return `<!doctype html>
<html lang="${code}" dir="${languages[code].direction}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width">
<title>${escapeHtml(heading)}</title>
<style>
${style}</style>
</head>
<body>
<main>
<h1 dir="auto">${escapeHtml(title)}</h1>
<p class="who">${escapeHtml(t("Feedback for {name}, handed in on {day}.", { name: isolated(name), day }))}</p>
<p>${escapeHtml(says)}</p>
${sections.join("")}</main>
</body>
</html>
`;
}

function itemHtml({ words, tag, says, rule, reason }: FeedbackItem): string {
  const yours =
    tag === null
      ? ""
      : `<p class="who">${escapeHtml(t("You tagged it as {tag}.", { tag: tag.toLowerCase() }))}</p>\n`;
  const decides = rule === null ? "" : `<p class="rule">${escapeHtml(rule)}</p>\n`;
  const why = reason === null ? "" : `<p class="reason">${escapeHtml(t("Why: {reason}", { reason }))}</p>\n`;
  return `<li>
<blockquote dir="auto">${escapeHtml(words)}</blockquote>
${yours}<p class="says">${escapeHtml(says)}</p>
${decides}${why}</li>
`;
}
