import {
  type Exercise,
  type FeedbackSheet,
  type StudentResult,
  submissionFileName,
} from "../../classroom/index.ts";
import { csv, feedbackPage, studentsCsv, writeZip, type ZippedText } from "../../exchange/index.ts";
import { plural, t } from "../../languages/index.ts";
import { partOf } from "../../text/index.ts";
import { encodeSteps, giveFile } from "../file-steps.ts";
import type { Lateral } from "../lateral.ts";
import type { Steps } from "../work.ts";
import { fileWords } from "./save-class.ts";

/** Saves the students' table for spreadsheets, with code names alone. */
export function saveStudents(
  lateral: Lateral,
  { title, tags }: Pick<Exercise, "title" | "tags">,
  students: readonly StudentResult[],
): void {
  const name = `${fileWords(title)}-students.csv`;
  giveFile(lateral, { name, mime: csv.mime, parts: [studentsCsv(students, tags)] });
  lateral.messages.say(
    plural(
      students.length,
      "Saved the table of {count} student as {name}, with code names alone.",
      "Saved the table of {count} students as {name}, with code names alone.",
      { name },
    ),
  );
}

/** Saves one student's feedback as a page that stands alone. */
export function saveFeedback(lateral: Lateral, sheet: FeedbackSheet): void {
  const name = pageName(sheet);
  giveFile(lateral, { name, mime: "text/html", parts: [feedbackPage(sheet)] });
  lateral.messages.say(t("Saved the feedback for {student} as {name}.", { student: sheet.name, name }));
}

/**
 * Saves the feedback of a class as an archive of such pages.
 * @param sheetAt makes the sheet of a student; null where there is none
 */
export async function saveAllFeedback(
  lateral: Lateral,
  title: string,
  count: number,
  sheetAt: (index: number) => FeedbackSheet | null,
): Promise<void> {
  const outcome = await lateral.work.run(t("Writing the feedback"), zipSteps(count, sheetAt));
  if (!outcome.finished) {
    lateral.messages.say(t("Saving was cancelled. No file was saved."));
    return;
  }
  const { parts, pages } = outcome.value;
  const name = `${fileWords(title)}-feedback.zip`;
  giveFile(lateral, { name, mime: "application/zip", parts });
  lateral.messages.say(
    plural(
      pages,
      "Saved 1 file of feedback as {name}, one for each student.",
      "Saved {count} files of feedback as {name}, one for each student.",
      { name },
    ),
  );
}

function* zipSteps(
  count: number,
  sheetAt: (index: number) => FeedbackSheet | null,
): Steps<{ parts: readonly Blob[]; pages: number }> {
  const files: ZippedText[] = [];
  const names = new Map<string, number>();
  for (let index = 0; index < count; index++) {
    yield (0.5 * index) / count;
    const sheet = sheetAt(index);
    if (sheet === null) continue;
    const wanted = pageName(sheet);
    const time = (names.get(wanted) ?? 0) + 1;
    names.set(wanted, time);
    const name = time === 1 ? wanted : wanted.replace(/\.html$/, ` (${time}).html`);
    files.push({ name, text: feedbackPage(sheet) });
  }
  const bytes = yield* partOf(writeZip(files), 0.5, 0.9);
  // What was just written shares no memory with a worker.
  return {
    parts: yield* partOf(encodeSteps(bytes as Uint8Array<ArrayBuffer>[]), 0.9, 1),
    pages: files.length,
  };
}

/** "feedback_blue-heron-14.html". */
function pageName({ name }: FeedbackSheet): string {
  return submissionFileName(name)
    .replace(/^exercise_/, "feedback_")
    .replace(/json$/, "html");
}
