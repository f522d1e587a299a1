import { Fragment } from "react";
import { type TagId, tagNames } from "../../annotations/index.ts";

const steps = ["up to a quarter", "up to half", "up to three quarters", "more"];

/** What the tints and lines of a heat map stand for. */
export function HeatLegend({
  tags,
  withKey,
  isClass,
}: {
  tags: readonly TagId[];
  withKey: boolean;
  /** Whether the map is of more than one student. */
  isClass: boolean;
}) {
  return (
    <div className="heat-legend heat-text">
      {isClass && (
        <p>
          Tagged by{" "}
          {steps.map((step, at) => (
            <Fragment key={step}>
              <mark className="heat-step" data-heat={at + 1} data-tag={tags[0]}>
                {step}
              </mark>{" "}
            </Fragment>
          ))}
          of the class
        </p>
      )}
      <p>
        As{" "}
        {tags.map((id) => (
          <Fragment key={id}>
            <mark className="heat-step" data-heat={2} data-tag={id}>
              {tagNames[id].toLowerCase()}
            </mark>{" "}
          </Fragment>
        ))}
        {tags.length > 1 && isClass && "– several lines where several tags have a following"}
      </p>
      {withKey && (
        <p>
          <mark data-heat={0} data-key={tags[0]} data-key-begins="" data-key-ends="">
            in the key
          </mark>
        </p>
      )}
    </div>
  );
}
