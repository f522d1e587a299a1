/** What stands at the top of an exercise's file, which Lateral writes first of all. */
const beginning = /^\uFEFF?\s*\{\s*"format"\s*:\s*"lateral-exercise"/;

/** How far into the file it stands at most, in bytes. */
const beginningBytes = 200;

/** Whether a file that was dropped or chosen is an exercise, whatever its name. */
export async function isExerciseFile(file: Blob): Promise<boolean> {
  return beginning.test(await file.slice(0, beginningBytes).text());
}
