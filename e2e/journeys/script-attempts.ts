/*
 * Texts that try to run a script in whatever shows them: techniques times ways of writing them. Made here from the
 * techniques that public collections describe (OWASP's XSS Filter Evasion Cheat Sheet, html5sec.org, PortSwigger's XSS
 * cheat sheet, the CommonMark security notes of several renderers); none of their files is copied. Always the same.
 */

/** What the attempts call; a journey puts it into the page and counts. */
const attack = "attack(1)";

const named: Readonly<Record<string, string>> = { ":": "&colon;", "(": "&lpar;", ")": "&rpar;", a: "&#97;" };

function each(text: string, write: (character: string) => string): string {
  return [...text].map(write).join("");
}

const code = (character: string) => character.codePointAt(0) ?? 0;

/** Ways of writing words inside of an attribute or a link target. */
const encodings: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => each(text, (one) => `&#${code(one)};`),
  (text) => each(text, (one) => `&#${String(code(one)).padStart(7, "0")}`),
  (text) => each(text, (one) => `&#x${code(one).toString(16)};`),
  (text) => each(text, (one) => `&#X${code(one).toString(16).toUpperCase().padStart(6, "0")}`),
  (text) => each(text, (one) => named[one] ?? one),
  (text) => each(text, (one) => (/[a-z:]/.test(one) ? `%${code(one).toString(16)}` : one)),
];

const handlers = [
  "onload",
  "onerror",
  "onfocus",
  "onclick",
  "onmouseover",
  "ontoggle",
  "onbegin",
  "onpageshow",
];

/** Elements that run a handler, load something or lead somewhere, with `@` for the handler's or target's words. */
const elements: readonly string[] = [
  ...handlers.flatMap((handler) => [
    `<img src=x ${handler}="@">`,
    `<svg ${handler}="@">`,
    `<details open ${handler}="@">`,
    `<b tabindex=0 autofocus ${handler}="@">x</b>`,
  ]),
  '<body onload="@">',
  '<video><source onerror="@"></video>',
  '<audio src=x onerror="@">',
  '<marquee onstart="@">x</marquee>',
  '<input autofocus onfocus="@">',
  '<select autofocus onfocus="@">',
  '<textarea autofocus onfocus="@">',
  '<svg><animate onbegin="@" attributeName=x dur=1s>',
  '<div style="animation-name:x" onanimationstart="@">',
];

const targets: readonly string[] = [
  '<a href="@">x</a>',
  '<iframe src="@"></iframe>',
  '<object data="@"></object>',
  '<embed src="@">',
  '<form action="@"><input type=submit></form>',
  '<button formaction="@">x</button>',
  '<meta http-equiv="refresh" content="0;url=@">',
  '<base href="@//">',
  '<link rel=stylesheet href="@">',
  '<svg><a xlink:href="@"><text>x</text></a></svg>',
  '<svg><use href="@"></svg>',
  '<math href="@">x</math>',
  '<img src="@">',
  '<area href="@">',
  '<body background="@">',
  '<table background="@">',
];

/** Whole texts in which the words stand as a script. */
const scripts: readonly string[] = [
  "<script>@</script>",
  "<script>@",
  "<script src=data:,@></script>",
  "<script type=module>@</script>",
  "<svg><script>@</script></svg>",
  "<<script>@//<</script>",
  "<script\n>@</script\n>",
  "<scr<script>ipt>@</scr</script>ipt>",
  '<iframe srcdoc="<script>@</script>"></iframe>',
  '<noscript><p title="</noscript><img src=x onerror=@>">',
  "<math><mtext><table><mglyph><style><img src=x onerror=@>",
  '<svg></p><style><a id="</style><img src=1 onerror=@>">',
  "<title><img src=x onerror=@></title>",
  '<xmp><p title="</xmp><img src=x onerror=@>">',
  "<!--><img src=x onerror=@>-->",
  "<!-- --!><img src=x onerror=@> -->",
  "<![CDATA[><img src=x onerror=@>]]>",
  "<?xml ><img src=x onerror=@> ?>",
  "<style>@import 'javascript:@';</style>",
  '<div style="background:url(javascript:@)">',
  "<template><script>@</script></template>",
  "<plaintext><img src=x onerror=@>",
  "`<img src=x onerror=@>`",
  "```<script>@</script>\nx\n```",
  "    <script>@</script>",
  '"><script>@</script>',
  "'-@-'",
  "$\u007B@}",
  "{{constructor.constructor('@')()}}",
  "</textarea><script>@</script>",
];

