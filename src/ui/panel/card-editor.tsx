import { lazy, Suspense, useId } from "react";
import { useStore } from "zustand";
import type { Annotation, Tag } from "../../annotations/index.ts";
import { isReadOnly, tagById, tags } from "../../annotations/index.ts";
import { t } from "../../languages/index.ts";
import {
  changeTag,
  editAnnotation,
  isSure,
  mayTrace,
  offeredAttributes,
  offeredTags,
  removeAnnotation,
  type Shown,
  traceAnnotation,
} from "../../state/index.ts";
import { embeddedSet } from "../../storage/index.ts";
import { hasTracing } from "../kit/has-tracing.ts";
import { useLateral } from "../kit/lateral-context.tsx";
import { NoteText } from "../kit/note-text.tsx";
import { useTask } from "../kit/use-task.ts";
import { AttributeFields } from "./attribute-fields.tsx";
import { NoteField } from "./note-field.tsx";
import { SpanEnds } from "./span-ends.tsx";

const AnnotationLinks = lazy(() =>
  import("../claims/annotation-links.tsx").then(({ AnnotationLinks }) => ({ default: AnnotationLinks })),
);

/** What stands in place of the fields where a later version of Lateral knows more of them. */
function ReadOnly({ note }: { note: string }) {
  return (
    <div className="editor">
      {note !== "" && <NoteText>{note}</NoteText>}
      <p className="hint">
        {t("A newer version of Lateral wrote this. It can be read here, but not changed.")}
      </p>
    </div>
  );
}

/** Everything about one annotation that can be changed. */
export function CardEditor({ annotation: listed }: { annotation: Shown }) {
  const lateral = useLateral();
  // The list may show an annotation a moment late; what is edited must be what stands now.
  const annotation = useStore(lateral.annotations, ({ records }) => records.get(listed.id)) ?? listed;
  const group = useId();
  const task = useTask();
  if (isReadOnly(annotation)) return <ReadOnly note={annotation.note} />;
  const isOffered = (tag: Tag) => tag.id === annotation.tag || offeredTags(task).includes(tag);
  const edit = (patch: Partial<Annotation>, label: string) =>
    editAnnotation(lateral, annotation.id, patch, label);
  return (
    <div className="editor">
      <fieldset className="tag-choice">
        <legend>{t("Tag")}</legend>
        {/* A tag that the exercise doesn't ask for is shown where it was given before. */}
        {tags.filter(isOffered).map(({ id, name }) => (
          <label key={id} data-tag={id}>
            <input
              type="radio"
              name={group}
              checked={annotation.tag === id}
              onChange={() => changeTag(lateral, annotation.id, id)}
            />
            <span>{t(name)}</span>
          </label>
        ))}
      </fieldset>
      <NoteField
        key={annotation.id}
        note={annotation.note}
        onKeep={(note) => edit({ note }, t("writing a note"))}
      />
      {offeredAttributes(task, annotation.tag).length > 0 && (
        <details className="editor-more">
          <summary>{t("{tag} details", { tag: t(tagById(annotation.tag).name) })}</summary>
          <AttributeFields
            annotation={annotation}
            onKeep={(attributes, label) => edit({ attributes }, label)}
          />
        </details>
      )}
      {hasTracing() && mayTrace(task) && (
        <button type="button" className="link" onClick={() => traceAnnotation(lateral, annotation.id)}>
          {t("Trace these words")}
        </button>
      )}
      {/* Links are not handed in. */}
      {embeddedSet() === null && task === null && (
        <Suspense fallback={<div className="card-links" />}>
          <AnnotationLinks key={annotation.id} id={annotation.id} />
        </Suspense>
      )}
      {isSure(listed) && <SpanEnds annotation={annotation} />}
      <div className="editor-foot">
        <label className="check">
          <input
            type="checkbox"
            checked={annotation.unsure}
            onChange={(event) =>
              edit(
                { unsure: event.target.checked },
                event.target.checked ? t("marking as unsure") : t("marking as sure"),
              )
            }
          />
          <span>{t("I am unsure")}</span>
        </label>
        <button type="button" className="danger" onClick={() => removeAnnotation(lateral, annotation.id)}>
          {t("Delete")}
        </button>
      </div>
    </div>
  );
}
