import type { Verdict } from "./index.ts";

/** A quote of the letter as an article has it, with its quotation marks. */
export interface LetterQuote {
  readonly article: "000" | "001";
  readonly words: string;
  readonly verdict: Verdict;
  /** The words of the article that give the quote as someone's; null where it stands without. */
  readonly cue: string | null;
}

/** Every quote of the letter in the report and the article about it. */
export const letterQuotes: readonly LetterQuote[] = [
  {
    article: "000",
    words:
      "“This kind of enforcement will not improve public safety in Hartford, and even the consideration and threat of this kind of enforcement is damaging to public trust and creates unnecessary fear within our immigrant communities.”",
    verdict: "styled",
    cue: "claims in his letter that:",
  },
  {
    article: "000",
    words:
      "“misrepresent their identity again by posing as Hartford police officers, or to use any City of Hartford facilities without prior authorization.”",
    verdict: "verbatim",
    cue: "implores ICE not to:",
  },
  {
    article: "000",
    words:
      "“Even if you do not share my view that immigrants are our strength as a city and a nation, I am asking that, at the very least, you do not operate in a manner that interferes with the City of Hartford’s relationship with our residents,”",
    verdict: "styled",
    cue: "says",
  },
  {
    article: "001",
    words:
      "“On behalf of the City of Hartford, I am writing to reiterate that this kind of enforcement will not improve public safety in Hartford, and even the consideration and threat of this kind of enforcement is damaging to public trust and creates unnecessary fear within our immigrant communities,”",
    verdict: "styled",
    cue: "said",
  },
  {
    article: "001",
    words: "“are targeted to prioritize people who pose a risk to the community.”",
    verdict: "styled",
    cue: "saying",
  },
  {
    article: "001",
    words:
      "“To prioritize deporting undocumented families who contribute to our community is not only a waste of resources – it is inconsistent with ICE’s stated mission,”",
    verdict: "styled",
    cue: "said",
  },
  {
    article: "001",
    words:
      "“I recognize that you follow the direction of superiors within DHS. And even if you do not share my view that immigrants are our strength as a city and a nation, I am asking that, at the very least, you do not operate in a manner that interferes with the City of Hartford’s relationship with our residents. It would be unacceptable for any ICE officials to misrepresent their identity again by posing as Hartford police officers, or to use any City of Hartford facilities without prior authorization.”",
    verdict: "verbatim",
    cue: "saying",
  },
  {
    article: "001",
    words:
      '"I am writing to reiterate that this kind of enforcement will not improve public safety in Hartford."',
    verdict: "styled",
    cue: null,
  },
];
