/** Comparing two texts word by word, loaded when it is first asked for. */
export async function loadComparing() {
  const { compareTexts } = await import("./compare-texts.ts");
  return compareTexts;
}
