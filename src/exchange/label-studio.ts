import { tags } from "../annotations/index.ts";
import { said } from "../languages/index.ts";
import { finish } from "../text/index.ts";
import type { AnnotationSet, FileData, Format, SetSource } from "./format.ts";
import { continues } from "./label-studio-names.ts";
import { readLabelStudio } from "./read-label-studio.ts";
import { writeLabelStudio } from "./write-label-studio.ts";

/** The labelling configuration of a Label Studio project in which files of this format can be opened. */
export function labelStudioConfiguration(): string {
  const labels = tags.map(({ name, key }) => `    <Label value="${name}" hotkey="${key}"/>`);
  return [
    "<View>",
    '  <Header value="$title"/>',
    '  <Labels name="label" toName="text">',
    ...labels,
    "  </Labels>",
    "  <Relations>",
    `    <Relation value="${continues}"/>`,
    "  </Relations>",
    '  <Text name="text" value="$text"/>',
    "</View>",
    "",
  ].join("\n");
}

/** The tasks that Label Studio imports and exports. */
export const labelStudio = {
  id: "label-studio",
  name: said("Label Studio"),
  extension: "json",
  mime: "application/json",
  description: said("Tasks with their labels. Choose this to go on in Label Studio."),
  unit: "utf-16",
  loses: said(
    "Links between annotations, which version of one is the newer, and what no longer stands in its text.",
  ),
  needsTexts: true,
  onlyInTexts: true,
  noLinks: true,
  companion: {
    label: said("Save the labelling configuration"),
    fileName: "lateral-label-studio.xml",
    mime: "application/xml",
    write: labelStudioConfiguration,
  },
  writeSteps: writeLabelStudio,
  write: (set: AnnotationSet) => finish(writeLabelStudio(set)).join(""),
  readSteps: readLabelStudio,
  read: (data: FileData, here?: readonly SetSource[]) => finish(readLabelStudio(data, here)),
} as const satisfies Format;
