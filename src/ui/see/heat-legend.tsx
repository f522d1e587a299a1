import { Fragment } from "react";
import type { TagId } from "../../annotations/index.ts";
import { tagWord } from "../../classroom/index.ts";
import { said, t } from "../../languages/index.ts";
import { rich } from "../kit/rich.tsx";

const steps = [said("up to a quarter"), said("up to half"), said("up to three quarters"), said("more")];

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
  const names = tags.map((id, at) => (
    <Fragment key={id}>
      {at > 0 && " "}
      <mark className="heat-step" data-heat={2} data-tag={id}>
        {tagWord(id)}
      </mark>
    </Fragment>
  ));
  return (
    <div className="heat-legend heat-text">
      {isClass && (
        <p>
          {rich("Tagged by {steps} of the class", {
            steps: steps.map((step, at) => (
              <Fragment key={step}>
                {at > 0 && " "}
                <mark className="heat-step" data-heat={at + 1} data-tag={tags[0]}>
                  {t(step)}
                </mark>
              </Fragment>
            )),
          })}
        </p>
      )}
      <p>
        {tags.length > 1 && isClass
          ? rich("As {tags} – several lines where several tags have a following", { tags: names })
          : rich("As {tags}", { tags: names })}
      </p>
      {withKey && (
        <p>
          <mark data-heat={0} data-key={tags[0]} data-key-begins="" data-key-ends="">
            {t("in the key")}
          </mark>
        </p>
      )}
    </div>
  );
}
