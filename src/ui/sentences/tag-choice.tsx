import { type TagId, tagNames } from "../../annotations/index.ts";
import { t } from "../../languages/index.ts";
import { offeredTags } from "../../state/index.ts";
import { useTask } from "../kit/use-task.ts";

/** One button for each tag. Their names say what they tag, so that each is told apart in a list of buttons. */
export function TagChoice({
  what,
  onChoose,
}: {
  /** What is tagged: words in quotation marks, or how many places. */
  what: string;
  onChoose: (tag: TagId) => void;
}) {
  return (
    <fieldset className="sentence-choice" aria-label={t("Tag {what} as", { what })}>
      {offeredTags(useTask()).map(({ id }) => (
        <button
          key={id}
          type="button"
          aria-label={t("Tag as {tag}: {what}", { tag: t(tagNames[id]).toLowerCase(), what })}
          onClick={() => onChoose(id)}
        >
          <span className="tag-line" data-under={id}>
            {t(tagNames[id])}
          </span>
        </button>
      ))}
    </fieldset>
  );
}
