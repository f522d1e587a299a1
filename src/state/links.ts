import { isLive, type Link, linkWords, withLink, withoutLink } from "../annotations/index.ts";
import { t } from "../languages/index.ts";
import { isolated } from "../text/index.ts";
import type { Lateral } from "./lateral.ts";
import { changeable, shortWords } from "./tagging.ts";

/**
 * Says what one annotation is to another, as one step of undo. Does nothing where the first can't be changed, which the
 * reader is told, or where both are the same.
 * @param kind the id of a kind of link
 */
export function addLink(lateral: Lateral, fromId: string, { kind, to }: Link): void {
  const { records } = lateral.annotations.getState();
  const other = records.get(to);
  const before = changeable(lateral, fromId);
  if (!(before && other && isLive(other)) || fromId === to) return;
  const links = withLink(before.links ?? [], { kind, to });
  const link = `“${isolated(shortWords(before))}” ${linkWords(kind, "out")} “${isolated(shortWords(other))}”`;
  if (links === before.links) {
    lateral.messages.say(t("Linked already: {link}.", { link }));
    return;
  }
  const after = { ...before, links };
  lateral.annotations.commit([{ id: fromId, before, after }], t("linking two annotations"));
  lateral.messages.say(t("Linked: {link}.", { link }), { undo: true });
}

/** Takes a link back, as one step of undo. Does nothing where it isn't there any more. */
export function removeLink(lateral: Lateral, fromId: string, link: Link): void {
  const before = changeable(lateral, fromId);
  const links = before && withoutLink(before.links ?? [], link);
  if (!links || links === before.links) return;
  const { links: _, ...rest } = before;
  const after = links.length === 0 ? rest : { ...rest, links };
  lateral.annotations.commit([{ id: fromId, before, after }], t("removing a link"));
  lateral.messages.say(t("Removed the link."), { undo: true });
}
