/** How a sheet is laid out on paper. */
export interface PaperLayout {
  /** On which side of the text there is ruled room for notes. */
  readonly margin: "left" | "right" | "none";
  readonly spacing: "normal" | "wide";
  /** Large print is 18 points, as people of low vision are advised to ask for. */
  readonly letters: "normal" | "large";
  readonly hasNumbers: boolean;
  readonly hasRules: boolean;
  /** Rows to fill in for each tag; 0 for none. */
  readonly rows: number;
}

export const plainLayout: PaperLayout = {
  margin: "right",
  spacing: "normal",
  letters: "normal",
  hasNumbers: true,
  hasRules: true,
  rows: 4,
};
