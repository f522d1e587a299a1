import { codePoints, type OtherFile, text, units } from "./other-file.cases.ts";

const [actStart, actEnd] = codePoints("“We will act.”");
const [percentStart, percentEnd] = codePoints("12 percent agreed");

/** doccano: its import page's examples, `backend/data_export/pipeline/`, and the relation format of version 1.5 and later. */
export const doccanoFiles: readonly OtherFile[] = [
  {
    name: "labels as lists, overlapping, with an unknown one and one beyond the text",
    format: "doccano",
    file: `${JSON.stringify({
      text,
      label: [
        [actStart, actEnd, "QUOTE"],
        [actStart, actEnd - 2, "opinion"],
        [0, 1, "PER"],
        [0, 900, "quote"],
      ],
    })}\r\n`,
    read: ["quote: “We will act.” (): ", "opinion: “We will act (): "],
    refused: [
      'line 1: label[2]: unexpected label "PER", expected one of quote, statistic, opinion',
      "line 1: label[3]: unexpected 0 to 900, expected a place in the text",
    ],
  },
  {
    name: "the newer form with entities and relations, and lines that are broken",
    format: "doccano",
    file: [
      JSON.stringify({
        id: 7,
        text,
        entities: [{ id: 1, label: "Statistic", start_offset: percentStart, end_offset: percentEnd }],
        relations: [],
        Comments: [],
      }),
      "not JSON",
      '{"id": 8}',
      '{"text": "cut',
    ].join("\n"),
    read: ["statistic: 12 percent agreed (): "],
    refused: [
      "line 2: The file is not JSON",
      "line 3: unexpected an object, expected an object with a text",
      "line 4: The file is cut off",
    ],
  },
];

const [unitStart, unitEnd] = units("“We will act.”");

/** Label Studio: "Label Studio JSON format of annotated tasks" and "Import pre-annotated data" of its guide. */
export const labelStudioFiles: readonly OtherFile[] = [
  {
    name: "an export with offsets as numbers and as text, a prediction, and results of other kinds",
    format: "label-studio",
    file: [
      {
        id: 1,
        data: { text },
        annotations: [
          {
            id: 1001,
            completed_by: { email: "jane@example.org" },
            created_at: "2021-03-09T22:16:08.728353Z",
            result: [
              {
                id: "Dx_aB91ISN",
                from_name: "label",
                to_name: "text",
                type: "labels",
                value: { start: unitStart, end: unitEnd, text: "“We will act.”", labels: ["Quote"] },
                meta: { text: ["By whom?"] },
              },
              {
                id: "Dx_aB91ISN",
                from_name: "sure",
                to_name: "text",
                type: "choices",
                value: { choices: ["no"] },
              },
            ],
          },
        ],
        predictions: [
          {
            model_version: "model 1",
            result: [
              {
                id: "t5sp3TyXPo",
                from_name: "label",
                to_name: "text",
                type: "labels",
                value: { start: `${unitStart}`, end: `${unitEnd}`, labels: ["opinion", "PER"] },
              },
            ],
          },
        ],
      },
      { id: 2, data: { image: "a.png", thumb: "b.png" } },
    ],
    read: ["quote: “We will act.” (jane@example.org): By whom?", "opinion: “We will act.” (model 1): "],
    refused: [
      '[0].annotations[0].result[1]: unexpected result of type "choices", expected "labels"',
      "[1].data: unexpected data without a text",
    ],
  },
];

const claim = (id: number, type: string, begin: number, end: number, more = {}) => ({
  "%ID": id,
  "%TYPE": type,
  "@sofa": 1,
  begin,
  end,
  ...more,
});

/** UIMA CAS JSON 0.4: the specification in apache/uima-uimaj-io-jsoncas, and what INCEpTION and DKPro Cassis write. */
export const casFiles: readonly OtherFile[] = [
  {
    name: "a document of INCEpTION with a layer of its own, tokens and named entities",
    format: "cas-json",
    file: {
      "%TYPES": {
        "webanno.custom.Claim2": { "%NAME": "webanno.custom.Claim2", "%SUPER_TYPE": "uima.tcas.Annotation" },
      },
      "%FEATURE_STRUCTURES": [
        {
          "%ID": 1,
          "%TYPE": "uima.cas.Sofa",
          sofaNum: 1,
          sofaID: "_InitialView",
          mimeType: "text",
          sofaString: text,
        },
        claim(2, "uima.tcas.DocumentAnnotation", 0, text.length, { language: "en" }),
        claim(3, "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token", 0, 4),
        claim(4, "webanno.custom.Claim2", unitStart, unitEnd, { value: "quote", comment: "By whom?" }),
        claim(5, "custom.Opinion", unitStart, unitEnd),
        claim(6, "de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity", 0, 4, { value: "PER" }),
        claim(7, "de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity", 5, 9, { value: "PER" }),
        claim(8, "webanno.custom.Claim2", 5, 900, { value: "quote" }),
      ],
      "%VIEWS": { _InitialView: { "%SOFA": 1, "%MEMBERS": [2, 3, 4, 5, 6, 7, 8] } },
    },
    read: ["quote: “We will act.” (): By whom?", "opinion: “We will act.” (): "],
    refused: [
      "de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity: unexpected layer with 2 annotations",
      "%FEATURE_STRUCTURES[%ID=8]: unexpected 5 to 900",
    ],
  },
];
