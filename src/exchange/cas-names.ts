/** The layer of our annotations: by this beginning INCEpTION knows layers that a project defines itself. */
export const claimType = "webanno.custom.Claim";

/** What is known of a source beside its text. */
export const sourceType = "lateral.Source";

/** What an attribute's feature is called that holds a list: a feature has one kind of value only. */
export const listSuffix = "List";

/** The features of an annotation beside its attributes, with their ranges. */
export const claimFeatures = {
  tag: "uima.cas.String",
  note: "uima.cas.String",
  unsure: "uima.cas.Boolean",
  creator: "uima.cas.String",
  created: "uima.cas.String",
  modified: "uima.cas.String",
  state: "uima.cas.String",
  claimId: "uima.cas.String",
  part: "uima.cas.Integer",
} as const;
