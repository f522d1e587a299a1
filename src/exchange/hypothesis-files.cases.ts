import type { OtherFile } from "./other-file.cases.ts";

/** What the Hypothesis client's export writes: `src/sidebar/services/annotations-exporter.tsx`, `src/types/api.ts`. */
export const hypothesisFiles: readonly OtherFile[] = [
  {
    name: "an export: a tagged quote, two tags, a reply and a page note",
    format: "hypothesis",
    file: {
      export_date: "2024-01-09T08:00:00.000Z",
      export_userid: "acct:teacher@hypothes.is",
      client_version: "1.1500.0",
      annotations: [
        {
          id: "LTxtWq5jEe6Qb8fJ3u2jrQ",
          created: "2024-01-09T07:17:52.123456+00:00",
          updated: "2024-01-09T07:20:00.123456+00:00",
          user: "acct:jane_doe@hypothes.is",
          uri: "https://example.org/letter",
          text: "Nice *one*",
          tags: ["Quote", "homework"],
          group: "__world__",
          permissions: { read: ["group:__world__"], admin: [], update: [], delete: [] },
          target: [
            {
              source: "https://example.org/letter",
              selector: [
                {
                  type: "RangeSelector",
                  startContainer: "/p[1]",
                  endContainer: "/p[1]",
                  startOffset: 0,
                  endOffset: 3,
                },
                { type: "TextPositionSelector", start: 1027, end: 1041 },
                { type: "TextQuoteSelector", exact: "“We will act.”", prefix: "mayor said: ", suffix: " 12" },
              ],
            },
          ],
          document: { title: ["Something else"] },
          links: {},
          user_info: { display_name: null },
        },
        {
          id: "kTxtWq5jEe6Qb8fJ3u2jrQ",
          created: "2024-01-09T07:17:52.123456+00:00",
          updated: "2024-01-09T07:17:52.123456+00:00",
          user: "acct:jane_doe@hypothes.is",
          user_info: { display_name: "Jane" },
          uri: "https://example.org/letter",
          text: "",
          tags: ["statistics", "opinion"],
          target: [{ selector: [{ type: "TextQuoteSelector", exact: "12 percent agreed" }] }],
        },
        {
          id: "reply",
          references: ["LTxtWq5jEe6Qb8fJ3u2jrQ"],
          tags: [],
          text: "No",
          uri: "https://example.org/letter",
        },
        { id: "page-note", tags: ["quote"], uri: "https://example.org/letter", target: [{ source: "x" }] },
      ],
    },
    read: [
      "quote: “We will act.” (jane_doe): Nice *one*",
      "statistic: 12 percent agreed (Jane): ",
      "opinion: 12 percent agreed (Jane): ",
    ],
    refused: [
      "annotations[2]: unexpected reply to another annotation",
      "annotations[3]: unexpected annotation of a whole source",
    ],
  },
];
