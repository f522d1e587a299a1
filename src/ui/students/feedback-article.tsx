import type { FeedbackItem, FeedbackSheet } from "../../classroom/index.ts";
import { t } from "../../languages/index.ts";
import { shownDate } from "../keeping/shown-date.ts";
import { rich } from "../kit/rich.tsx";

/** A student's feedback, as it is printed: one page or more for each. */
export function FeedbackArticle({ sheet: { title, name, handedIn, says, texts } }: { sheet: FeedbackSheet }) {
  return (
    <article className="feedback-sheet" aria-label={t("Feedback for {name}", { name })}>
      <header>
        <p className="feedback-of" dir="auto">
          {title}
        </p>
        <h2>{rich("Feedback for {name}", { name: <bdi>{name}</bdi> })}</h2>
        <p className="hint">{t("Handed in on {day}", { day: shownDate(handedIn) })}</p>
      </header>
      <p>{says}</p>
      {texts.map((text) => (
        <section key={text.title}>
          <h3 dir="auto">{text.title}</h3>
          <ol>
            {text.items.map((item, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes, and two passages may have the same words
              <Item key={index} item={item} />
            ))}
          </ol>
        </section>
      ))}
    </article>
  );
}

function Item({ item: { words, tag, says, rule, reason } }: { item: FeedbackItem }) {
  return (
    <li>
      <blockquote dir="auto">{words}</blockquote>
      <p>
        {tag !== null && (
          <span className="faint">{t("You tagged it as {tag}.", { tag: tag.toLowerCase() })} </span>
        )}
        <strong>{says}</strong>
      </p>
      {rule !== null && <p className="hint">{rule}</p>}
      {reason !== null && <p className="hint">{t("Why: {reason}", { reason })}</p>}
    </li>
  );
}
