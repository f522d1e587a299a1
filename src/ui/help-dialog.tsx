import { tagNames } from "../annotations/index.ts";
import { ownPage, t } from "../languages/index.ts";
import { hasHints, mayTrace, offeredTags } from "../state/index.ts";
import { embeddedSet } from "../storage/index.ts";
import type { Command } from "./command.ts";
import { commands } from "./commands.ts";
import { Dialog } from "./kit/dialog.tsx";
import { useTask } from "./kit/use-task.ts";
import { cursorHelp } from "./reader/cursor-keys.ts";

/** What the keys do, in the order in which they are listed. */
function rows(chosen: readonly Command[]) {
  return [
    ...chosen.map(({ shown, does }) => ({ shown, does: t(does) })),
    ...cursorHelp.map(({ shown, does }) => ({ shown: t(shown), does: t(does) })),
    { shown: "Esc", does: t("Drop the selection; close the trace or the open annotation") },
    { shown: "Ctrl + Z", does: t("Undo (Cmd + Z on a Mac)") },
    { shown: t("Shift + Ctrl + Z"), does: t("Redo") },
    { shown: "?", does: t("Show this list") },
  ];
}

/** What each tag means and what each key does. */
export function HelpDialog({ onClose }: { onClose: () => void }) {
  const task = useTask();
  const hasRules = hasHints(task);
  const isOffered = ({ key, tag }: Command) =>
    tag === undefined ? key !== "t" || mayTrace(task) : offeredTags(task).some(({ id }) => id === tag);
  return (
    <Dialog title={t("Tags and keys")} onClose={onClose}>
      <div className="help">
        {offeredTags(task).map(({ id, definition, rules }) => (
          <section key={id}>
            <h3>
              <span className="tag-line" data-under={id}>
                {t(tagNames[id])}
              </span>
            </h3>
            {hasRules && <p>{t(definition)}</p>}
            {hasRules && (
              <ol>
                {rules.map((rule) => (
                  <li key={rule}>{t(rule)}</li>
                ))}
              </ol>
            )}
          </section>
        ))}
        <section>
          <h3>{t("Keys")}</h3>
          <dl className="keys">
            {rows(commands.filter(isOffered)).map(({ shown, does }) => (
              <div key={shown}>
                <dt>
                  <kbd>{shown}</kbd>
                </dt>
                <dd>{does}</dd>
              </div>
            ))}
          </dl>
          <p className="hint">{t("Single-letter keys can be switched off under Settings.")}</p>
        </section>
        {embeddedSet() === null && (
          <section>
            <h3>{t("To take along")}</h3>
            <p>
              <a href={`./${ownPage("lateral.html")}`} download>
                {t("Download Lateral as one file")}
              </a>
            </p>
            <p className="hint">
              {t("It opens from a disk, without a server or a connection, and keeps annotations of its own.")}
            </p>
          </section>
        )}
      </div>
    </Dialog>
  );
}
