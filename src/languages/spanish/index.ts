import { acts } from "./acts.ts";
import { anchors } from "./anchors.ts";
import { claims } from "./claims.ts";
import { classActs } from "./class-acts.ts";
import { classFiles } from "./class-files.ts";
import { classroom } from "./classroom.ts";
import { compare } from "./compare.ts";
import { desk } from "./desk.ts";
import { discuss } from "./discuss.ts";
import { everywhere } from "./everywhere.ts";
import { exercises } from "./exercises.ts";
import { exporting } from "./exporting.ts";
import { files } from "./files.ts";
import { guide } from "./guide.ts";
import { handing } from "./handing.ts";
import { keeping } from "./keeping.ts";
import { languages } from "./languages.ts";
import { panel } from "./panel.ts";
import { paper } from "./paper.ts";
import { privacy } from "./privacy.ts";
import { problems } from "./problems.ts";
import { reader } from "./reader.ts";
import { reasons } from "./reasons.ts";
import { see } from "./see.ts";
import { sentences } from "./sentences.ts";
import { sources } from "./sources.ts";
import { students } from "./students.ts";
import { tags } from "./tags.ts";
import { task } from "./task.ts";
import { touch } from "./touch.ts";
import { trace } from "./trace.ts";
import { work } from "./work.ts";

/** Every message of the page in Spanish, by its English words. */
export const spanish = {
  ...everywhere,
  ...acts,
  ...anchors,
  ...claims,
  ...classActs,
  ...classFiles,
  ...classroom,
  ...compare,
  ...desk,
  ...discuss,
  ...exercises,
  ...exporting,
  ...files,
  ...guide,
  ...handing,
  ...keeping,
  ...languages,
  ...panel,
  ...paper,
  ...privacy,
  ...problems,
  ...reader,
  ...reasons,
  ...see,
  ...sentences,
  ...sources,
  ...students,
  ...tags,
  ...task,
  ...touch,
  ...trace,
  ...work,
};
