import { codePoints, type OtherFile } from "./other-file.cases.ts";

const [actStart, actEnd] = codePoints("“We will act.”");
const [percentStart, percentEnd] = codePoints("12 percent agreed");

const target = (start: number, end: number, exact?: string) => ({
  source: "https://example.org/letter",
  selector: [
    { type: "TextPositionSelector", start, end },
    ...(exact === undefined ? [] : [{ type: "TextQuoteSelector", exact }]),
  ],
});

/** The Web Annotation Data Model (W3C, 2017): its examples 7, 23, 24 and 42, and what Recogito JS makes, with words of ours. */
export const webAnnotationFiles: readonly OtherFile[] = [
  {
    name: "one annotation of Recogito JS: a quote selector and a position in code points, a tag and a comment",
    format: "web-annotation",
    file: {
      "@context": "http://www.w3.org/ns/anno.jsonld",
      id: "#a88b22d0-6106-4872-9435-c78b5e89fede",
      type: "Annotation",
      body: [
        { type: "TextualBody", purpose: "tagging", value: "Quotes" },
        { type: "TextualBody", purpose: "commenting", value: "By whom?", creator: { id: "urn:a:rainer" } },
      ],
      target: target(actStart, actEnd, "“We will act.”"),
      creator: { id: "http://example.org/rainer", name: "Rainer" },
      created: "2015-10-13T13:00:00Z",
    },
    read: ["quote: “We will act.” (Rainer): By whom?"],
  },
  {
    name: "a page with a string body, a motivation in place of a purpose, and positions alone",
    format: "web-annotation",
    file: {
      "@context": ["http://www.w3.org/ns/anno.jsonld"],
      id: "http://example.org/page1",
      type: "AnnotationPage",
      items: [
        {
          id: "http://example.org/anno1",
          type: "Annotation",
          motivation: "classifying",
          bodyValue: "statistic",
          creator: "http://example.org/user1",
          target: target(percentStart, percentEnd),
        },
      ],
    },
    read: ["statistic: 12 percent agreed (http://example.org/user1): "],
  },
  {
    name: "a collection with quotes alone: a wrong position, a twin that its prefix tells, a refined selector",
    format: "web-annotation",
    file: {
      "@context": "http://www.w3.org/ns/anno.jsonld",
      id: "http://example.org/collection1",
      type: ["AnnotationCollection"],
      total: 3,
      first: {
        id: "http://example.org/page1",
        type: "AnnotationPage",
        next: "http://example.org/page2",
        items: [
          {
            id: "http://example.org/anno1",
            type: "Annotation",
            body: { type: "TextualBody", value: "Opinion" },
            target: target(0, 5, "The mayor said"),
          },
          {
            id: "http://example.org/anno2",
            type: "Annotation",
            body: "statistic",
            target: {
              source: { id: "https://example.org/letter#part", type: "Text" },
              selector: {
                type: "TextQuoteSelector",
                exact: "12 percent",
                prefix: "12 percent agreed. ",
                suffix: " did not.",
              },
            },
          },
          {
            id: "http://example.org/anno3",
            type: "oa:Annotation",
            body: { type: "TextualBody", value: "quote", purpose: ["describing", "tagging"] },
            target: {
              source: "https://example.org/letter",
              selector: {
                type: "FragmentSelector",
                value: "par2",
                refinedBy: { type: "TextQuoteSelector", exact: "We will act" },
              },
            },
          },
        ],
      },
    },
    read: ["opinion: The mayor said (): ", "statistic: 12 percent (): ", "quote: We will act (): "],
    refused: ['first.next: unexpected further page "http://example.org/page2"'],
  },
  {
    name: "what is no annotation of words with a known label, each with its reason",
    format: "web-annotation",
    file: [
      { id: "urn:a:1", type: "Annotation", target: "https://example.org/letter", bodyValue: "quote" },
      {
        id: "urn:a:2",
        type: "Annotation",
        target: target(0, 1),
        body: { value: "PERSON", purpose: "tagging" },
      },
      { id: "urn:a:3", type: "Annotation", target: target(5, 900), body: { value: "quote" } },
      {
        id: "urn:a:4",
        type: "Annotation",
        body: { value: "quote" },
        target: ["https://example.org/letter", "https://example.org/report"],
      },
      3,
    ],
    read: [],
    refused: [
      "[3].target: unexpected 2 sources, expected one",
      "[4]: unexpected 3, expected an annotation",
      "[0]: unexpected annotation of a whole source",
      '[1]: unexpected label "PERSON", expected one of quote, statistic, opinion',
      "[2]: unexpected 5 to 900, expected a place in the text",
    ],
  },
];
