/**
 * Fingerprints of the files that the default collection was made from (SHA-256, hex): `words` of the whole file with
 * ASCII white space folded, `lines` of its lines that hold words, each folded, without the marks `**` and `[ ](#)`.
 */
export const originals = [
  {
    originalFile: "000_ada26bd052e89ca3.txt",
    words: "1a5657d44f123ff2d45aa7237c2a3fb7d7da471f11c1ccef2741b36e83ad3f52",
    lines: "de371d9228f5298639ece45aeacbde9367022bbedfbaf14775415df46eafc948",
  },
  {
    originalFile: "001_8e63575f580e4382.txt",
    words: "28c8aefd5bae7b214470db883988dcf7018b8bb53a0a2aa1d53e711ba39519c4",
    lines: "d86e177f6d66a32d930c8c02d9b64e3f6994a52d40c6e33c2f8a3fc90fdd312c",
  },
  {
    originalFile: "002_2b6bc27adce24e00.txt",
    words: "e450e4a8e59e189c00fb5dd18c74d48487aadd102c7eac6210d7a5f9ff215c65",
    lines: "c84c5c54bac5ab708d836f68efb2066097cd09fb0bc528b63b62d6c833ed3a6a",
  },
  {
    originalFile: "003_6a1206bcab2c7552.txt",
    words: "d2b95bde4bfa54b64f72c3617a0c12e7819648a7a932a4bcc5ff0c5ff1640200",
    lines: "375e019ca4fbd4bf82fb20de34f592e322417067548c2546b2d3224615db1550",
  },
  {
    originalFile: "004_776092413b2392ff.txt",
    words: "f329a02a0eab5e770cb3eb3cb9b6998ad026d0563693db9c89f61b8f704ec177",
    lines: "2f0bb70e9ee970da139ff1fd8ab858ee449bd18eea6d9ea36f8f45db51dd0f04",
  },
] as const;
