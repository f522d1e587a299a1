import { spokenLocale } from "./speech.ts";

/**
 * What a page of one file is called that speaks what is spoken here, as the build names it: `lateral.es.html`.
 * @param name that of the English page
 */
export function ownPage(name: `${string}.html`): string {
  const { code } = spokenLocale();
  return code === "en" ? name : name.replace(/html$/, `${code}.html`);
}
