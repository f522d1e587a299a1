import type { ReactNode } from "react";

/** A link of a text: one that leads somewhere opens in a new tab; one that leads nowhere is plain text. */
export function SafeLink({ href, children }: { href?: string | undefined; children?: ReactNode }) {
  if (!(href && /^(https?:\/\/|mailto:)/i.test(href))) return <span>{children}</span>;
  return (
    <a href={href} target="_blank" rel="noopener noreferrer nofollow">
      {children}
    </a>
  );
}
