import type { Element } from "hast";
import { type MouseEvent, type ReactNode, useContext } from "react";
import { LateralContext } from "../kit/lateral-context.tsx";

/** Whether the renderer made this link, between a footnote and its number in the text. */
export function isFootnoteLink(node: Element | undefined): boolean {
  const { dataFootnoteRef, dataFootnoteBackref } = node?.properties ?? {};
  return dataFootnoteRef !== undefined || dataFootnoteBackref !== undefined;
}

/**
 * A link inside of the text. It leads there without the address bar, which holds the place of reading; where the section
 * that it leads to is not yet in the page, it is put there first.
 */
export function FootnoteLink({ href = "", ...link }: { href?: string | undefined; children?: ReactNode }) {
  const reading = useContext(LateralContext)?.reading;

  function follow(event: MouseEvent) {
    event.preventDefault();
    const id = decodeURIComponent(href.slice(1));
    for (const { start } of reading?.getState().document?.sections ?? []) {
      if (document.getElementById(id)) break;
      reading?.reveal(start);
    }
    const target = document.getElementById(id);
    if (!target) return;
    target.scrollIntoView({ block: "center" });
    if (target.tabIndex < 0) target.tabIndex = -1;
    target.focus({ preventScroll: true });
  }

  return <a {...link} href={href} onClick={follow} />;
}