/** Ways of writing an element that lenient parsers accept. */
const spellings: readonly ((element: string) => string)[] = [
  (element) => element,
  (element) => element.replace(/<([a-z]+)/g, (_, name: string) => `<${name.toUpperCase()}`),
  (element) => element.replace(/<([a-z])([a-z]*)/g, (_, a: string, b: string) => `<${a}${b.toUpperCase()}`),
  (element) => element.replace(/<([a-z]+) /g, "<$1/"),
  (element) => element.replace(/<([a-z]+) /g, "<$1\n"),
  (element) => element.replace(/<([a-z]+) /g, "<$1\t"),
  (element) => element.replace(/<([a-z]+) /g, "<$1\f"),
  (element) => element.replaceAll('"', "'"),
  (element) => element.replaceAll('"', "`"),
  (element) => element.replaceAll('="', '= "'),
  (element) => element.replace(/>$/, ""),
  (element) => `<${element}`,
  (element) => `\u0000${element}`,
  (element) => element.replace("<", "<\u0000"),
  (element) => element.replaceAll("<", "\uFF1C"),
  (element) => element.replaceAll("<", "&lt;"),
  (element) => element.replaceAll("<", "\\<"),
];

/** Targets that run something, or fetch or open what is none of the page's business. */
const schemes: readonly string[] = [
  `javascript:${attack}`,
  `JaVaScRiPt:${attack}`,
  `java\tscript:${attack}`,
  `java\nscript:${attack}`,
  ` javascript:${attack}`,
  `\u0001javascript:${attack}`,
  `\u00A0javascript:${attack}`,
  `javascript\u00AD:${attack}`,
  `javascript://example.org/%0a${attack}`,
  `javascript:/*-->*/${attack}`,
  `java\\script:${attack}`,
  `ｊavascript:${attack}`,
  `vbscript:${attack}`,
  `livescript:${attack}`,
  `data:text/html,<script>${attack}</script>`,
  "data:text/html;base64,PHNjcmlwdD5hdHRhY2soMSk8L3NjcmlwdD4=",
  `data:image/svg+xml,<svg onload=${attack}>`,
  "blob:https://example.org/1",
  "file:///etc/passwd",
  `view-source:javascript:${attack}`,
  `feed:javascript:${attack}`,
  "//attacker.example/x",
  "\\\\attacker.example\\x",
  "/\\attacker.example/x",
  "https:attacker.example",
  "../../x",
];

/** Places of Markdown that take a target, as `@`. */
const places: readonly string[] = [
  "[x](@)",
  "[x](<@>)",
  '[x](@ "onmouseover=attack(1)")',
  "[x][y]\n\n[y]: @",
  "[y]\n\n[y]: <@> 'x'",
  "<@>",
  "![x](@)",
  "![x][z]\n\n[z]: @",
  "[![x](@)](@)",
  "[^a]\n\n[^a]: [x](@)",
  "| [x](@) |\n|---|",
  "- > [x](@)",
];

/** At least 2,000 texts, each another one. */
export function scriptAttempts(): readonly string[] {
  const attempts = new Set<string>();
  for (const encode of encodings) {
    for (const script of scripts) attempts.add(script.replaceAll("@", encode(attack)));
    for (const scheme of schemes)
      for (const place of places) attempts.add(place.replaceAll("@", encode(scheme)));
  }
  for (const [index, spell] of spellings.entries()) {
    const encode = encodings[index % encodings.length] ?? String;
    for (const element of elements) attempts.add(spell(element).replaceAll("@", encode(attack)));
    for (const target of targets) {
      const scheme = schemes[index % schemes.length] ?? "";
      for (const written of [`javascript:${attack}`, scheme])
        attempts.add(spell(target).replaceAll("@", encode(written)));
    }
  }
  return [...attempts];
}

/** Texts one after the other in groups, with what ends anything that one of them may have left open. */
export function inGroups(texts: readonly string[], size: number): readonly string[] {
  const closing = "\n\n</script></style></textarea></pre> --> ?> ]]>\n\n";
  return Array.from({ length: Math.ceil(texts.length / size) }, (_, at) =>
    texts.slice(at * size, (at + 1) * size).join(closing),
  );
}
